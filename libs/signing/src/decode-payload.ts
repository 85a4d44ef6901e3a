/**
 * The payload of a token that {@link openEnvelope} has opened before it was stored. Checks nothing: only for tokens of our own tables.
 * @throws SyntaxError if it is no token with a JSON payload, which is then a damaged row
 */
export function decodePayload(token: string): unknown {
  return JSON.parse(payloadOctets(token).toString('utf8'));
}

/** The payload's octets as they were signed, e.g. for the audit log's commitment. */
export function payloadOctets(token: string): Buffer {
  const start = token.indexOf('.') + 1;
  return Buffer.from(token.slice(start, token.lastIndexOf('.')), 'base64url');
}
