import type { FindingCode, Relation } from '#lib/contracts';
import { bareName, canonicalName, foldFinalY, scriptFindings } from '#lib/person';

/** A name in the forms that comparing needs; each is made once. */
export class NameForms {
  readonly canonical: string;
  /** Canonical, y written i where they sound alike. */
  readonly folded: string;
  /** False where letters of other scripts, controls or heaped marks make it look like what it is not, or digits stand in it. */
  readonly trusted: boolean;
  #bare: string | undefined;

  constructor(readonly raw: string) {
    this.canonical = canonicalName(raw);
    this.folded = foldFinalY(this.canonical);
    this.trusted = scriptFindings(raw).length === 0 && !NUMERIC.test(raw);
  }

  /** Most comparisons end before it is asked for. */
  get bare(): string {
    return (this.#bare ??= bareName(this.raw));
  }
}

const NUMERIC = /\p{N}/u;
const HAS_MARKS = /[^\p{ASCII}]/u;

export function nameForms(raw: string): NameForms {
  return new NameForms(raw);
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
