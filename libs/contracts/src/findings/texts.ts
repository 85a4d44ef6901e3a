import type { Outcome, Relation } from '../bus/verdict.js';
import { FINDINGS, type FindingEntry } from './catalogue.js';
import type { Finding, Language } from './finding.js';
import { FIELD_WORDS, OUTCOME_WORDS, PARAMETER_WORDS, RELATION_WORDS } from './words.js';

const CATALOGUE = new Map<string, FindingEntry>(Object.entries(FINDINGS));

/** What a finding says to an officer. A code of a newer catalogue than ours is named as it is. */
export function findingText(finding: Finding, language: Language): string {
  const entry = CATALOGUE.get(finding.code);
  if (!entry) return language === 'vi' ? `Phát hiện ${finding.code}.` : `Finding ${finding.code}.`;
  return entry[language].replace(/\{([a-z]+)\}/gi, (_, name: string) => {
    if (name === 'field') return fieldText(finding.pointer, language);
    const value = Object.hasOwn(finding.parameters, name) ? finding.parameters[name] : undefined;
    return value === undefined ? '…' : (PARAMETER_WORDS.get(String(value))?.[language] ?? String(value));
  });
}

/** A field in words: 'họ và tên' for /subject/fullName. List positions are passed over; unknown fields stay pointers. */
export function fieldText(pointer: string, language: Language): string {
  return FIELD_WORDS.get(pointer.replace(/\/\d+(?=\/|$)/g, ''))?.[language] ?? pointer;
}

/** How a field relates to the register's, in words. */
export function relationText(relation: Relation, language: Language): string {
  return RELATION_WORDS[relation][language];
}

/** A verdict's outcome in words. */
export function outcomeText(outcome: Outcome, language: Language): string {
  return OUTCOME_WORDS[outcome][language];
}
