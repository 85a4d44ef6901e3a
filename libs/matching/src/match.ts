import { finding, type ComparedField, type Finding, type LinkedBy, type Outcome } from '#lib/contracts';
import type { Citizen } from '#lib/person';
import { candidateOf, type Candidate } from './candidate.js';
import { decide } from './decision.js';
import { compareFields } from './field-comparison.js';
import { candidateKeys } from './keys.js';
import { modelDigests, type ModelDigests } from './model.js';
import { isToCorrect } from './relation.js';
import type { Subject } from './subject.js';
import { missingToFind, tellingApart } from './would-decide.js';

/** Whom a record means, and how it differs from what the register holds. */
export interface Match {
  readonly outcome: Exclude<Outcome, 'not-applicable'>;
  /** The register's key of the person; only where there is a link, and never for a sector's eyes. */
  readonly citizenId?: number;
  /** Only where there is a link. */
  readonly linkedBy?: LinkedBy;
  /** Every compared field; empty without a link, so that a sector can't probe the register. */
  readonly fields: readonly ComparedField[];
  /** Without a link only findings about the record itself. */
  readonly findings: readonly Finding[];
  /** JSON Pointers; only without a link. */
  readonly wouldDecide: readonly string[];
  readonly model: ModelDigests;
  /** Whether the linked person has died. */
  readonly isDeceased?: boolean;
}

/**
 * Finds a record's person among candidates and compares every field.
 *
 * @param candidates the union of those whom the keys of `candidateKeys(subject)` found, in any order; more do no harm
 */
export function match(subject: Subject, candidates: readonly Citizen[]): Match {
  const compared = distinct(candidates).map((citizen) => candidateOf(subject, citizen));
  const decision = decide(compared);
  switch (decision.kind) {
    case 'linked':
      return link(subject, decision.candidate, decision.linkedBy, compared);
    case 'open':
      return unlinked('ambiguous', [], tellingApart(subject, decision.between));
    case 'nobody':
      return candidateKeys(subject).length > 0
        ? unlinked('not-found', [], missingToFind(subject))
        : unlinked('ambiguous', [finding('record.too-little-to-search', '/subject')], missingToFind(subject));
  }
}

/** Ascending by key: the order in which a database gave them must not show. */
function distinct(candidates: readonly Citizen[]): Citizen[] {
  if (candidates.length < 2) return [...candidates];
  const byId = new Map(candidates.map((citizen) => [citizen.citizenId, citizen]));
  return [...byId.values()].sort((a, b) => a.citizenId - b.citizenId);
}

function link(subject: Subject, candidate: Candidate, linkedBy: LinkedBy, compared: readonly Candidate[]): Match {
  const { citizen } = candidate;
  const strangers = compared.filter((other) => other !== candidate);
  const strangersNumbers = new Set<string>();
  for (const { citizen: stranger } of strangers) {
    strangersNumbers.add(stranger.personalNumber);
    for (const number of stranger.oldNumbers) strangersNumbers.add(number);
  }
  const explained = compareFields(subject, candidate, linkedBy, strangersNumbers);
  const fields: ComparedField[] = [];
  const findings: Finding[] = [];
  for (const { field, explanation } of explained) {
    fields.push(field);
    if (explanation) findings.push(finding(explanation, field.pointer));
  }
  const isDeceased = citizen.deathDate !== undefined;
  if (isDeceased && !subject.isDeathRecord) findings.push(finding('person.deceased', '/subject'));
  return {
    outcome: fields.some(({ relation }) => isToCorrect(relation)) ? 'mismatched' : 'matched',
    citizenId: citizen.citizenId,
    linkedBy,
    fields,
    findings,
    wouldDecide: [],
    model: modelDigests(),
    isDeceased,
  };
}

function unlinked(outcome: 'ambiguous' | 'not-found', findings: Finding[], wouldDecide: string[]): Match {
  return { outcome, fields: [], findings, wouldDecide, model: modelDigests() };
}
