import type { FindingCode } from '../findings/catalogue.js';
import { quoted } from '../findings/report.js';
import type { RuleContext } from './rule.js';

/** Warns of a word that is not in an open list. */
export function checkWord(
  word: string | undefined,
  known: readonly string[],
  code: FindingCode,
  pointer: string,
  { report }: RuleContext,
): void {
  if (word !== undefined && !known.includes(word)) {
    report(code, pointer, { value: quoted(word), known: known.join(', ') });
  }
}
