import type { PlainDate } from '#lib/person';
import type { Sector } from './bus/sectors.js';
import type { Finding } from './findings/finding.js';
import { finding, MAX_FINDINGS } from './findings/report.js';
import { RECORD_CLASS, type RecordOf } from './record/record-class.js';
import { checkRequired } from './rules/required-fields.js';
import type { RuleContext } from './rules/rule.js';
import { checkCivilStatus, checkLand, checkSocialSecurity, checkTax } from './rules/sector-rules.js';
import { checkEveryRecord } from './rules/subject-rules.js';
import { withoutFaulty, type Readable } from './validation/readable.js';
import { isObject, structureChecker } from './validation/structure-checker.js';

/** A record that may be taken in, with its warnings; or none, with everything that is wrong. */
export type CheckedRecord<S extends Sector = Sector> =
  | { readonly record: RecordOf[S]; readonly findings: Finding[] }
  | { readonly record: undefined; readonly findings: Finding[] };

const SECTOR_RULES: { readonly [S in Sector]: (record: Readable<RecordOf[S]>, context: RuleContext) => void } = {
  land: checkLand,
  'civil-status': checkCivilStatus,
  tax: checkTax,
  'social-security': checkSocialSecurity,
};

/**
 * Checks a JSON value as a sector's record and says all that is wrong at once; the record itself is never changed.
 *
 * @param value what strict JSON or a CSV line gave
 * @param today the day in Vietnam (`dayInVietnam`); where an event is checked again later, a day not before its sealing
 */
export function checkRecord<S extends Sector>(sector: S, value: unknown, today: PlainDate): CheckedRecord<S> {
  if (!isObject(value)) {
    return { record: undefined, findings: [finding('value.wrong-type', '', { expected: 'object' })] };
  }
  const findings: Finding[] = [];
  structureChecker(RECORD_CLASS[sector])(value, '', findings);
  if (findings.length === 0) {
    applyRules(sector, value as Readable<RecordOf[S]>, today, findings);
  } else {
    applyRulesToTheRest(sector, value, today, findings);
  }
  const refused = findings.some(({ severity }) => severity === 'error');
  return refused ? { record: undefined, findings } : { record: value as RecordOf[S], findings };
}

function applyRules<S extends Sector>(
  sector: S,
  record: Readable<RecordOf[S]>,
  today: PlainDate,
  findings: Finding[],
): void {
  const context: RuleContext = {
    today,
    report: (code, pointer, parameters) => {
      if (findings.length < MAX_FINDINGS) findings.push(finding(code, pointer, parameters));
    },
  };
  checkEveryRecord(sector, record, context);
  SECTOR_RULES[sector](record, context);
  checkRequired(sector, record, context);
}

/** Rules on what is sound in a record of broken structure; a broken member is not called absent as well. */
function applyRulesToTheRest(sector: Sector, value: object, today: PlainDate, findings: Finding[]): void {
  const faulty = new Set(findings.map(({ pointer }) => pointer));
  const rest: Finding[] = [];
  applyRules(sector, withoutFaulty(value, faulty) as Readable<RecordOf[Sector]>, today, rest);
  for (const found of rest) {
    const wasTakenOut = calledAbsent(found).some((absent) =>
      [...faulty].some((pointer) => isWithin(pointer, absent) || isWithin(absent, pointer)),
    );
    if (!wasTakenOut && findings.length < MAX_FINDINGS) findings.push(found);
  }
}

/** The members that a finding calls absent. */
function calledAbsent({ code, pointer }: Finding): string[] {
  if (code === 'subject.nobody') return ['/subject/fullName', '/subject/identifiers'];
  return code === 'record.field-missing' ? [pointer] : [];
}

/** True if `pointer` is `ancestor` or lies below it. */
function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}
