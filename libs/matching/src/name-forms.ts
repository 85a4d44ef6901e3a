import type { FindingCode, Relation } from '#lib/contracts';
import { bareName, canonicalName, foldFinalY, scriptFindings } from '#lib/person';

/** A name in the forms that comparing needs. */
export interface NameForms {
  readonly raw: string;
  readonly canonical: string;
  /** Canonical, y written i where they sound alike. */
  readonly folded: string;
  readonly bare: string;
  /** False where letters of other scripts, controls or heaped marks make it look like what it is not, or digits stand in it. */
  readonly trusted: boolean;
}

const NUMERIC = /\p{N}/u;
const HAS_MARKS = /[^\p{ASCII}]/u;

export function nameForms(raw: string): NameForms {
  const canonical = canonicalName(raw);
  return {
    raw,
    canonical,
    folded: foldFinalY(canonical),
    bare: bareName(raw),
    trusted: scriptFindings(raw).length === 0 && !NUMERIC.test(raw),
  };
}

/** How two names relate; symmetric. A look-alike is never equal to what it looks like. */
export function compareNames(a: NameForms, b: NameForms): Relation {
  if (!a.trusted || !b.trusted) return 'different';
  if (a.raw === b.raw) return 'equal';
  if (a.folded === b.folded) return 'equal-normalised';
  return a.bare === b.bare && a.bare !== '' ? 'diacritics-differ' : 'different';
}

/** Why two names relate as they do; nothing where case, composition or the tone's place is all. */
export function explainName(recorded: NameForms, registered: NameForms, relation?: Relation): FindingCode | undefined {
  if (relation === 'diacritics-differ') {
    return HAS_MARKS.test(recorded.raw) ? 'name.tone-differs' : 'name.diacritics-absent';
  }
  return relation === 'equal-normalised' && recorded.canonical !== registered.canonical ? 'name.i-y' : undefined;
}
