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

/** Longer text is no date, and is refused before any pattern looks at it. */
const LONGEST_DATE = 60;
const ISO_DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const HAS_BLANK = /\s/;
const AROUND_SEPARATORS = / ?([/.-]) ?/g;
/**
 * Midnight alone: any other time may be a midnight of another zone, and so of the day before or after. Also *SA* (sáng) for AM.
 * Of zones UTC and Vietnam's, today's and those of before 1975.
 */
const MIDNIGHT =
  /(?:[T ]00?:00(?::00(?:\.0{1,9})?)?(?: ?(?:Z|\+0[0789]:?00))?| (?:00?|12):00(?::00(?:\.0{1,9})?)? ?(?:AM|SA))$/i;
const ENGLISH = /AM$/i;
const DAY_FIRST = /^(?<day>[0-9]{1,2})[/.-](?<month>[0-9]{1,2})[/.-](?<year>[0-9]{4}|[0-9]{2})$/;
/** No month is 19 or 20, so that eight digits never are both of the compact ones. */
const FORMS: readonly RegExp[] = [
  DAY_FIRST,
  /^(?<month>[0-9]{1,2})[/.-](?<year>[0-9]{4})$/,
  /^(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?$/,
  /^(?<year>(?:19|20)[0-9]{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12][0-9]|3[01])$/,
  /^(?<day>0[1-9]|[12][0-9]|3[01])(?<month>0[1-9]|1[0-2])(?<year>(?:19|20)[0-9]{2})$/,
];
/** Ngày, tháng, năm, their diacritics taken away. */
const IN_WORDS: readonly RegExp[] = [
  /^(?:sinh )?(?:ngay (?<day>[0-9]{1,2}),? )?thang (?<month>[0-9]{1,2})(?:,? nam |, ?)(?<year>[0-9]{4})$/,
  /^(?:sinh )?nam (?<year>[0-9]{4})$/,
];
/**
 * Of two digits only what lies behind this is surely of 19yy. A constant, not a clock, so that a file always reads the same;
 * to be raised before 2040.
 */
const LAST_AMBIGUOUS_YEAR = 39;

const UNKNOWN = '00';

export interface ReadDate extends Read<PlainDate> {
  /** The month was written before the day, as a day shows that is no month. */
  readonly swapped?: true;
}

/**
 * A date that can be one only, as precise as it was written; day before month, as the country writes. Around separators blanks may
 * stand; 00 is an unknown day, or day and month.
 * - `YYYY`, `YYYY-MM`, `YYYY-MM-DD`;
 * - `dd/mm/yyyy`, `mm/yyyy`, also with full stops and dashes; `mm/dd/yyyy` where it can't be `dd/mm/yyyy`;
 * - `dd/mm/yy` of the years 40–99, which are of 19yy;
 * - `yyyymmdd` and `ddmmyyyy` of 1900–2099;
 * - *(sinh) ngày d tháng m năm yyyy*, *tháng m năm yyyy*, *năm yyyy*, *ngày d tháng m, yyyy*, also without diacritics;
 * - any of these with midnight behind: `00:00`, `T00:00:00.000Z`, `12:00:00 AM`. *AM* tells of a system that may write the month first:
 *   behind `03/05/1960` it leaves the date unread.
 *
 * Unread are other times, two-digit years that may be of either century, and serial numbers of spreadsheets, which no form tells from others.
 */
export function readDate(cell: string): ReadDate {
  const trimmed = cell.trim();
  if (trimmed === '') return {};
  if (trimmed.length > LONGEST_DATE) return { unread: true };
  const plain = ISO_DAY.test(trimmed) ? parsePlainDate(trimmed) : undefined;
  if (plain !== undefined) return { value: plain };
  const text = HAS_BLANK.test(trimmed) ? trimmed.replace(/\s+/g, ' ').replace(AROUND_SEPARATORS, '$1') : trimmed;
  const date = text.replace(MIDNIGHT, '');
  const written = partsIn(date, FORMS) ?? partsIn(withoutMarks(date), IN_WORDS);
  if (!written) return { unread: true };
  if (!DAY_FIRST.test(date)) return dateOf(written);
  const { year, month, day } = written;
  if (Number(month) > 12) return swapped(dateOf({ year, month: day, day: month }));
  const isOfEitherOrder = Number(day) <= 12 && Number(day) !== Number(month);
  return isOfEitherOrder && ENGLISH.test(text) ? { unread: true } : dateOf(written);
}

interface WrittenDate {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function partsIn(text: string, forms: readonly RegExp[]): WrittenDate | undefined {
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (parts) return { year: parts['year']!, month: parts['month'], day: parts['day'] };
  }
  return undefined;
}

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A day whose month is unknown is no date, nor is what a spreadsheet shows of an empty cell. */
function dateOf({ year, month = '', day = '' }: WrittenDate): ReadDate {
  if (year === '1900' && Number(month) === 1 && day !== '' && Number(day) === 0) return { unread: true };
  const parts = [fullYear(year), month.padStart(2, '0'), day.padStart(2, '0')];
  while (parts.at(-1) === UNKNOWN) parts.pop();
  const value = parsePlainDate(parts.join('-'));
  return value === undefined ? { unread: true } : { value };
}

/** Two digits stay two, and so no date, where the century is not sure. */
const fullYear = (year: string): string =>
  year.length === 2 && Number(year) > LAST_AMBIGUOUS_YEAR ? `19${year}` : year;

const swapped = (date: ReadDate): ReadDate => (date.unread ? date : { ...date, swapped: true });

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
