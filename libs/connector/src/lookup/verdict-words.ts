import {
  fieldText,
  outcomeText,
  relationText,
  TO_CORRECT,
  type Language,
  type Outcome,
  type Relation,
  type Verdict,
} from '#lib/contracts';

import { rendered, type RenderedFinding } from './rendered-finding.js';

/** One compared field, in words. */
export interface FieldInWords {
  readonly pointer: string;
  readonly field: string;
  readonly relation: Relation;
  readonly text: string;
  readonly toCorrect: boolean;
  /** What the sector wrote, where it is a plain value. */
  readonly inRecord?: string;
  /** What the register holds, where the sector's release policy lets it go back. */
  readonly registered?: string;
  readonly foundBy?: true;
}

/** A verdict for people: everything it says, with the texts rendered. */
export interface VerdictInWords extends Omit<Verdict, 'fields' | 'findings' | 'wouldDecide' | 'outcome'> {
  readonly outcome: Outcome;
  readonly text: string;
  readonly fields?: readonly FieldInWords[];
  readonly findings: readonly RenderedFinding[];
  readonly wouldDecide?: readonly { readonly pointer: string; readonly field: string }[];
}

/** @param content the record's version that the verdict is about */
export function verdictInWords(verdict: Verdict, content: unknown, language: Language): VerdictInWords {
  const { fields, findings, wouldDecide, ...rest } = verdict;
  return {
    ...rest,
    text: outcomeText(verdict.outcome, language),
    ...(fields !== undefined && { fields: fields.map((field) => fieldInWords(field, content, language)) }),
    findings: findings.map((finding) => rendered(finding, language)),
    ...(wouldDecide !== undefined && {
      wouldDecide: wouldDecide.map((pointer) => ({ pointer, field: fieldText(pointer, language) })),
    }),
  };
}

function fieldInWords(
  field: NonNullable<Verdict['fields']>[number],
  content: unknown,
  language: Language,
): FieldInWords {
  const inRecord = plainValueAt(content, field.pointer);
  return {
    ...field,
    field: fieldText(field.pointer, language),
    text: relationText(field.relation, language),
    toCorrect: TO_CORRECT.has(field.relation),
    ...(inRecord !== undefined && { inRecord }),
  };
}

/** The value at a JSON Pointer (RFC 6901), where it is text, a number or a truth value. */
function plainValueAt(content: unknown, pointer: string): string | undefined {
  let at: unknown = content;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return typeof at === 'string' || typeof at === 'number' || typeof at === 'boolean' ? String(at) : undefined;
}
