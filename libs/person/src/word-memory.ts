const KEPT_WORDS = 20_000;
const LONGEST_KEPT_WORD = 20;

/**
 * The same function, its results kept: syllables are few and names are many (a million at loading). The bounds keep hostile
 * input from filling memory; a full store begins anew. Words are kept as copies, for a part of a text keeps the whole of it.
 */
export function remembering<T extends string | boolean | object>(form: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (word.length > LONGEST_KEPT_WORD) return form(word);
    const copy = word.split('').join('');
    const made = form(copy);
    if (kept.size >= KEPT_WORDS) kept.clear();
    kept.set(copy, made);
    return made;
  };
}
