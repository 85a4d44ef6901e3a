export { canonicalJson } from './canonical-json.js';
export { checkTimes } from './check-times.js';
export { contentDigest } from './content-digest.js';
export { decodePayload, payloadOctets } from './decode-payload.js';
export { sha256 } from './digest.js';
export {
  registeredKeyFromJwk,
  signingKeyFromJwk,
  streamName,
  thumbprint,
  type EcPublicJwk,
  type KeyRing,
  type KeyState,
  type OkpPublicJwk,
  type PublicJwk,
  type RegisteredKey,
  type SignatureAlgorithm,
  type SigningKey,
  type StreamNumber,
} from './keys.js';
export { openAll, openEnvelope, type OpenedEnvelope, type Place, type RefusedEnvelope } from './open-envelope.js';
export { seal } from './seal.js';
export {
  EVENT_JSON,
  readStrictJson,
  RECORD_JSON,
  type JsonLimits,
  type JsonReading,
  type JsonRefusal,
} from './strict-json.js';
export { EVENT_TYPE_OF, TOKEN_TYPE, type TokenType } from './token-type.js';
