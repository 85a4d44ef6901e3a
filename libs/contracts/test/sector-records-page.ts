import {
  BENEFIT_STATUSES,
  CIVIL_STATUS_KINDS,
  csvColumns,
  FINDINGS,
  LAND_USE_CODES,
  LIMITS,
  PARTICIPATION_KINDS,
  recordJsonSchema,
  REQUIRED_FIELDS,
  ROLES,
  sampleRecord,
  SECTORS,
  TAX_STATUSES,
  TAXPAYER_KINDS,
  type JsonSchema,
  type Sector,
} from '#lib/contracts';

const TITLE: Readonly<Record<Sector, string>> = {
  land: 'Land (*đất đai*)',
  'civil-status': 'Civil status (*hộ tịch*)',
  tax: 'Tax (*thuế*)',
  'social-security': 'Social security (*bảo hiểm xã hội*)',
};

const OPEN_LISTS: Readonly<Record<Sector, Readonly<Record<string, readonly string[]>>>> = {
  land: { '/uses/*/code': LAND_USE_CODES },
  'civil-status': { '/kind': CIVIL_STATUS_KINDS },
  tax: { '/taxpayerKind': TAXPAYER_KINDS, '/status/code': TAX_STATUSES },
  'social-security': { '/participation': PARTICIPATION_KINDS, '/benefit/status': BENEFIT_STATUSES },
};

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => `\`${cell(text)}\``;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

interface Member {
  readonly pointer: string;
  readonly mandatory: boolean;
  readonly schema: JsonSchema;
}

function membersOf(schema: JsonSchema, above = ''): Member[] {
  const required = (schema['required'] ?? []) as string[];
  return Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>).flatMap(([name, member]) => {
    const pointer = `${above}/${name}`;
    const items = member['items'] as JsonSchema | undefined;
    const own = { pointer, mandatory: required.includes(name), schema: member };
    return [own, ...membersOf(items ?? member, items ? `${pointer}/*` : pointer)];
  });
}

function form({ schema }: Member): string {
  const allowed = schema['enum'] as string[] | undefined;
  if (allowed) return allowed.map(code).join(', ');
  const pattern = String(schema['pattern'] ?? '');
  if (pattern.includes('T\\d')) return 'moment';
  if (pattern.startsWith('^')) return 'date';
  switch (schema['type']) {
    case 'string':
      return `text, up to ${String(schema['maxLength'])}`;
    case 'integer':
      return `whole number from ${String(schema['minimum'])}`;
    case 'number':
      return 'number from 0';
    case 'boolean':
      return '`true` or `false`';
    case 'array':
      return `list, up to ${String(schema['maxItems'])}`;
    default:
      return 'object';
  }
}

const memberRows = (members: readonly Member[]): string[][] =>
  members.map((member) => [
    code(member.pointer) + (member.mandatory ? ' **!**' : ''),
    form(member),
    cell(String(member.schema['description'])),
  ]);

const columnRows = (columns: ReturnType<typeof csvColumns>): string[][] =>
  columns.map(({ column, pointer, note, needed }) => [
    code(column) + (needed ? ' **!**' : ''),
    code(pointer),
    cell(note),
  ]);

function findingRows(severity: string): string[][] {
  return Object.entries(FINDINGS)
    .filter(([name, entry]) => entry.severity === severity && !name.startsWith('csv.'))
    .map(([name, entry]) => [code(name), cell(entry.en), cell(entry.vi)]);
}

function sectorChapter(sector: Sector, common: readonly Member[]): string {
  const known = new Set(common.map(({ pointer }) => pointer));
  const own = membersOf(recordJsonSchema(sector)).filter(({ pointer }) => !known.has(pointer));
  const commonColumns = new Set(commonCsvColumns().map(({ column }) => column));
  const lists = Object.entries(OPEN_LISTS[sector]).map(
    ([pointer, words]) => `- ${code(pointer)}: ${words.map(code).join(', ')}`,
  );
  return `## ${TITLE[sector]}

${table(['member', 'form', 'meaning'], memberRows(own))}

Required for *đủ*:

${REQUIRED_FIELDS[sector].map(({ pointer, when }) => `- ${code(pointer)}${when ? ` (${when})` : ''}`).join('\n')}

Open lists (another word is a warning):

- \`/subject/role\`: ${ROLES[sector].map(code).join(', ')}
${lists.join('\n')}

CSV columns beside the common ones:

${table(['column', 'member', 'cells'], columnRows(csvColumns(sector).filter(({ column }) => !commonColumns.has(column))))}

A sample, sound and complete:

\`\`\`json
${JSON.stringify(sampleRecord(sector), null, 2)}
\`\`\`
`;
}

