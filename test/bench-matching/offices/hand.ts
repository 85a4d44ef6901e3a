import { commune, provinces, type Place } from '#lib/person';
import type { Dice } from './dice.js';
import type { Draft } from './draft.js';
import { inTcvn3, inVni, plain } from './letters.js';

/** How an office writes what it knows. */
export interface Hand {
  readonly case: 'as it is' | 'capitals' | 'small';
  readonly names: (typeof SCRIPTS)[number];
  /** Of its rows, those whose names are written so. */
  readonly namesShare: number;
  readonly date: 'year first' | 'day first' | 'day first with dots' | 'month first';
  readonly sex: 'letters' | 'words' | 'digits';
  readonly place: 'code' | 'code without zeros' | 'name' | 'long name';
  readonly saysEdition: boolean;
  readonly blanks: boolean;
}

const SCRIPTS = ['Unicode', 'without diacritics', 'TCVN3', 'VNI', 'decomposed'] as const;
const SCRIPT_WEIGHT = { Unicode: 70, 'without diacritics': 12, TCVN3: 8, VNI: 4, decomposed: 6 };

export function drawHand(dice: Dice): Hand {
  return {
    case: dice.weighed(['as it is', 'capitals', 'small'], (one) => ({ 'as it is': 60, capitals: 36, small: 4 })[one]),
    names: dice.weighed(SCRIPTS, (one) => SCRIPT_WEIGHT[one]),
    namesShare: dice.between(20, 100) / 100,
    date: dice.weighed(
      ['year first', 'day first', 'day first with dots', 'month first'],
      (one) => ({ 'year first': 45, 'day first': 40, 'day first with dots': 13, 'month first': 2 })[one],
    ),
    sex: dice.pick(['letters', 'words', 'digits']),
    place: dice.weighed(
      ['code', 'code without zeros', 'name', 'long name'],
      (one) => ({ code: 60, 'code without zeros': 10, name: 10, 'long name': 20 })[one],
    ),
    saysEdition: dice.chance(0.7),
    blanks: dice.chance(0.1),
  };
}

/** What is in the cells of a row, by column of a records' file, but for id, sector and the day of the act. */
export type Cells = Readonly<Record<(typeof WRITTEN_COLUMNS)[number], string>>;

export const WRITTEN_COLUMNS = [
  'personalNumber',
  'oldNumber',
  'fullName',
  'birthDate',
  'sex',
  'originCommune',
  'originEdition',
  'residenceCommune',
  'residenceEdition',
  'fatherName',
  'motherName',
  'spouseName',
] as const;

/** The row in the office's hand, and what of it is more than a way of writing. */
export function written(draft: Draft, hand: Hand, dice: Dice): { cells: Cells; errors: string[] } {
  const script = dice.chance(hand.namesShare) ? hand.names : 'Unicode';
  const name = (text: string): string => spaced(inScript(inCase(text, hand.case), script), hand.blanks);
  const place = (one: Place | undefined): string => (one === undefined ? '' : placeText(one, hand.place));
  const edition = (one: Place | undefined): string => (hand.saysEdition ? (one?.edition ?? '') : '');
  const cells = {
    personalNumber: draft.number,
    oldNumber: draft.oldNumber,
    fullName: name(draft.name),
    birthDate: dateText(draft.birthDate, hand.date),
    sex: sexText(draft.sex, hand.sex),
    originCommune: place(draft.origin),
    originEdition: edition(draft.origin),
    residenceCommune: place(draft.residence),
    residenceEdition: edition(draft.residence),
    fatherName: name(draft.father),
    motherName: name(draft.mother),
    spouseName: name(draft.spouse),
  };
  const isChanged = script !== 'Unicode' && script !== 'decomposed' && inScript(draft.name, script) !== draft.name;
  const errors = isChanged ? [script === 'without diacritics' ? `names ${script}` : `names in ${script}`] : [];
  if (hand.date === 'month first' && draft.birthDate.length === 10) errors.push('birth date month first');
  return { cells, errors };
}

function inCase(text: string, how: Hand['case']): string {
  return how === 'capitals' ? text.toUpperCase() : how === 'small' ? text.toLowerCase() : text;
}

function inScript(text: string, script: Hand['names']): string {
  switch (script) {
    case 'Unicode':
      return text;
    case 'without diacritics':
      return plain(text);
    case 'TCVN3':
      return inTcvn3(text);
    case 'VNI':
      return inVni(text);
    case 'decomposed':
      return text.normalize('NFD');
  }
}

function spaced(text: string, blanks: boolean): string {
  return blanks && text !== '' ? ` ${text.replace(' ', '  ')} ` : text;
}

function dateText(date: string, how: Hand['date']): string {
  const [year = '', month, day] = date.split('-');
  if (how === 'year first' || month === undefined || day === undefined) return date;
  if (how === 'month first') return `${month}/${day}/${year}`;
  return how === 'day first' ? `${day}/${month}/${year}` : `${Number(day)}.${Number(month)}.${year}`;
}

function sexText(sex: Draft['sex'], how: Hand['sex']): string {
  if (sex === '') return '';
  const at = sex === 'male' ? 0 : 1;
  return { letters: ['M', 'F'], words: ['Nam', 'Nữ'], digits: ['1', '0'] }[how][at]!;
}

function placeText({ code, edition }: Place, how: Hand['place']): string {
  if (how === 'code') return code;
  if (how === 'code without zeros') return code.replace(/^0+/, '');
  const unit = commune(code, edition);
  if (unit === undefined) return code;
  const province = provinces(edition).find((one) => one.code === unit.provinceCode)?.name ?? '';
  const parts = [unit.name, unit.districtName, province].filter((part) => part !== undefined);
  return how === 'name' ? unit.name : parts.join(', ');
}
