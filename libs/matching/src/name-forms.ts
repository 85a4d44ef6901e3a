import type { FindingCode, Relation } from '#lib/contracts';
import { bareName, canonicalName, foldFinalY, readName, scriptFindings, type OldEncoding } from '#lib/person';

/** A name in the forms that comparing needs; each is made once. One in an old encoding is read as it was meant. */
export class NameForms {
  /** In Unicode. */
  readonly text: string;
  /** The encoding that it had to be repaired from. */
  readonly encoding: OldEncoding | undefined;
  /** False where it is in an encoding that can't be told: that says nothing about whose name it is. */
  readonly readable: boolean;
  readonly canonical: string;
  /** Canonical, y written i where they sound alike. */
  readonly folded: string;
  /** False where letters of other scripts, controls or heaped marks make it look like what it is not, or digits stand in it. */
  readonly trusted: boolean;
  #bare: string | undefined;

  constructor(readonly raw: string) {
    const reading = readName(raw);
    this.text = reading.state === 'repaired' ? reading.name : raw;
    this.encoding = reading.state === 'repaired' ? reading.encoding : undefined;
    this.trusted = scriptFindings(this.text).length === 0 && !NUMERIC.test(this.text);
    this.readable = reading.state !== 'unreadable' || !this.trusted;
    this.canonical = canonicalName(this.text);
    this.folded = foldFinalY(this.canonical);
  }

  /** Most comparisons end before it is asked for. */
  get bare(): string {
    return (this.#bare ??= bareName(this.text));
  }
}

const NUMERIC = /\p{N}/u;
const HAS_MARKS = /[^\p{ASCII}]/u;

export function nameForms(raw: string): NameForms {
  return new NameForms(raw);
}

/** How two names relate; symmetric. A look-alike is never equal to what it looks like. */
export function compareNames(a: NameForms, b: NameForms): Relation {
  if (!a.readable || !b.readable) return 'unreadable';
  if (!a.trusted || !b.trusted) return 'different';
  if (a.raw === b.raw && a.encoding === undefined) return 'equal';
  if (a.folded === b.folded) return 'equal-normalised';
  return a.bare === b.bare && a.bare !== '' ? 'diacritics-differ' : 'different';
}

/** Why two names relate as they do; nothing where case, composition or the tone's place is all. A repaired encoding goes before all else. */
export function explainName(recorded: NameForms, registered: NameForms, relation?: Relation): FindingCode | undefined {
  if (!recorded.readable) return 'name.unreadable';
  if (recorded.encoding !== undefined) return `name.encoding-${recorded.encoding}`;
  if (relation === 'diacritics-differ') {
    return HAS_MARKS.test(recorded.text) ? 'name.tone-differs' : 'name.diacritics-absent';
  }
  return relation === 'equal-normalised' && recorded.canonical !== registered.canonical ? 'name.i-y' : undefined;
}
