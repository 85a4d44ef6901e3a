import { commune } from '#lib/person';
import type { Field } from '../engine/field.js';
import type { Registrant } from '../registrant.js';
import type { Subject } from '../subject.js';
import type { Shares } from './shares.js';

const LEVELS = ['same', 'same-province', 'else'] as const;

export function residenceField(shares: Shares): Field<Subject, Registrant> {
  return {
    name: 'residence',
    levels: LEVELS,
    level: ({ homes }, registrant) => placeLevel(homes, registrant.homes),
    chance: (level, { homes }) => (level === 0 ? shares.ofPlaces('residence', homes) : undefined),
  };
}

/** Many live where they come from: the same commune twice is evidence once, and a little. */
export function originField(shares: Shares): Field<Subject, Registrant> {
  return {
    name: 'origin',
    levels: LEVELS,
    level: ({ origins }, registrant) => placeLevel(origins, registrant.origins),
    chance: (level, { homes, origins }, registrant) => {
      if (level !== 0) return undefined;
      const share = shares.ofPlaces('origin', origins);
      const isHome = meet(homes, origins) && meet(homes, registrant.homes);
      return isHome ? Math.max(share, shares.atHome) : share;
    },
  };
}

function placeLevel(recorded: readonly string[], registered: readonly string[]): number | undefined {
  if (recorded.length === 0 || registered.length === 0) return undefined;
  if (meet(recorded, registered)) return 0;
  return meet(recorded.map(provinceOf), registered.map(provinceOf)) ? 1 : 2;
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  for (const code of a) if (b.includes(code)) return true;
  return false;
}

function provinceOf(code: string): string {
  return commune(code, 'current')?.provinceCode ?? code;
}
