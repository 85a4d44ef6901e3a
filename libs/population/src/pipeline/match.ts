import type { Finding, Sector, SectorRecord } from '#lib/contracts';
import { subjectOf, type Matcher, type Subject } from '#lib/matching';

import { decideOn, type Found } from '../register/search.js';
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
}

/** Whom to look for: nobody where a record was taken back, or speaks of an organisation. */
export function ask(valid: Omit<Question, 'subject'>, sector: Sector): Question {
  return isCompared(valid.record) ? { ...valid, subject: subjectOf(valid.record, sector) } : valid;
}

/** Match: whom the record speaks of, among those who were found for it. */
export function answer(question: Question, found: Found | undefined, matcher: Matcher): Answered {
  const { held, again, record, findings } = question;
  const answered = { kind: 'answered', held, again, record, findings, model: matcher.digests } as const;
  if (found === undefined) return answered;
  const match = decideOn(found, matcher);
  const person = found.candidates.find(({ citizen }) => citizen.citizenId === match.citizenId);
  return { ...answered, match, ...(person && { citizen: person.citizen }) };
}

function isCompared(record: SectorRecord): boolean {
  return record.withdrawn !== true && (record.subject.kind ?? 'individual') === 'individual';
}
