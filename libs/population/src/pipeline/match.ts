import type { Finding, Sector, SectorRecord } from '#lib/contracts';
import { candidateKeys, match, subjectOf, type Subject } from '#lib/matching';
import type { Citizen } from '#lib/person';

import { unionOf } from '../register/candidates.js';
import type { Answered } from './fate.js';
import type { HeldToken } from './gate.js';

/** A valid record on its way to the register. */
export interface Question {
  readonly held: HeldToken;
  readonly again: boolean;
  readonly record: SectorRecord;
  readonly findings: readonly Finding[];
  /** Absent where nobody is looked for. */
  readonly subject?: Subject;
  readonly keys: readonly bigint[];
}

/** What to look for: nothing where a record was taken back, or speaks of an organisation. */
export function ask(valid: Omit<Question, 'subject' | 'keys'>, sector: Sector): Question {
  if (!isCompared(valid.record)) return { ...valid, keys: [] };
  const subject = subjectOf(valid.record, sector);
  return { ...valid, subject, keys: candidateKeys(subject) };
}

/** Match: whom the record speaks of, among the candidates found for the whole batch. */
export function answer(question: Question, candidates: ReadonlyMap<bigint, readonly Citizen[]>): Answered {
  const { held, again, record, findings, subject, keys } = question;
  if (subject === undefined) return { kind: 'answered', held, again, record, findings };
  const people = unionOf(candidates, keys);
  const result = match(subject, people);
  const citizen = people.find(({ citizenId }) => citizenId === result.citizenId);
  return { kind: 'answered', held, again, record, findings, match: result, ...(citizen !== undefined && { citizen }) };
}

function isCompared(record: SectorRecord): boolean {
  return record.withdrawn !== true && (record.subject.kind ?? 'individual') === 'individual';
}
