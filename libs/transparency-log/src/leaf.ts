import { hash } from 'node:crypto';

const LEAF_PREFIX = Buffer.from([0x00]);

/** Hash of a leaf (RFC 6962, section 2.1): H(0x00 ‖ entry), 32 bytes. */
export function leafHash(entry: string | Uint8Array): Buffer {
  const octets = typeof entry === 'string' ? Buffer.from(entry, 'utf8') : entry;
  return hash('sha256', Buffer.concat([LEAF_PREFIX, octets]), 'buffer');
}
