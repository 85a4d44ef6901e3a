import type { Counted, Frequencies } from '../frequencies.js';

/** Names that come of one by a slip of one letter, each about as often: of fifteen letters each is left out, doubled, exchanged with the next or taken for one of ten others. */
const SLIPS = 200;
/** So often a name is written in one such way, not as it is (about m of those levels). */
const OTHERWISE = 0.015;
/** Of those that nobody has, or one alone, so many people are called one or another. */
const CALLED_SO = 2.5;

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

  /** The share of others who have a value: none where nobody has it, or one alone. */
  ofOthers(kind: Counted, value: string): number {
    return this.smoothed(kind, this.others(kind, value));
  }

  /** Who has a name that is one letter away from this one: some four times as many as have it, and five who have it alone. */
  ofNeighbours(bare: string): number {
    return this.smoothed('bare-name', 4 * this.others('bare-name', bare) + 2.5);
  }

  /** The share of people who are called as is written, a letter from another name, and were not misspelt. */
  ofWritten(bare: string): number {
    return this.smoothed('bare-name', this.others('bare-name', bare) + CALLED_SO / SLIPS);
  }

  /** Who is called as is written counts for each way in which one letter could have been made another. */
  ofSlip(written: string): number {
    return SLIPS * this.ofWritten(written);
  }

  /** As many of a share of people as are written otherwise, and whoever is called as is written. */
  ofOtherForm(share: number, calledSo: number): number {
    return Math.min(1, OTHERWISE * share + calledSo);
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
