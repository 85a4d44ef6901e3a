/** A name without diacritics, taken apart. */
export interface NameParts {
  readonly bare: string;
  /** First and last syllable; undefined where there is only one. */
  readonly familyAndGiven: string | undefined;
  readonly family: string;
  readonly given: string;
}

export function nameParts(bare: string): NameParts {
  const [first, last] = [bare.indexOf(' '), bare.lastIndexOf(' ')];
  if (first < 0) return { bare, familyAndGiven: undefined, family: bare, given: bare };
  const [family, given] = [bare.slice(0, first), bare.slice(last + 1)];
  return { bare, familyAndGiven: `${family} ${given}`, family, given };
}
