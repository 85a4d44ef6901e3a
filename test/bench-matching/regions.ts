import { commune, type Citizen } from '#lib/person';

/** The six socio-economic regions by the provinces of before July 2025, statistical codes (Resolution 81/2023/QH15). */
const REGIONS = {
  'Red River Delta': '01 22 26 27 30 31 33 34 35 36 37',
  'northern midlands and mountains': '02 04 06 08 10 11 12 14 15 17 19 20 24 25',
  'north central and central coast': '38 40 42 44 45 46 48 49 51 52 54 56 58 60',
  'central highlands': '62 64 66 67 68',
  southeast: '70 72 74 75 77 79',
  'Mekong Delta': '80 82 83 84 86 87 89 91 92 93 94 95 96',
} as const;

const regionOf = new Map(
  Object.entries(REGIONS).flatMap(([region, codes]) => codes.split(' ').map((code) => [code, region] as const)),
);

/** Where somebody lives, by their residence in the units of before July 2025. */
export function regionOfResidence({ residenceBefore }: Citizen): string {
  const province = residenceBefore && commune(residenceBefore.code, residenceBefore.edition)?.provinceCode;
  return regionOf.get(province ?? '') ?? 'unknown';
}

/** Where somebody's birth was registered: the number's first three digits. */
export function regionOfNumber({ personalNumber }: Citizen): string {
  return regionOf.get(personalNumber.slice(1, 3)) ?? 'unknown';
}
