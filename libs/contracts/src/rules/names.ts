import { looksBroken, scriptFindings } from '#lib/person';
import type { RuleContext } from './rule.js';

/**
 * Says what is odd about a name. Never an error: names of minorities and foreigners break every grammar, and names
 * in old encodings are to be repaired, not refused.
 */
export function checkName(name: string | undefined, pointer: string, { report }: RuleContext): void {
  if (name === undefined) return;
  const broken = looksBroken(name);
  if (broken) report('name.broken', pointer);
  for (const script of scriptFindings(name)) {
    if (script === 'look-alike') report('name.look-alike', pointer);
    else if (script === 'combining-flood') report('name.combining-flood', pointer);
    // C1 controls and soft hyphens are letters of a broken name, which has been said.
    else if (!broken) report('name.control', pointer);
  }
}

/** Names of organisations may hold digits and signs; only hidden characters and look-alikes are odd in them. */
export function checkOrganisationName(name: string | undefined, pointer: string, { report }: RuleContext): void {
  if (name === undefined) return;
  for (const script of scriptFindings(name)) report(`name.${script}`, pointer);
}
