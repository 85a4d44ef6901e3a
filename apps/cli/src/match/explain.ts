import { findingText, type Finding } from '#lib/contracts';
import type { FieldWeight, Match } from '#lib/matching';
import { fileFieldOf, matchFiles, type FileRecord } from '#lib/population';
import { readModel } from './match.js';
import { say, withRegisterDatabase } from './register-database.js';

export interface ExplainOptions {
  readonly register: string;
  readonly records: string;
  readonly record: string;
  readonly model?: string;
  readonly folder: string;
}

/** Field names as an officer reads them. */
const WORDS: Readonly<Record<string, string>> = {
  number: 'personal number (số định danh)',
  'old-number': 'old number (số cũ)',
  name: 'name (họ tên)',
  'birth-date': 'birth date (ngày sinh)',
  sex: 'sex (giới tính)',
  residence: 'residence (nơi thường trú)',
  origin: 'origin (quê quán)',
  father: "father's name (tên cha)",
  mother: "mother's name (tên mẹ)",
  spouse: "spouse's name (tên vợ/chồng)",
};
const BITS_A_BLOCK = 2;
const NOTEWORTHY = 0.5;

/** Prints how the answer to one record came about. Returns the exit code: 1 where the file has no such record. */
export async function runExplain(options: ExplainOptions): Promise<number> {
  let found: { record: FileRecord; match: Match; citizenId: string | undefined } | undefined;
  await withRegisterDatabase(options.folder, (ownerUrl) =>
    matchFiles({
      ownerUrl,
      register: options.register,
      records: options.records,
      only: options.record,
      model: readModel(options.model),
      onProgress: ({ step, done }) => say(`${done} ${step}`, step !== 'citizens' || done % 200_000 !== 0),
      onAnswer: (record, match, citizenId) => (found = { record, match, citizenId }),
    }),
  );
  if (found === undefined) {
    console.error(`${options.records} has no row with recordId ${options.record} that can be answered`);
    return 1;
  }
  const { record, match, citizenId } = found;
  console.log(waterfall(record.recordId, match, citizenId, record.findings).join('\n'));
  return 0;
}

/** A decision in words and bars, line by line. */
export function waterfall(
  recordId: string,
  match: Match,
  citizenId: string | undefined,
  findings: readonly Finding[],
): string[] {
  const { explanation } = match;
  const { weights, prior, shortWay, threshold, probability, runnerUp, margin, nobody, relatives, unseen } = explanation;
  const whom = citizenId === undefined ? '' : `: citizen ${citizenId}, found by ${match.linkedBy}`;
  const sum = weights.reduce((bits, { weight }) => bits + weight, prior);
  return [
    `${recordId}: ${match.outcome}${whom}`,
    ...(weights.length > 0 ? [''] : []),
    ...(weights.length > 0
      ? [line('before anything is compared', prior), ...weights.map(weightLine), line('sum', sum)]
      : []),
    '',
    ...(probability === undefined ? ['no citizen was found by any key'] : [`best candidate  ${percent(probability)}`]),
    ...(runnerUp === undefined ? [] : [`runner-up       ${percent(runnerUp)}  (${margin} bits behind)`]),
    `nobody          ${percent(nobody)}  (of it ${percent(relatives)} relatives and namesakes who are not in the register)`,
    ...(unseen > 0 ? [`not looked at   ${percent(unseen)}  (keys that too many share)`] : []),
    ...(shortWay ? ['The number decided: name and birth date agree, and no rival was looked for.'] : []),
    ...whyNot(match, threshold),
    ...[...findings, ...match.findings].map(
      (finding) => `- ${findingText(finding, 'en')}\n  ${findingText(finding, 'vi')}`,
    ),
  ];
}

function weightLine({ field, level, weight, frequency }: FieldWeight): string {
  const part = Math.abs(frequency) < NOTEWORTHY ? '' : `  of it ${signed(frequency)} for how frequent the value is`;
  return `${line(`${WORDS[field] ?? field}: ${level}`, weight)}${part}`;
}

function line(text: string, bits: number): string {
  const bar = (bits < 0 ? '░' : '█').repeat(Math.min(30, Math.round(Math.abs(bits) / BITS_A_BLOCK)));
  return `  ${text.padEnd(52)}${signed(bits).padStart(8)} bits  ${bar}`;
}

function whyNot({ outcome, wouldDecide, explanation }: Match, threshold: number): string[] {
  if (outcome !== 'ambiguous' && outcome !== 'not-found') return [];
  const { probability = 0 } = explanation;
  const why =
    outcome === 'not-found'
      ? 'Nobody in the register is likelier than not.'
      : probability >= threshold
        ? 'The number names somebody whose name and birth date do not agree: a mistyped number must not tell a stranger’s data.'
        : `No citizen reaches ${percent(threshold)}.`;
  return [
    why,
    wouldDecide.length === 0
      ? 'No field would decide.'
      : `These would decide: ${wouldDecide.map(fileFieldOf).join(', ')}.`,
  ];
}

function percent(share: number): string {
  return share > 0.5 && share < 1
    ? `${100 - Number((100 - 100 * share).toPrecision(3))} %`
    : `${Number((100 * share).toPrecision(3))} %`;
}

function signed(bits: number): string {
  return `${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(1)}`;
}
