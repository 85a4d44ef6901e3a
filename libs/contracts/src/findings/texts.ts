import type { Outcome, Relation } from '../bus/verdict.js';
import { FINDINGS, type FindingEntry } from './catalogue.js';
import type { Finding, Language } from './finding.js';
import { fieldText } from './field-text.js';
import { OUTCOME_WORDS, PARAMETER_WORDS, RELATION_WORDS } from './words.js';

const CATALOGUE = new Map<string, FindingEntry>(Object.entries(FINDINGS));

/**
 * What a finding says to an officer. A code of a newer catalogue than ours is named as it is.
 *
 * @param record what the finding speaks of, so that it can say whose number or name is meant
 */
export function findingText(finding: Finding, language: Language, record?: unknown): string {
  const entry = CATALOGUE.get(finding.code);
  if (!entry) return language === 'vi' ? `Phát hiện ${finding.code}.` : `Finding ${finding.code}.`;
  const text = entry[language].replace(/\{([a-z]+)\}/gi, (_, name: string) => {
    if (name === 'field') return fieldText(finding.pointer, language, record);
    const value = Object.hasOwn(finding.parameters, name) ? finding.parameters[name] : undefined;
    return value === undefined ? '…' : (PARAMETER_WORDS.get(String(value))?.[language] ?? String(value));
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How a field relates to the register's, in words. */
export function relationText(relation: Relation, language: Language): string {
  return RELATION_WORDS[relation][language];
}

/** A verdict's outcome in words. */
export function outcomeText(outcome: Outcome, language: Language): string {
  return OUTCOME_WORDS[outcome][language];
}
