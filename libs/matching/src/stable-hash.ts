const FIRST_SEED = 0x4c69656e;
const SECOND_SEED = 0x54686f6e;
const octets = new DataView(new ArrayBuffer(8));
const halves = new Uint32Array(2);

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
  murmur3Twice(text, FIRST_SEED, SECOND_SEED, halves);
  into.setUint32(at, halves[0]!);
  into.setUint32(at + 4, halves[1]!);
}

/** MurmurHash3_x86_32 (Austin Appleby, public domain) of the UTF-16LE octets, as an unsigned 32-bit number. */
export function murmur3(text: string, seed: number): number {
  murmur3Twice(text, seed, seed, halves);
  return halves[0]!;
}

/**
 * The same with two seeds in one pass: what both have in common, reading and scrambling, is done once.
 * @param into takes both hashes
 */
export function murmur3Twice(text: string, firstSeed: number, secondSeed: number, into: Uint32Array): void {
  let [first, second] = [firstSeed, secondSeed];
  const whole = text.length & ~1;
  for (let at = 0; at < whole; at += 2) {
    const block = scramble(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
    first ^= block;
    first = (first << 13) | (first >>> 19);
    first = (Math.imul(first, 5) + 0xe6546b64) | 0;
    second ^= block;
    second = (second << 13) | (second >>> 19);
    second = (Math.imul(second, 5) + 0xe6546b64) | 0;
  }
  const rest = whole < text.length ? scramble(text.charCodeAt(whole)) : 0;
  into[0] = finish(first ^ rest, text.length * 2);
  into[1] = finish(second ^ rest, text.length * 2);
}

function finish(mixed: number, octets: number): number {
  let hash = mixed ^ octets;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function scramble(block: number): number {
  const mixed = Math.imul(block, 0xcc9e2d51);
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}
