import {
  commune,
  communesNamed,
  parsePlainDate,
  type Edition,
  type Place,
  type PlainDate,
  type Sex,
} from '#lib/person';

/** What a cell says; `unread` where there is something that can't be read. */
export type Read<Value> = { readonly value?: Value; readonly unread?: true };

const SEXES: Readonly<Record<string, Sex>> = {
  m: 'male',
  nam: 'male',
  '1': 'male',
  f: 'female',
  nữ: 'female',
  '0': 'female',
};

/** M/F, Nam/Nữ, 1/0. */
export function readSex(cell: string): Read<Sex> {
  const text = cell.normalize('NFC').trim().toLowerCase();
  if (text === '') return {};
  const value = SEXES[text];
  return value === undefined ? { unread: true } : { value };
}

const DAY_FIRST = /^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$/;
const MONTH_FIRST = /^([0-9]{1,2})[/.-]([0-9]{4})$/;

export interface ReadDate extends Read<PlainDate> {
  /** The month was written before the day, as a day shows that is no month. */
  readonly swapped?: true;
}

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `dd/mm/yyyy`, `mm/yyyy`; `mm/dd/yyyy` where it can't be `dd/mm/yyyy`. */
export function readDate(cell: string): ReadDate {
  const text = cell.trim();
  if (text === '') return {};
  if (text.length > 10) return { unread: true };
  const [, first, second, year] = DAY_FIRST.exec(text) ?? [];
  if (first !== undefined && Number(second) > 12) {
    const value = parsePlainDate(`${year!}-${first.padStart(2, '0')}-${second!}`);
    return value === undefined ? { unread: true } : { value, swapped: true };
  }
  const month = MONTH_FIRST.exec(text);
  const plain =
    first !== undefined
      ? `${year!}-${second!.padStart(2, '0')}-${first.padStart(2, '0')}`
      : month
        ? `${month[2]!}-${month[1]!.padStart(2, '0')}`
        : text;
  const value = parsePlainDate(plain);
  return value === undefined ? { unread: true } : { value };
}

const CODE = /^[0-9]{1,5}$/;
const EDITIONS: readonly Edition[] = ['before-2025-07', 'current'];

/** A commune by what a cell says: one place of each edition that it may be of. */
export interface ReadPlace extends Read<readonly Place[]> {
  /** Nobody said of which edition it is, and it is one of both. */
  readonly ofEither?: true;
}

/**
 * A commune by its code, also with zeros lost, or by its name.
 * @param edition empty: unknown
 */
export function readPlace(cell: string, edition: string): ReadPlace {
  const text = cell.trim();
  if (text === '') return {};
  const wanted = EDITIONS.find((known) => known === edition.trim());
  if (wanted === undefined && edition.trim() !== '') return { unread: true };
  const places = CODE.test(text) ? ofCode(text.padStart(5, '0'), wanted) : communesNamed(text, wanted);
  if (places.length === 0) return { unread: true };
  return { value: places, ...(wanted === undefined && places.length > 1 && { ofEither: true as const }) };
}

function ofCode(code: string, wanted: Edition | undefined): readonly Place[] {
  if (wanted !== undefined) return [{ code, edition: wanted }];
  return EDITIONS.filter((edition) => commune(code, edition) !== undefined).map((edition) => ({ code, edition }));
}
