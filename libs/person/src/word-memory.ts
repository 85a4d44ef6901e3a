const KEPT_WORDS = 20_000;
const LONGEST_KEPT_WORD = 20;

/**
 * The same function, its results kept: syllables are few and names are many (a million at loading). The bounds keep hostile
 * input from filling memory; a full store begins anew.
 */
export function remembering<T extends string | boolean | object>(form: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    let known = kept.get(word);
    if (known === undefined) {
      known = form(word);
      if (kept.size >= KEPT_WORDS) kept.clear();
      if (word.length <= LONGEST_KEPT_WORD) kept.set(word, known);
    }
    return known;
  };
}
