/**
 * The payload of a token that {@link openEnvelope} has opened before it was stored. Checks nothing: only for tokens of our own tables.
 * @throws SyntaxError if it is no token with a JSON payload, which is then a damaged row
 */
export function decodePayload(token: string | Buffer): unknown {
  return JSON.parse(payloadOctets(token).toString('utf8'));
}

/** The payload's octets as they were signed, e.g. for the audit log's commitment. */
export function payloadOctets(token: string | Buffer): Buffer {
  const text = token.toString();
  return Buffer.from(text.slice(text.indexOf('.') + 1, text.lastIndexOf('.')), 'base64url');
}
