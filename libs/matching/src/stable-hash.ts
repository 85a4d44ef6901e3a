const FIRST_SEED = 0x4c69656e;
const SECOND_SEED = 0x54686f6e;
const octets = new DataView(new ArrayBuffer(8));

/**
 * A signed 64-bit hash (PostgreSQL's bigint) of a text, the same for ever on every machine: MurmurHash3_x86_32 over the text's
 * UTF-16LE octets, once with each seed. It is no secret and no proof: whoever looks a key up compares what it finds.
 */
export function stableHash(text: string): bigint {
  writeStableHash(text, octets, 0);
  return octets.getBigInt64(0);
}

/** The same as eight octets, the highest first: what a register's millions of keys are written by, without a bigint for each. */
export function writeStableHash(text: string, into: DataView, at: number): void {
  into.setUint32(at, murmur3(text, FIRST_SEED));
  into.setUint32(at + 4, murmur3(text, SECOND_SEED));
}

/**
 * MurmurHash3_x86_32 (Austin Appleby, public domain) of the UTF-16LE octets, as an unsigned 32-bit number.
 * @param prefix stands before the text: two texts need not become one for it
 */
export function murmur3(text: string, seed: number, prefix = ''): number {
  let hash = seed;
  let at = 0;
  let odd = -1;
  for (; at + 1 < prefix.length; at += 2) hash = mixed(hash, prefix.charCodeAt(at) | (prefix.charCodeAt(at + 1) << 16));
  if (at < prefix.length) odd = prefix.charCodeAt(at);
  at = 0;
  if (odd >= 0 && text.length > 0) {
    hash = mixed(hash, odd | (text.charCodeAt(0) << 16));
    [odd, at] = [-1, 1];
  }
  for (; at + 1 < text.length; at += 2) hash = mixed(hash, text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
  if (at < text.length) odd = text.charCodeAt(at);
  if (odd >= 0) hash ^= scramble(odd);
  hash ^= (prefix.length + text.length) * 2;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function mixed(hash: number, block: number): number {
  const next = hash ^ scramble(block);
  return (Math.imul((next << 13) | (next >>> 19), 5) + 0xe6546b64) | 0;
}

function scramble(block: number): number {
  const once = Math.imul(block, 0xcc9e2d51);
  return Math.imul((once << 15) | (once >>> 17), 0x1b873593);
}
