import type { Sector } from '../bus/sectors.js';
import type { SectorRecord } from '../record/sector-record.js';
import type { Relative, Subject } from '../record/subject.js';
import { ROLES } from '../record/vocabulary.js';
import type { Readable } from '../validation/readable.js';
import { checkPast, checkPastMoment, checkPastYear } from './dates.js';
import { checkName, checkOrganisationName } from './names.js';
import { checkIdentifiers } from './numbers.js';
import { checkWord } from './open-lists.js';
import { checkCommune } from './places.js';
import type { RuleContext } from './rule.js';

/** True where the record speaks of a person, who can be looked for; communities and organisations can't. */
export function isPerson(subject: Readable<Subject> | undefined): boolean {
  return (subject?.kind ?? 'individual') === 'individual';
}

/** The rules that hold in every sector. */
export function checkEveryRecord(sector: Sector, record: Readable<SectorRecord>, context: RuleContext): void {
  checkPastMoment(record.changedAt, '/changedAt', context);
  if (record.subject) checkSubject(sector, record.subject, context);
  record.relatives?.forEach((relative, position) => checkRelative(relative, `/relatives/${position}`, context));
}

function checkSubject(sector: Sector, subject: Readable<Subject>, context: RuleContext): void {
  const { fullName, identifiers, birthDate, residence } = subject;
  if (fullName === undefined && !identifiers?.length) context.report('subject.nobody', '/subject');
  checkWord(subject.role, ROLES[sector], 'subject.role-unknown', '/subject/role', context);
  checkPast(birthDate, '/subject/birthDate', context);
  checkIdentifiers(identifiers, '/subject/identifiers', subject, context);
  (isPerson(subject) ? checkName : checkOrganisationName)(fullName, '/subject/fullName', context);
  checkCommune(residence?.commune, '/subject/residence/commune', context);
  checkCommune(subject.origin, '/subject/origin', context);
}

function checkRelative(relative: Readable<Relative>, pointer: string, context: RuleContext): void {
  checkName(relative.fullName, `${pointer}/fullName`, context);
  checkPastYear(relative.birthYear, `${pointer}/birthYear`, context);
  checkIdentifiers(relative.identifiers, `${pointer}/identifiers`, {}, context);
}
