import { communesOf } from '#lib/person';
import type { Random } from '../random.js';
import { Weighted } from '../weighted.js';

/** A commune of before July 2025 with the communes of today that it went into. */
export interface Place {
  readonly code: string;
  readonly provinceCode: string;
  readonly successors: readonly string[];
}

/** A place to live: the commune of before July 2025 and the one of today. */
export interface Home {
  readonly place: Place;
  readonly current: string;
}

/** How many more people live in a ward (*phường*) or a township (*thị trấn*) than in a rural commune (*xã*). */
const TOWN_WEIGHT = 2.5;

const WEIGHTED_PLACES: readonly (readonly [Place, number])[] = communesOf('before-2025-07').flatMap(
  ({ code, name, provinceCode, successors = [] }) =>
    successors.length === 0
      ? []
      : [[{ code, provinceCode, successors }, name.startsWith('Xã ') ? 1 : TOWN_WEIGHT] as const],
);
const ANYWHERE = new Weighted(WEIGHTED_PLACES);
const BY_PROVINCE = new Map(
  [...new Set(WEIGHTED_PLACES.map(([place]) => place.provinceCode))].map(
    (code) => [code, new Weighted(WEIGHTED_PLACES.filter(([place]) => place.provinceCode === code))] as const,
  ),
);

export function anyPlace(random: Random): Place {
  return ANYWHERE.draw(random);
}

export function placeInProvince(random: Random, provinceCode: string): Place {
  return BY_PROVINCE.get(provinceCode)!.draw(random);
}

/** A home in this commune; where the commune was divided, in one of its successors. */
export function homeIn(random: Random, place: Place): Home {
  return { place, current: place.successors.length === 1 ? place.successors[0]! : random.pick(place.successors) };
}

/** Where somebody from here goes to live: mostly near by. */
export function homeNear(random: Random, home: Home): Home {
  if (random.chance(0.55)) return home;
  if (random.chance(0.6)) return homeIn(random, placeInProvince(random, home.place.provinceCode));
  return homeIn(random, anyPlace(random));
}

/** Province codes of birth registration (*mã tỉnh nơi đăng ký khai sinh*): the statistical code, three digits long. */
export const BIRTH_PROVINCES: readonly string[] = [...BY_PROVINCE.keys()].sort().map(birthProvince);

export function birthProvince(provinceCode: string): string {
  return provinceCode.padStart(3, '0');
}
