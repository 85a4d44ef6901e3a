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
import { commune } from '#lib/person';

import { rendered, type RenderedFinding } from './rendered-finding.js';

/** One compared field, in words. */
export interface FieldInWords {
  readonly pointer: string;
  readonly field: string;
  readonly relation: Relation;
  readonly text: string;
  readonly toCorrect: boolean;
  /** What the sector wrote, where it is a plain value or a commune. */
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
    findings: findings.map((finding) => rendered(finding, language, content)),
    ...(wouldDecide !== undefined && {
      wouldDecide: wouldDecide.map((pointer) => ({ pointer, field: fieldText(pointer, language, content) })),
    }),
  };
}

function fieldInWords(
  field: NonNullable<Verdict['fields']>[number],
  content: unknown,
  language: Language,
): FieldInWords {
  const inRecord = valueText(content, field.pointer, language);
  return {
    ...field,
    field: fieldText(field.pointer, language, content),
    text: relationText(field.relation, language),
    toCorrect: TO_CORRECT.has(field.relation),
    ...(inRecord !== undefined && { inRecord }),
  };
}

/** The value at a JSON Pointer (RFC 6901) in words, where it is text, a number, a truth value or a commune. */
function valueText(content: unknown, pointer: string, language: Language): string | undefined {
  let at: unknown = content;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  if (typeof at === 'object' && at !== null) return communeText(at as { code?: unknown; edition?: unknown }, language);
  return typeof at === 'string' || typeof at === 'number' || typeof at === 'boolean' ? String(at) : undefined;
}

/** A commune by code and name; the code alone says nothing to an officer, and the two lists share codes. */
function communeText({ code, edition }: { code?: unknown; edition?: unknown }, language: Language): string | undefined {
  if (typeof code !== 'string' || !(edition === 'before-2025-07' || edition === 'current')) return undefined;
  const name = commune(code, edition)?.name;
  const since = SINCE[language][edition];
  return `${code}${name === undefined ? '' : ` ${name}`} (${since})`;
}

const SINCE = {
  vi: { 'before-2025-07': 'trước 01/7/2025', current: 'hiện hành' },
  en: { 'before-2025-07': 'of before July 2025', current: 'of today' },
} as const;
