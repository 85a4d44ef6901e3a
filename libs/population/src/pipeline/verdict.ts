import { RELEASE_POLICY, type ComparedField, type Sector, type Verdict } from '#lib/contracts';
import { judge, type Explanation, type Match } from '#lib/matching';

import type { Answered } from './fate.js';

/**
 * The verdict on a record. Of the register's own values only those go back that the sector's release policy names, and
 * only where there is a link; without one neither fields nor explanation leave the centre.
 */
export function verdictOf(answered: Answered, sector: Sector, salt: Buffer): Verdict {
  const { held, record, match, findings, model } = answered;
  const all = match === undefined ? findings : [...findings, ...match.findings];
  const isLinked = match?.citizenId !== undefined;
  return {
    outcome: match?.outcome ?? 'not-applicable',
    ...(match?.linkedBy !== undefined && { linkedBy: match.linkedBy }),
    recordId: record.recordId,
    version: record.version,
    attempt: held.event.attempt ?? 1,
    eventId: held.event.id,
    tokenDigest: held.tokenDigest,
    decidedBy: 'engine',
    ...(isLinked && { fields: released(match, sector) }),
    findings: [...all],
    quality: judge(match, findings),
    ...(match !== undefined && !isLinked && { wouldDecide: [...match.wouldDecide] }),
    salt: salt.toString('base64url'),
    model,
    ...(isLinked && { explanation: briefly(match.explanation) }),
  };
}

/**
 * What a sector is told of how its record was decided, in whole bits. Weights are what the levels usually say: with the value's
 * frequency in them, and the model known, they would tell how many citizens have it.
 */
function briefly({ prior, weights, probability, runnerUp, margin }: Explanation): object {
  const usual = weights.map(({ field, weight, frequency }) => [field, Math.round(weight - frequency)] as const);
  return {
    prior: Math.round(prior),
    weights: Object.fromEntries(usual),
    probability: rounded(probability!),
    ...(runnerUp !== undefined && { runnerUp: rounded(runnerUp) }),
    ...(margin !== undefined && { margin: Math.round(margin) }),
  };
}

const SUREST = 0.999999;

/** What is left to doubt, to one digit; more than one in a million is not told. */
function rounded(probability: number): number {
  if (probability <= 0.5) return Number(probability.toFixed(6));
  return Math.min(SUREST, Number((1 - Number((1 - probability).toPrecision(1))).toFixed(6)));
}

/** The twelve digits that the audit entry's pseudonym stands for: of the linked person, else those claimed. */
export function subjectDigits({ citizen, record }: Answered): string | undefined {
  if (citizen !== undefined) return citizen.personalNumber;
  return record.subject.identifiers?.find(({ type, value }) => type === 'personal-number' && /^[0-9]{12}$/.test(value))
    ?.value;
}

function released(match: Match, sector: Sector): ComparedField[] {
  const policy = RELEASE_POLICY[sector];
  return match.fields.map(({ pointer, relation, foundBy, registered }) => ({
    pointer,
    relation,
    ...(foundBy && { foundBy }),
    ...(registered !== undefined && policy.includes(pointer) && { registered }),
  }));
}
