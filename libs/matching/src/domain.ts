import type { Relation } from '#lib/contracts';
import type { Domain, Rival } from './engine/field.js';
import { birthDateField } from './fields/birth-date.js';
import { nameField } from './fields/name.js';
import { BEARS_RELATIVES, BEARS_STRANGERS, BEARS_TWINS, numberField, oldNumberField, sized } from './fields/number.js';
import { originField, residenceField } from './fields/place.js';
import { relativeField } from './fields/relative.js';
import { sexField } from './fields/sex.js';
import { Shares } from './fields/shares.js';
import type { Frequencies } from './frequencies.js';
import { compareNames, type NameForms } from './name-forms.js';
import type { NumberForm } from './number-form.js';
import { nearness } from './near-names.js';
import { NAMED_KIN, type Registrant } from './registrant.js';
import type { Subject } from './subject.js';

/** People of a sector's records, and the population register. */
export type PopulationDomain = Domain<Subject, Registrant>;

/** Unregistered relatives for each member whom the register lacks: children, siblings. Twins among them. */
const RELATIVES_OF_EACH = 0.75;
const TWINS_AMONG_RELATIVES = 0.015;
/** Of all records, those with number and birth date from a relative's line. */
const FROM_RELATIVES_LINE = 0.0005;
/** Relatives with another family name: mostly a mother's side. */
const OTHER_FAMILY_NAME = 1 / 8;
/** Who are called alike, all but the given name; of twins most of those of one sex. */
const TWINS_ALIKE = 0.35;
const SIBLINGS_ALIKE = 0.07;
/** Who are called alike, all but a middle name: Lan Anh, Lam Anh. */
const MIDDLE_APART = 0.02;
/**
 * Parents choose names that sound alike (Phúc, Phước), so one a letter off is so much likelier than for anybody: of pairs of people a
 * twelfth have given names that begin alike, of brothers and sisters one in three (a guess).
 */
const SOUNDS_ALIKE = 4;

/**
 * How the population's records and its register compare: Vietnamese names, dates, numbers and communes.
 * @param frequencies of the register
 */
export function populationDomain(frequencies: Frequencies): PopulationDomain {
  const shares = new Shares(frequencies);
  const fields = [
    numberField,
    oldNumberField,
    nameField(shares),
    birthDateField(shares),
    sexField,
    residenceField(shares),
    originField(shares),
    relativeField('father', shares),
    relativeField('mother', shares),
    relativeField('spouse', shares),
  ];
  const [number, date] = [0, 3];
  const shared = [5, 6, 7, 8];
  const [oldNumber, name] = [1, 2];
  const fromLine = [number, oldNumber, date, 5, 6];
  return {
    fields,
    rivals: (rival) =>
      unregisteredRelatives(rival, { number, name, date, shared }, shares) +
      namedRelatives(rival, { name, date, fromLine }, shares) +
      namesakes(rival, name, shared),
  };
}

/** People of one name live together: of a commune, so many times as many as by chance have a name that one of them has (a guess). */
const NAMESAKES_TOGETHER = 3;

/** The record may speak of somebody whom the register lacks, who is called as the candidate is and lives, or comes from, where they do. */
function namesakes(
  { candidates, ratios, world }: Rival<Subject, Registrant>,
  name: number,
  [residence, origin]: readonly number[],
): number {
  if (ratios[name]! <= 1 || Math.max(ratios[residence!]!, ratios[origin!]!) <= 1) return 0;
  const others = ((1 - world.registered) * world.population) / world.registered;
  return ((NAMESAKES_TOGETHER - 1) * others) / candidates.length;
}

interface Places {
  readonly number: number;
  readonly name: number;
  readonly date: number;
  /** Fields that relatives have in common. */
  readonly shared: readonly number[];
}

/**
 * The record may speak of a child, a sibling or a twin of the candidate who is not in the register. They share home, origin,
 * parents and mostly the family name; a twin the birth date too; and the record may bear the candidate's number.
 */
