/** How near two texts are, the nearest first. */
export const NEARNESS = ['equal', 'one-slip', 'near', 'else'] as const;
const [EQUAL, ONE_SLIP, NEAR, ELSE] = [0, 1, 2, 3] as const;

/** Jaro–Winkler from which two words are taken for spellings of one: Winkler's own bound for names that are written by ear. */
const NEAR_ENOUGH = 0.88;
/** Shorter ones are too easily one letter from another. */
const SHORTEST = 3;

/**
 * Index into `NEARNESS`, the same with the sides exchanged. One slip is a letter more, less or another, two neighbours
 * exchanged, blanks or hyphens set otherwise, or the same words in another order.
 */
export function nearness(a: string, b: string): number {
  if (a === b) return EQUAL;
  const [left, right] = [formsOf(a), formsOf(b)];
  if (left.joined === right.joined || left.inOrder === right.inOrder) return ONE_SLIP;
  if (left.joined.length < SHORTEST || right.joined.length < SHORTEST) return ELSE;
  if (edits(left.joined, right.joined, 1) === 1) return ONE_SLIP;
  return jaroWinkler(left.joined, right.joined) >= NEAR_ENOUGH ? NEAR : ELSE;
}

interface Forms {
  /** Letters and digits alone. */
  readonly joined: string;
  /** The words by alphabet. */
  readonly inOrder: string;
}

/** A value is compared with thousands of others. */
const known = new Map<string, Forms>();

function formsOf(text: string): Forms {
  let forms = known.get(text);
  if (forms === undefined) {
    forms = { joined: text.replace(/[^a-z0-9]/g, ''), inOrder: text.split(/\s+/).sort().join(' ') };
    known.set(text, forms);
  }
  return forms;
}

/**
 * Letters to add, remove, replace or exchange with their neighbour until a is b (optimal string alignment).
 * @returns `most` + 1 where that many do not suffice, however many more it takes
 */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      let cost = a[i - 1] === b[j - 1] ? last[j - 1]! : last[j - 1]! + 1;
      if (last[j]! + 1 < cost) cost = last[j]! + 1;
      if (row[j - 1]! + 1 < cost) cost = row[j - 1]! + 1;
      const areExchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (areExchanged && before[j - 2]! + 1 < cost) cost = before[j - 2]! + 1;
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length]!, most + 1);
}

const LONGEST_PREFIX = 4;
const PREFIX_WEIGHT = 0.1;

/** Winkler (1990): Jaro's share of common letters, raised where the beginnings agree; 0 … 1. */
export function jaroWinkler(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const common: string[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const end = Math.min(b.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j += 1) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = true;
      common.push(a[i]!);
      break;
    }
  }
  if (common.length === 0) return 0;
  let moved = 0;
  let at = 0;
  for (let j = 0; j < b.length; j += 1) {
    if (!taken[j]) continue;
    if (common[at] !== b[j]) moved += 1;
    at += 1;
  }
  const jaro = (common.length / a.length + common.length / b.length + (common.length - moved / 2) / common.length) / 3;
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}