/** Columns that every sector has. */
function commonCsvColumns(): ReturnType<typeof csvColumns> {
  const names = SECTORS.map((sector) => new Set(csvColumns(sector).map(({ column }) => column)));
  return csvColumns('land').filter(({ column }) => names.every((columns) => columns.has(column)));
}

/** Members that every sector has. */
function commonMembers(): Member[] {
  const pointers = SECTORS.map((sector) => new Set(membersOf(recordJsonSchema(sector)).map(({ pointer }) => pointer)));
  return membersOf(recordJsonSchema('land')).filter(({ pointer }) => pointers.every((all) => all.has(pointer)));
}

/** The page for integrators, docs/sector-records.md, out of the classes, rules and columns that the services use. */
export function sectorRecordsPage(): string {
  const common = commonMembers();
  return `# Sector records

<!-- Made from libs/contracts: change the classes, then run \`WRITE_DOCS=1 npm run jest -- libs/contracts/test/sector-records-page\` and \`npm run format\`. -->

What a sector sends: one JSON object a record, or one line of a CSV file. A record speaks of **one** subject in one
role; two holders of a certificate, or both sides of a marriage, are two records with the same \`act\`.

- \`recordId\` and \`version\` name the record. The same id and version with the same content is the same record; with
  other content it is a conflict. To change a record, send it whole with a larger version; to take it back, with
  \`withdrawn\`. The order of members does not matter; a member left out and one written as \`false\` or as an empty list
  are different contents.
- Leave out what is not known. \`null\`, empty texts and unknown members are refused.
- Dates are given as precisely as they are known: \`1990-02-11\`, \`1990-02\` or \`1990\`. Never fill in 1 January.
  A moment is \`2026-03-01T08:00:00+07:00\`, or a day. What has happened (birth, death, registration, issue, change) can't
  lie after today in Vietnam; ends of terms and periods may.
- Numbers are sent as the register has them: zeros lost, blanks, nine digits where twelve belong go along with a
  warning and are found all the same. Letters, or digits of other scripts, are refused.
- Names are sent as the register has them, also in TCVN3 or VNI: don't convert what you can't convert surely.
- A commune code always says which list it belongs to: \`before-2025-07\` or \`current\`.
- All findings come at once, each with a code, a severity, a JSON Pointer and parameters. An *error* refuses the record;
  a *warning* goes along with it. A field that the sector requires and that is absent is a warning: the record is then
  not complete (*đủ*). A packed record may have ${LIMITS.eventBytes / 1024} KiB.

**!** marks what is mandatory. \`*\` in a pointer is a position in a list.

## Members of every record

${table(['member', 'form', 'meaning'], memberRows(common))}

## CSV

UTF-8 with or without byte order mark, \`;\` or \`,\` between cells, a header with any of these columns in any order. An
empty cell is an absent member. Unknown columns, repeated ones, and a missing one of those marked **!** refuse the file.
\`identifiers[type=personal-number]\` is the number of that type, \`relatives[relation=father]\` the relative of that
relation. What can't be read as meant (a number with letters, a date 11/02/1990) is never guessed at: the line is refused
with the finding at its member.

${table(['column', 'member', 'cells'], columnRows(commonCsvColumns()))}

${SECTORS.map((sector) => sectorChapter(sector, common)).join('\n')}
## Errors

${table(['code', 'text', 'in Vietnamese'], findingRows('error'))}

## Warnings

Those of \`person\`, \`record.too-little-to-search\` and the like come back with the verdict.

${table(['code', 'text', 'in Vietnamese'], findingRows('warning'))}

## Remarks

${table(['code', 'text', 'in Vietnamese'], findingRows('info'))}
`;
}