function unregisteredRelatives(
  { record, candidates, at, ratios, world }: Rival<Subject, Registrant>,
  places: Places,
  shares: Shares,
): number {
  const { citizen, names } = candidates[at]!;
  let household = 1;
  for (const field of places.shared) household *= ratios[field]!;
  const name = record.name?.readable && record.name.trusted ? record.name : undefined;
  const family = name ? name.parts.family : record.name?.gapped?.family;
  const ofFamily = family === undefined ? 1 : familyOfRelatives(family, names[0]!, shares);
  const other = name && syllableNearby(name, names, shares);
  const ofAlike = other ? (SOUNDS_ALIKE * shares.ofOthers('given', other.syllable)) / other.share : 0;
  const alike = (share: number): number => ofAlike * (other?.isGiven === false ? MIDDLE_APART : share);
  const isBorrowed = record.number?.digits === citizen.personalNumber;
  const borrowed = (share: number): number => (isBorrowed ? (share * sized(world.population)) / BEARS_STRANGERS : 0);
  const relatives = (RELATIVES_OF_EACH * (1 - world.registered)) / world.registered;
  const twins = relatives * TWINS_AMONG_RELATIVES;
  return (
    relatives * household * Math.max(ofFamily, alike(SIBLINGS_ALIKE)) * (1 + borrowed(BEARS_RELATIVES) / 3) +
    twins * household * Math.max(ofFamily, alike(TWINS_ALIKE)) * ratios[places.date]! * (1 + borrowed(BEARS_TWINS))
  );
}

/** How much likelier a relative of somebody has the recorded name's family name than anybody has. */
function familyOfRelatives(family: string, registered: NameForms, shares: Shares): number {
  return family === registered.parts.family ? 1 / shares.ofValue('family', family) : OTHER_FAMILY_NAME;
}

interface SyllableNearby {
  /** Without diacritics. */
  readonly syllable: string;
  readonly isGiven: boolean;
  /** Of people who are called as was written, where a tone is another those of the other tones too. */
  readonly share: number;
}

/**
 * The syllable that is written a letter or a tone otherwise than in one of the names, all others being the same, where a brother or a
 * sister may be called so: the given name, or a middle one.
 */
function syllableNearby(recorded: NameForms, names: readonly NameForms[], shares: Shares): SyllableNearby | undefined {
  const { bare, folded, hasMarks } = recorded;
  if (names.some((own) => own.folded === folded || (own.bare === bare && !hasMarks))) return undefined;
  const ofTone = names.find((own) => own.bare === bare);
  // Most wrong tones make a name that nobody is called by.
  if (ofTone && shares.ofOthers('name', folded) === 0) return undefined;
  const near = ofTone ?? names.find((own) => nearness(bare, own.bare) === 'one-letter-differs');
  if (near === undefined) return undefined;
  const [written, registered] = ofTone ? [folded, near.folded] : [bare, near.bare];
  const [ofWritten, ofRegistered] = [written.split(' '), registered.split(' ')];
  const others = [...ofWritten.keys()].filter((at) => ofWritten[at] !== ofRegistered[at]);
  const [at] = others;
  if (ofWritten.length !== ofRegistered.length || others.length !== 1 || at === 0) return undefined;
  return {
    syllable: bare.split(' ')[at!]!,
    isGiven: at === ofWritten.length - 1,
    share: ofTone ? shares.ofOthers('bare-name', bare) : shares.ofWritten(bare),
  };
}

/**
 * The record may speak of the candidate's father, mother or spouse, registered or not, whom the register names beside the
 * candidate: with their name, and with number and birth date, taken together, from the candidate's line.
 * Where the name speaks for the candidate, or the date against, that explains nothing.
 * @param fromLine fields that the candidate's line, or the common home, explains
 */
function namedRelatives(
  { record, candidates, at, ratios }: Rival<Subject, Registrant>,
  places: { readonly name: number; readonly date: number; readonly fromLine: readonly number[] },
  shares: Shares,
): number {
  if (ratios[places.name]! > 1 || ratios[places.date]! <= 1) return 0;
  const { name, numbers } = record;
  const candidate = candidates[at]!;
  const { personalNumber, oldNumbers } = candidate.citizen;
  const isTheirs = ({ digits }: NumberForm): boolean =>
    digits !== undefined && (digits === personalNumber || oldNumbers.includes(digits));
  if (!name?.readable || !name.trusted || !numbers.some(isTheirs)) return 0;
  const kin = NAMED_KIN.map((word) => candidate.nameOf(word)).find((one) => one && isAgreeing(compareNames(name, one)));
  if (kin === undefined) return 0;
  let line = FROM_RELATIVES_LINE / shares.ofNeighbours(kin.bare);
  for (const field of places.fromLine) line *= ratios[field]!;
  return line;
}

function isAgreeing(relation: Relation): boolean {
  return relation !== 'different' && relation !== 'unreadable';
}
