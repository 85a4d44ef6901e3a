import type { Counted, Frequencies } from '../frequencies.js';

/** A way to write a name wrongly. */
export interface Slip {
  /** How many names may come of one, each about as often as another. */
  readonly ways: number;
  /** Of those names, how many people there are for the ones that nobody has, or one alone. */
  readonly alone: number;
}

/** In fifteen letters, each left out, doubled, exchanged with the next or taken for one of ten others. */
export const ONE_LETTER: Slip = { ways: 200, alone: 2.5 };
export const TWO_LETTERS: Slip = { ways: 200 ** 2 / 2, alone: 25 };

/** Shares of the register that have a value, as the u of names and dates needs them. */
export class Shares {
  constructor(private readonly frequencies: Frequencies) {}

  /**
   * The share of others who have a value, as the record's person has it too: a value that only they have is had by half a
   * person more, and by as much of everybody as half of all values would be.
   */
  ofName(kind: Counted, value: string): number {
    return this.smoothed(kind, this.others(kind, value) + 0.5);
  }

  /** Who has a name that is one letter away from this one: some four times as many as have it, and five who have it alone. */
  ofNeighbours(kind: Counted, value: string): number {
    return this.smoothed(kind, 4 * this.others(kind, value) + 2.5);
  }

  /** The share of people who are called as is written, and not by a slip. */
  ofWritten(kind: Counted, written: string, { ways, alone }: Slip): number {
    return this.smoothed(kind, this.others(kind, written) + alone / ways);
  }

  /**
   * The share of people who would be written so as often as the one who is meant, by a slip: who has the name that was meant; and
   * whoever is called so counts for each of the other ways in which the slip could have been made.
   */
  ofSlip(kind: Counted, meant: string, written: string, slip: Slip): number {
    return Math.min(1, this.smoothed(kind, this.others(kind, meant)) + slip.ways * this.ofWritten(kind, written, slip));
  }

  /** Whether somebody else has it too. */
  isBorne(kind: Counted, value: string): boolean {
    return this.others(kind, value) > 0;
  }

  /** Of dates, and of family names. */
  ofValue(kind: Counted, value: string): number {
    return Math.min(1, (this.frequencies.count(kind, value) + 0.5) / Math.max(1, this.frequencies.citizens));
  }

  /** At least the one who is looked for has it. */
  ofPlaces(kind: 'residence' | 'origin', codes: readonly string[]): number {
    let count = 0;
    for (const code of codes) count += this.frequencies.count(kind, code) + 1;
    return Math.min(1, count / Math.max(1, this.frequencies.citizens));
  }

  /** Of all relatives that citizens name. */
  ofRelative(bare: string, times = 1): number {
    const count = this.frequencies.count('relative', bare);
    return Math.min(1, (times * count + 1) / Math.max(1, this.frequencies.total('relative')));
  }

  /** Whose origin is where they live. */
  get atHome(): number {
    return this.ofValue('at-home', '');
  }

  private others(kind: Counted, value: string): number {
    return Math.max(0, this.frequencies.count(kind, value) - 1);
  }

  private smoothed(kind: Counted, count: number): number {
    return Math.min(1, count / Math.max(1, this.frequencies.citizens + this.frequencies.distinct(kind) / 2));
  }
}
