import type { Finding, Judgement, Quality } from '#lib/contracts';
import type { Match } from './match.js';
import { isToCorrect } from './relation.js';

/** The warnings that make a record incomplete rather than unclean. */
const INCOMPLETE: ReadonlySet<string> = new Set(['record.field-missing']);
/** Findings of comparing that speak of the record's form: a value that had to be repaired, or a duplicate. */
const UNCLEAN: ReadonlySet<string> = new Set([
  'number.leading-zeros-lost',
  'record.duplicate-in-sector',
  'name.encoding-tcvn3',
  'name.encoding-vni',
  'name.encoding-cp1258',
  'name.encoding-double-utf8',
  'name.encoding-telex',
  'name.encoding-vni-keys',
  'name.unreadable',
]);

/**
 * The four words of quality: *đủ* complete – every field that the sector requires is there; *sạch* clean – valid form without
 * repair and no duplicate in the sector; and where there is a link *đúng* correct – nothing to correct in any compared field;
 * *sống* live – the person is alive. A verdict is live when it is made: who shows it later also looks at its age.
 *
 * @param match undefined where the record was not compared (an organisation, a withdrawn record)
 * @param findings about the record: those of `checkRecord`, and a duplicate in the sector
 */
export function judge(match: Match | undefined, findings: readonly Finding[]): Quality {
  const complete = judgement(findings.filter(({ code }) => INCOMPLETE.has(code)));
  const clean = judgement([
    ...findings.filter(({ code, severity }) => severity !== 'info' && !INCOMPLETE.has(code)),
    ...(match?.findings ?? []).filter(({ code }) => UNCLEAN.has(code)),
  ]);
  if (match?.linkedBy === undefined) return { complete, clean };
  return { complete, clean, correct: judgeCorrect(match), live: judgeLive(match) };
}

function judgement(against: readonly Finding[]): Judgement {
  return { value: against.length === 0, findings: codes(against) };
}

function judgeCorrect({ fields, findings }: Match): Judgement {
  const toCorrect = new Set(fields.filter(({ relation }) => isToCorrect(relation)).map(({ pointer }) => pointer));
  return { value: toCorrect.size === 0, findings: codes(findings.filter(({ pointer }) => toCorrect.has(pointer))) };
}

function judgeLive({ isDeceased, findings }: Match): Judgement {
  return { value: isDeceased !== true, findings: codes(findings.filter(({ code }) => code === 'person.deceased')) };
}

function codes(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ code }) => code))];
}
