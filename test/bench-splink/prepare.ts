import { join } from 'node:path';
import type { NameForms } from '#lib/matching';
import { Registrant, type Subject } from '#lib/matching';
import { commune, yearOf, type PlainDate } from '#lib/person';
import { readRecordsFile, readRegisterFile } from '#lib/population';
import { CsvFile, type MadeFiles } from '../bench-matching/as-files.js';

/** What Splink is given of each person, on both sides; lists are parted by `|`. `link.py` knows them by these names. */
const COLUMNS = [
  'unique_id',
  'number',
  'numbers',
  'old_numbers',
  'name',
  'bare',
  'bares',
  'sorted',
  'family',
  'middle',
  'given',
  'short',
  'birth_text',
  'birth_date',
  'birth_swapped',
  'birth_year',
  'sex',
  'home',
  'homes',
  'home_province',
  'origin',
  'origins',
  'origin_province',
  'father',
  'father_bare',
  'mother',
  'mother_bare',
  'spouse',
  'spouse_bare',
] as const;

interface Prepared {
  readonly id: string;
  /** Of twelve digits. */
  readonly number: string | undefined;
  /** Of either kind, former ones too. */
  readonly numbers: readonly string[];
  /** The name, then other names. */
  readonly names: readonly NameForms[];
  readonly birthDate: string | undefined;
  readonly sex: string | undefined;
  readonly homes: readonly string[];
  readonly origins: readonly string[];
  readonly nameOf: (kin: 'father' | 'mother' | 'spouse') => NameForms | undefined;
}

/**
 * Writes both files again as Splink needs them, with all that this project knows of Vietnamese records done for it: encodings
 * repaired, titles set aside, tones and spellings made one, lost zeros put back, dates parsed, communes of both editions led to
 * those of today. Returns the paths.
 */
export async function prepareForSplink(
  folder: string,
  files: MadeFiles,
): Promise<{ readonly register: string; readonly records: string }> {
  const prepared = {
    register: join(folder, 'register-for-splink.csv'),
    records: join(folder, 'records-for-splink.csv'),
  };
  const fail = ({ line, reason }: { line: number; reason: string }): never => {
    throw new Error(`line ${line} of a file that was just made: ${reason}`);
  };
  const register = new CsvFile(prepared.register, COLUMNS);
  for await (const rows of readRegisterFile(files.register, fail)) {
    for (const { citizenId, citizen } of rows) {
      const registrant = new Registrant(citizen);
      await register.write(
        cells({
          id: citizenId,
          number: citizen.personalNumber,
          numbers: [citizen.personalNumber, ...citizen.oldNumbers],
          names: registrant.names,
          birthDate: citizen.birthDate,
          sex: citizen.sex,
          homes: registrant.homes,
          origins: registrant.origins,
          nameOf: (kin) => registrant.nameOf(kin),
        }),
      );
    }
  }
  await register.end();
  const records = new CsvFile(prepared.records, COLUMNS);
  for await (const rows of readRecordsFile(files.records, fail)) {
    for (const { recordId, subject } of rows) await records.write(cells(ofSubject(recordId, subject)));
  }
  await records.end();
  return prepared;
}

function ofSubject(id: string, subject: Subject): Prepared {
  return {
    id,
    number: subject.number?.digits,
    numbers: subject.numbers.flatMap(({ digits }) => digits ?? []),
    names: subject.name ? [subject.name] : [],
    birthDate: subject.birthDate,
    sex: subject.sex,
    homes: subject.homes,
    origins: subject.origins,
    nameOf: (kin) => subject.relatives.find(({ relation }) => relation === kin)?.name,
  };
}

function cells(person: Prepared): string[] {
  const { id, number = '', numbers, birthDate, sex = '', homes, origins, nameOf } = person;
  const names = person.names.filter(isRead);
  const [name] = names;
  const bare = name?.bare ?? '';
  const syllables = bare.split(' ');
  const [family, given] = [syllables[0]!, syllables.at(-1)!];
  return [
    id,
    number,
    numbers.join('|'),
    numbers.filter(({ length }) => length === 9).join('|'),
    name?.folded ?? '',
    bare,
    names.map((one) => one.bare).join('|'),
    [...syllables].sort().join(' '),
    family,
    syllables.slice(1, -1).join(' '),
    given,
    syllables.length > 1 ? `${family} ${given}` : '',
    ...dates(birthDate),
    sex,
    ...places(homes),
    ...places(origins),
    ...(['father', 'mother', 'spouse'] as const).flatMap((kin) => {
      const relative = nameOf(kin);
      return relative && isRead(relative) ? [relative.folded, relative.bare] : ['', ''];
    }),
  ];
}

/** What can't be read is absent, and not different. */
function isRead({ readable, trusted, bare }: NameForms): boolean {
  return readable && trusted && bare !== '';
}

/** What is known of it, the whole date, the same with day and month exchanged, the year. 1 January stands for an unknown day. */
function dates(birthDate: string | undefined): string[] {
  if (birthDate === undefined || birthDate === '') return ['', '', '', ''];
  const year = String(yearOf(birthDate as PlainDate));
  const known = birthDate.endsWith('-01-01') ? year : birthDate;
  if (known.length < 10) return [known, '', '', year];
  const [, month, day] = known.split('-') as [string, string, string];
  return [known, known, Number(day) > 12 ? '' : `${year}-${day}-${month}`, year];
}

/** One commune of today, all that it may be, and the province. */
function places(communes: readonly string[]): string[] {
  const [first = ''] = communes;
  return [first, communes.join('|'), commune(first, 'current')?.provinceCode ?? ''];
}
