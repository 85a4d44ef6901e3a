import { isFullDate } from './birth-date.js';
import { NAMED_KIN, type Registrant } from './registrant.js';
import { stableHash } from './stable-hash.js';
import type { Subject } from './subject.js';
import type { PlainDate } from '#lib/person';

/**
 * What a candidate is found by. The words stand in the hashes of the register's table: they, and the values that go with
 * them, must never change, or every register has to be loaded anew.
 *
 * `name` is the whole name without diacritics, `short` its family and given name; `home` and `origin` are communes of today.
 */
export const KEY_KINDS = [
  'number',
  'old-number',
  'name+year',
  'short+date',
  'name+home',
  'name+origin',
  'short+year+home',
  'date+home',
  'date+origin',
  'name+relative',
  'date+relative',
] as const;

export type KeyKind = (typeof KEY_KINDS)[number];

/** Siblings of a candidate: by household or a parent's number, with the birth date. */
const KIN_KIND = 'kin+date';

/** A key under which a record's person may be found. */
export interface LookUp {
  readonly kind: KeyKind;
  /** PostgreSQL's bigint. */
  readonly key: bigint;
}

/** The number of twelve digits, and every number as an old one; each key once. */
export function numberKeys({ number, oldNumber }: Subject): LookUp[] {
  const keys: LookUp[] = [];
  if (number) keys.push(lookUp('number', number.digits), lookUp('old-number', number.digits));
  if (oldNumber !== undefined) keys.push(lookUp('old-number', oldNumber));
  return keys;
}

/** Everything else by which the record's person may be found; each key once. */
export function attributeKeys(subject: Subject): LookUp[] {
  const { name, birthDate, homes, origins, relatives } = subject;
  const keys = new LookUps();
  const year = birthDate?.slice(0, 4);
  const dates = birthDate !== undefined && isFullDate(birthDate) ? datesOf(birthDate) : [];
  const kin: string[] = [];
  for (const relative of relatives) if (isFindable(relative.name)) kin.push(relative.name.bare);
  if (name && isFindable(name)) {
    const { bare, familyAndGiven } = name.parts;
    if (year !== undefined) keys.add('name+year', bare, year);
    if (familyAndGiven !== undefined) {
      for (const date of dates) keys.add('short+date', familyAndGiven, date);
      if (year !== undefined) for (const home of homes) keys.add('short+year+home', familyAndGiven, year, home);
    }
    for (const home of homes) keys.add('name+home', bare, home);
    for (const origin of origins) keys.add('name+origin', bare, origin);
    for (const relative of kin) keys.add('name+relative', bare, relative);
  }
  if (dates.length > 0) {
    const [date] = dates as [string];
    for (const home of homes) keys.add('date+home', date, home);
    for (const origin of origins) keys.add('date+origin', date, origin);
    for (const relative of kin) keys.add('date+relative', date, relative);
  }
  return keys.all();
}

/** Each key once. */
class LookUps {
  private readonly byKey = new Map<bigint, LookUp>();

  add(kind: KeyKind, ...values: readonly string[]): void {
    const found = lookUp(kind, ...values);
    this.byKey.set(found.key, found);
  }

  all(): LookUp[] {
    return [...this.byKey.values()];
  }
}

/** What every key that a citizen is found by is the hash of; one or another of them twice, where their names are much alike. */
export function citizenKeyTexts(registrant: Registrant): string[] {
  const { citizen, homes, origins } = registrant;
  const keys: string[] = [];
  const add = (kind: KeyKind, value: string, with_: string): void => void keys.push(`${kind}:${value}:${with_}`);
  if (citizen.personalNumber !== '') keys.push(`number:${citizen.personalNumber}`);
  for (const old of citizen.oldNumbers) keys.push(`old-number:${old}`);
  const [date, year] = [citizen.birthDate, citizen.birthDate.slice(0, 4)];
  const isDated = date !== '' && isFullDate(date as PlainDate);
  const kin: string[] = [];
  for (const word of NAMED_KIN) {
    const bare = registrant.nameOf(word)?.bare ?? '';
    if (bare !== '') kin.push(bare);
  }
  for (const { parts } of registrant.names) {
    const { bare, familyAndGiven } = parts;
    if (bare === '') continue;
    if (year !== '') add('name+year', bare, year);
    if (familyAndGiven !== undefined) {
      if (isDated) add('short+date', familyAndGiven, date);
      for (const home of homes) keys.push(`short+year+home:${familyAndGiven}:${year}:${home}`);
    }
    for (const home of homes) add('name+home', bare, home);
    for (const origin of origins) add('name+origin', bare, origin);
    for (const relative of kin) add('name+relative', bare, relative);
  }
  if (isDated) {
    for (const home of homes) add('date+home', date, home);
    for (const origin of origins) add('date+origin', date, origin);
    for (const relative of kin) add('date+relative', date, relative);
  }
  keys.push(...kinTexts(registrant));
  return keys;
}

/** All keys that a citizen is found by, each once. */
export function citizenKeys(registrant: Registrant): bigint[] {
  return [...new Set(citizenKeyTexts(registrant).map(stableHash))];
}

/** By these a candidate's twins are found, whom nothing else may have found. */
export function kinKeys(registrant: Registrant): bigint[] {
  return kinTexts(registrant).map(stableHash);
}

function kinTexts({ citizen }: Registrant): string[] {
  const { birthDate, householdId, fatherNumber, motherNumber } = citizen;
  if (birthDate.length < 10) return [];
  const texts: string[] = [];
  if (householdId !== 0) texts.push(textOf(KIN_KIND, ['household', String(householdId), birthDate]));
  for (const parent of [fatherNumber, motherNumber]) {
    if (parent !== undefined) texts.push(textOf(KIN_KIND, ['parent', parent, birthDate]));
  }
  return texts;
}

function lookUp(kind: KeyKind, ...values: readonly string[]): LookUp {
  return { kind, key: stableHash(textOf(kind, values)) };
}

function textOf(kind: string, values: readonly string[]): string {
  return `${kind}:${values.join(':')}`;
}

function isFindable({ readable, trusted, bare }: { readable: boolean; trusted: boolean; bare: string }): boolean {
  return readable && trusted && bare !== '';
}

/** The date, and with day and month exchanged where that is one too. */
function datesOf(date: string): string[] {
  const [year, month, day] = date.split('-') as [string, string, string];
  return day === month || Number(day) > 12 ? [date] : [date, `${year}-${day}-${month}`];
}
