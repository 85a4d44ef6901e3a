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

/** MurmurHash3_x86_32 (Austin Appleby, public domain) of the UTF-16LE octets, as an unsigned 32-bit number. */
export function murmur3(text: string, seed: number): number {
  let hash = seed;
  const whole = text.length & ~1;
  for (let at = 0; at < whole; at += 2) {
    hash ^= scramble(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  if (whole < text.length) hash ^= scramble(text.charCodeAt(whole));
  hash ^= text.length * 2;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function scramble(block: number): number {
  const mixed = Math.imul(block, 0xcc9e2d51);
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}
