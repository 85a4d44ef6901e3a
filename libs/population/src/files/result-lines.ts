import type { Finding } from '#lib/contracts';
import type { Match } from '#lib/matching';
import { fileFieldOf } from './file-fields.js';

export const RESULT_COLUMNS =
  'recordId,outcome,citizenId,linkedBy,probability,runnerUpProbability,nobodyProbability,relations,findings';

/** Compared fields by the names that the engine has for them. */
const ENGINE_NAMES: Readonly<Record<string, string>> = {
  name: 'name',
  birthDate: 'birth-date',
  oldNumber: 'old-number',
};

/**
 * One line of results.
 * @param citizenId what the register's file calls the linked person
 * @param findings of the record itself; those of the match come behind
 */
export function resultLine(
  recordId: string,
  match: Match,
  citizenId: string | undefined,
  findings: readonly Finding[],
): string {
  const { explanation } = match;
  const weights = new Map(explanation.weights.map((weight) => [weight.field, weight]));
  const relations = match.fields.map(({ pointer, relation }) => {
    const field = fileFieldOf(pointer);
    const weight = weights.get(ENGINE_NAMES[field] ?? field);
    return { field, relation, ...(weight && { level: weight.level, weight: weight.weight }) };
  });
  const found = [...findings, ...match.findings].map(({ code, severity, pointer, parameters }) => ({
    code,
    severity,
    field: fileFieldOf(pointer),
    parameters,
  }));
  return [
    cell(recordId),
    match.outcome,
    cell(citizenId ?? ''),
    match.linkedBy ?? '',
    probability(explanation.probability),
    probability(explanation.runnerUp),
    probability(explanation.nobody),
    cell(JSON.stringify(relations)),
    cell(JSON.stringify(found)),
  ].join(',');
}

const SIGNIFICANT = 6;

/** So that it can be read, and .9999999 is not 1. */
function probability(value: number | undefined): string {
  if (value === undefined) return '';
  return value > 0.5
    ? String(1 - Number((1 - value).toPrecision(SIGNIFICANT)))
    : String(Number(value.toPrecision(SIGNIFICANT)));
}

const SPECIAL = /[",;\r\n]/;

function cell(text: string): string {
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
