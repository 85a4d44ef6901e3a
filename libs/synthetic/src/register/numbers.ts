import { FIRST_CITIZEN, FIRST_STRANGER } from '../marker.js';
import type { Random } from '../random.js';

const FIRST_YEAR = 1900;
const YEARS = 200;
const PLACES = 2 ** 17;

/**
 * Issues personal numbers (*số định danh cá nhân*): `PPP G YY NNNNNN`, valid in province, sex, century and year
 * (Law on Identification 2023 art. 12). No number is issued twice, and none is remembered: each province, sex and year
 * counts its births, and a permutation of the counter makes the random digits, so memory does not grow with the register.
 */
export class NumberIssuer {
  readonly #issued: Uint32Array;
  readonly #provinces: ReadonlyMap<string, number>;
  readonly #scramble: number;
  readonly #first: number;
  readonly #size: number;

  /**
   * @param random decides how the digits are scattered
   * @param provinces the three-digit codes of birth registration
   * @param of whether numbers of registered citizens or of strangers to the register are issued; the two never meet
   */
  constructor(random: Random, provinces: readonly string[], of: 'citizens' | 'strangers' = 'citizens') {
    this.#provinces = new Map(provinces.map((code, index) => [code, index]));
    this.#issued = new Uint32Array(provinces.length * 2 * YEARS);
    this.#scramble = random.below(PLACES);
    this.#first = of === 'citizens' ? FIRST_CITIZEN : FIRST_STRANGER;
    this.#size = of === 'citizens' ? FIRST_STRANGER - FIRST_CITIZEN : 1_000_000 - FIRST_STRANGER;
  }

  /** The next number; throws where a province has more births of one sex in a year than there are numbers. */
  issue(province: string, male: boolean, birthYear: number): string {
    const provinceIndex = this.#provinces.get(province);
    if (provinceIndex === undefined) throw new RangeError(`Unknown province of birth registration: ${province}.`);
    const cell = (provinceIndex * 2 + (male ? 0 : 1)) * YEARS + birthYear - FIRST_YEAR;
    const count = this.#issued[cell]!;
    if (count >= this.#size)
      throw new RangeError('A province has run out of synthetic numbers; generate fewer people.');
    this.#issued[cell] = count + 1;
    const century = Math.floor(birthYear / 100) - 19;
    const year = birthYear % 100;
    return `${province}${century * 2 + (male ? 0 : 1)}${year < 10 ? '0' : ''}${year}${this.#first + this.#scatter(count, cell)}`;
  }

  /** A permutation of 0 … size − 1, another one for each cell: bijections on 17 bits, walked until inside. */
  #scatter(count: number, cell: number): number {
    const offset = (Math.imul(cell + 1, 0x9e37_79b1) >>> 15) ^ this.#scramble;
    let x = count;
    do {
      x = (x + offset) & (PLACES - 1);
      x = Math.imul(x, 0x1_2d35) & (PLACES - 1);
      x ^= x >>> 9;
      x = Math.imul(x, 0x1_9f4b) & (PLACES - 1);
      x ^= x >>> 7;
    } while (x >= this.#size);
    return x;
  }
}

/** An old number (*CMND*, 9 digits). Drawn blindly: as in life, a few people share one. */
export function oldNumber(random: Random): string {
  return String(900_000_000 + random.below(100_000_000));
}
