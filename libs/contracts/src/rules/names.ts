import { looksBroken, scriptFindings } from '#lib/person';
import type { RuleContext } from './rule.js';

/**
 * Says what is odd about a name. Never an error: names of minorities and foreigners break every grammar, and names
 * in old encodings are to be repaired, not refused.
 */
export function checkName(name: string | undefined, pointer: string, context: RuleContext): void {
  if (name === undefined) return;
  if (looksBroken(name)) context.report('name.broken', pointer);
  checkOrganisationName(name, pointer, context);
}

/** Names of organisations may hold digits and signs; only hidden characters and look-alikes are odd in them. */
export function checkOrganisationName(name: string | undefined, pointer: string, { report }: RuleContext): void {
  if (name === undefined) return;
  for (const script of scriptFindings(name)) report(`name.${script}`, pointer);
}
