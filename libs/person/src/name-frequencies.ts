import { FAMILY_NAMES, GIVEN_NAMES_FEMALE, GIVEN_NAMES_MALE, MIDDLE_NAMES } from './data/name-frequencies.js';
import { lazily, linesOf } from './table.js';

/** A name of one or more syllables and how often it occurs, in a unit of its own list (percent or count). */
export interface NameFrequency {
  readonly name: string;
  readonly weight: number;
}

export interface NameFrequencies {
  /** Family names (*họ*). */
  readonly family: readonly NameFrequency[];
  /** Single middle syllables (*đệm*), both sexes. */
  readonly middle: readonly NameFrequency[];
  /** Given names (*tên*). */
  readonly givenMale: readonly NameFrequency[];
  readonly givenFemale: readonly NameFrequency[];
}

const frequencies = lazily(() => ({
  family: parse(FAMILY_NAMES),
  middle: parse(MIDDLE_NAMES),
  givenMale: parse(GIVEN_NAMES_MALE),
  givenFemale: parse(GIVEN_NAMES_FEMALE),
}));

/** Published frequencies of Vietnamese names, each list from the most frequent to the rarest; sources in `data/name-frequencies.ts`. */
export function nameFrequencies(): NameFrequencies {
  return frequencies();
}

function parse(table: string): readonly NameFrequency[] {
  return linesOf(table).map((line) => {
    const blank = line.lastIndexOf(' ');
    return { name: line.slice(0, blank), weight: Number(line.slice(blank + 1)) };
  });
}
