/** How two names without diacritics are nearly the same. */
export type Nearness = 'order-changed' | 'middle-omitted' | 'initials' | 'one-letter-differs';

/** Of shorter names every other one is one letter away. */
const SHORTEST = 4;

/** How two bare names are nearly the same, the closest way first; symmetric. Undefined where they are the same, or are not. */
export function nearness(a: string, b: string): Nearness | undefined {
  if (a === b || a.length < SHORTEST || b.length < SHORTEST) return undefined;
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.length > 1 && a.length === b.length && isSameInOtherOrder(left, right)) return 'order-changed';
  if (isMiddleOmitted(left, right) || isMiddleOmitted(right, left)) return 'middle-omitted';
  if (isAbbreviated(left, right)) return 'initials';
  if (isOtherInitial(left, right)) return undefined;
  const isSlip = isOneEditAway(a, b) || isSpokenAlike(left, right) || isBlanksLost(a, b, left, right);
  return isSlip ? 'one-letter-differs' : undefined;
}

/** One syllable has ch for tr, *Chung* for *Trung*, or the other way round, as most of the country speaks: one slip, though of two letters. */
function isSpokenAlike(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  let others = 0;
  for (const [at, syllable] of left.entries()) {
    const other = right[at]!;
    if (syllable === other) continue;
    others += 1;
    if (others > 1 || asSpoken(syllable) !== asSpoken(other)) return false;
  }
  return others === 1;
}

const asSpoken = (syllable: string): string => (syllable.startsWith('tr') ? `ch${syllable.slice(2)}` : syllable);

/** Syllables run together: NguyễnVănHòa; Y'Djoan for Y Djoan, whose y alone counts as i. */
function isBlanksLost(a: string, b: string, left: readonly string[], right: readonly string[]): boolean {
  // Most pairs differ in the number of their letters already.
  const blanks = left.length - right.length;
  return blanks !== 0 && a.length - b.length === blanks && runTogether(left) === runTogether(right);
}

const runTogether = (syllables: readonly string[]): string => syllables.join('').replaceAll('y', 'i');

/** A syllable of one letter on one side is not the first of the other's: an initial that contradicts, H for Ý, A for Hà. */
function isOtherInitial(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  return left.some((syllable, at) => {
    const other = right[at]!;
    if (syllable === other || (syllable.length > 1 && other.length > 1)) return false;
    return !isInitialOf(syllable, other) && !isInitialOf(other, syllable);
  });
}

function isSameInOtherOrder(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && [...left].sort().join(' ') === [...right].sort().join(' ');
}

/** Of one name the given name and perhaps a middle one are left out: it has two of the other's syllables at least, the family's among them. */
export function isGivenOmitted(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  return isWithoutGiven(left, right) || isWithoutGiven(right, left);
}

function isWithoutGiven(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length >= long.length) return false;
  return short[0] === long[0] && short.at(-1) !== long.at(-1) && isInOrder(short, long);
}

function isInOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const syllable of long) if (syllable === short[at]) at += 1;
  return at === short.length;
}

/** Family and given name are the same, and what stands between in the short one stands in this order in the long one. */
function isMiddleOmitted(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length >= long.length) return false;
  return short[0] === long[0] && short.at(-1) === long.at(-1) && isInOrder(short, long);
}

/** Each syllable is the other's, or its first letter; one is written out on both sides. */
function isAbbreviated(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  let whole = 0;
  for (const [at, syllable] of left.entries()) {
    const other = right[at]!;
    if (syllable === other) whole += syllable.length > 1 ? 1 : 0;
    else if (!isInitialOf(syllable, other) && !isInitialOf(other, syllable)) return false;
  }
  return whole > 0;
}

const isInitialOf = (letter: string, word: string): boolean => letter.length === 1 && word.startsWith(letter);

/** One sign more, less or another, or two neighbours exchanged. */
export function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
