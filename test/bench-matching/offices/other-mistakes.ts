import { commune, communesOf, type Place } from '#lib/person';
import type { Dice } from './dice.js';
import type { Draft, Mistake } from './draft.js';

const mistake = (offices: number, slips: number, spoil: Mistake['spoil']): Mistake => ({ offices, slips, spoil });

export const PLACE_MISTAKES = {
  'residence left out': mistake(20, 3, () => ({ residence: undefined })),
  'residence is where the office stands': mistake(30, 4, (_, { commune: residence }) => ({ residence })),
  'residence in a neighbouring commune': mistake(0, 8, ({ residence }, { dice }) => residing(nearTo(dice, residence))),
  'residence of long ago': mistake(0, 5, (_, { dice }) => residing(anywhere(dice))),
  'residence of the row above': mistake(0, 6, (_, { above }) => residing(above?.residence)),
  'residence of the wrong edition': mistake(25, 3, ({ residence }) => residing(ofOtherEdition(residence))),
  'origin of the wrong edition': mistake(20, 3, ({ origin }) => coming(ofOtherEdition(origin))),
  'origin is the residence': mistake(40, 4, ({ residence }) => coming(residence)),
  'origin in a neighbouring commune': mistake(0, 4, ({ origin }, { dice }) => coming(nearTo(dice, origin))),
  'origin of the mother': mistake(15, 4, (_, { person: { citizen, household } }) =>
    coming(household.find(({ personalNumber }) => personalNumber === citizen.motherNumber)?.origin),
  ),
  'origin and residence exchanged': mistake(8, 2, ({ residence, origin }) =>
    residence === undefined || origin === undefined ? undefined : { residence: origin, origin: residence },
  ),
} satisfies Record<string, Mistake>;

export const SEX_MISTAKES = {
  'sex left out': mistake(10, 2, () => ({ sex: '' })),
  'sex of the other kind': mistake(0, 3, ({ sex }) =>
    sex === '' ? undefined : { sex: sex === 'male' ? 'female' : 'male' },
  ),
  'everybody is a man': mistake(8, 0, ({ sex }) => (sex === 'female' ? { sex: 'male' } : undefined)),
} satisfies Record<string, Mistake>;

export const KIN_MISTAKES = {
  'parents exchanged': mistake(10, 3, ({ father, mother }) =>
    father === '' && mother === '' ? undefined : { father: mother, mother: father },
  ),
  'spouse for a parent': mistake(6, 2, ({ spouse, sex }) =>
    spouse === '' ? undefined : sex === 'female' ? { father: spouse, spouse: '' } : { mother: spouse, spouse: '' },
  ),
  'parents without a middle name': mistake(15, 3, ({ father, mother }) => ({
    father: father.replace(/ .* /, ' '),
    mother: mother.replace(/ .* /, ' '),
  })),
  'a nickname for a parent': mistake(8, 2, ({ father, mother }, { dice }) => {
    if (father === '' && mother === '') return undefined;
    const nickname = dice.pick(['Cả', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy']);
    return father === '' ? { mother: nickname } : { father: nickname };
  }),
  'parents of the row above': mistake(0, 3, (_, { above }) =>
    above === undefined || above.father + above.mother === ''
      ? undefined
      : { father: above.father, mother: above.mother },
  ),
} satisfies Record<string, Mistake>;

export const ROW_MISTAKES = {
  'birth date of the row above': mistake(0, 3, (_, { above }) =>
    above === undefined || above.birthDate === '' ? undefined : { birthDate: above.birthDate },
  ),
  'birth date of another of the household': mistake(0, 2, (_, { dice, person: { citizen, household } }) => {
    const others = household.filter((one) => one !== citizen);
    return others.length === 0 ? undefined : { birthDate: dice.pick(others).birthDate };
  }),
  'birth date is the day of the act': mistake(3, 1, (_, { today }) => ({ birthDate: today })),
  'number and birth date of another of the household': mistake(
    0,
    0.7,
    (_, { dice, person: { citizen, household } }) => {
      const others = household.filter((one) => one !== citizen);
      if (others.length === 0) return undefined;
      const { personalNumber, birthDate } = dice.pick(others);
      return { number: personalNumber, birthDate };
    },
  ),
} satisfies Record<string, Mistake>;

function residing(residence: Place | undefined): Partial<Draft> | undefined {
  return residence && { residence };
}

function coming(origin: Place | undefined): Partial<Draft> | undefined {
  return origin && { origin };
}

function anywhere(dice: Dice): Place {
  return { code: dice.pick(communesOf('before-2025-07')).code, edition: 'before-2025-07' };
}

/** Another commune of the same province: the code a few lines on in the list. */
function nearTo(dice: Dice, place: Place | undefined): Place | undefined {
  if (place === undefined) return undefined;
  const { provinceCode } = commune(place.code, place.edition) ?? {};
  const near = communesOf(place.edition).filter(
    (unit) => unit.provinceCode === provinceCode && unit.code !== place.code,
  );
  return near.length === 0 ? undefined : { code: dice.pick(near).code, edition: place.edition };
}

/** The code is right, what it is said to be of is not. */
function ofOtherEdition(place: Place | undefined): Place | undefined {
  return place && { code: place.code, edition: place.edition === 'current' ? 'before-2025-07' : 'current' };
}
