import type { FindingCode, Relation } from '#lib/contracts';
import {
  canonicalName,
  comparedForms,
  gappedName,
  LONGEST_NAME,
  readName,
  scriptFindings,
  withoutTitle,
  type ComparedForms,
  type GappedName,
  type NameEncoding,
  type NameReading,
} from '#lib/person';
import { nameParts, type NameParts } from './name-parts.js';
import { nearness } from './near-names.js';
import { isSame } from './relation.js';

/** A name in the forms that comparing needs; each is made once, when it is asked for: most comparisons end before. One in an old encoding is read as it was meant. */
export class NameForms {
  /** In Unicode, without what is no name. */
  readonly text: string;
  /** A title or a remark was set aside. */
  readonly titled: boolean;
  /** What it had to be repaired from. */
  readonly encoding: NameEncoding | undefined;
  /** False where it is in an encoding that can't be told: that says nothing about whose name it is. */
  readonly readable: boolean;
  /** Letters of it bear diacritics: in a name without any, they were left out or there are none. */
  readonly hasMarks: boolean;
  #trusted: boolean | undefined;
  #canonical: string | undefined;
  #compared: ComparedForms | undefined;
  #parts: NameParts | undefined;
  #gapped: GappedName | undefined;

  /** @param isRegistered the register writes names in Unicode, without titles: nothing is repaired or set aside */
  constructor(
    readonly raw: string,
    isRegistered = false,
  ) {
    const reading = isRegistered ? SOUND : readName(raw);
    const read = reading.state === 'repaired' ? reading.name : raw;
    this.text = isRegistered ? raw : withoutTitle(read);
    this.titled = this.text !== read;
    this.encoding = reading.state === 'repaired' ? reading.encoding : undefined;
    this.readable = reading.state !== 'unreadable' || !this.trusted;
    this.hasMarks = HAS_MARKS.test(this.text);
  }

  /** False where letters of other scripts, controls or heaped marks make it look like what it is not, digits stand in it, or it is too long for a name. */
  get trusted(): boolean {
    return (this.#trusted ??=
      this.raw.length <= LONGEST_NAME && scriptFindings(this.text).length === 0 && !NUMERIC.test(this.text));
  }

  /** Nothing of it is a letter or a digit: it is no name at all. */
  get isEmpty(): boolean {
    return !PLAIN_LETTER.test(this.text) && this.trusted && this.bare === '';
  }

  get canonical(): string {
    return (this.#canonical ??= canonicalName(this.text));
  }

  /** Canonical, y written i where they sound alike. */
  get folded(): string {
    return this.compared.folded;
  }

  /** Without diacritics, and y written i where they sound alike. */
  get bare(): string {
    return this.compared.bare;
  }

  /** What can be read of a name whose letters another system replaced; undefined where none are missing, or nothing is left. */
  get gapped(): GappedName | undefined {
    if (this.readable || this.raw.length > LONGEST_NAME) return undefined;
    return (this.#gapped ??= gappedName(this.text));
  }

  private get compared(): ComparedForms {
    return (this.#compared ??= comparedForms(this.text));
  }

  /** Of the bare name. */
  get parts(): NameParts {
    return (this.#parts ??= nameParts(this.bare));
  }
}

const SOUND: NameReading = { state: 'sound' };
const PLAIN_LETTER = /[a-z]/i;
const NUMERIC = /\p{N}/u;
const HAS_MARKS = /[^\p{ASCII}]/u;

export function nameForms(raw: string): NameForms {
  return new NameForms(raw);
}

/** Of a name that the register holds. */
export function registeredNameForms(raw: string): NameForms {
  return new NameForms(raw, true);
}

/** How two names relate; symmetric. A look-alike is never equal to what it looks like. */
export function compareNames(a: NameForms, b: NameForms): Relation {
  if (!a.readable || !b.readable) return 'unreadable';
  if (!a.trusted || !b.trusted) return 'different';
  if (a.raw === b.raw && isAsWritten(a)) return 'equal';
  if (a.folded === b.folded) return 'equal-normalised';
  if (a.bare === b.bare && a.bare !== '') return 'diacritics-differ';
  const near = nearness(a.bare, b.bare);
  if (near === undefined) return 'different';
  return near === 'order-changed' ? 'swapped' : 'close';
}

/** Telex keys are text of Unicode too: who is registered so is called so. */
function isAsWritten({ encoding, titled }: NameForms): boolean {
  return !titled && (encoding === undefined || encoding === 'telex');
}

/** As {@link compareNames} with a citizen's name; `outdated` where it is another name of theirs. */
export function compareWithNamesOf(
  recorded: NameForms,
  registered: NameForms,
  otherNames: readonly NameForms[],
): Relation {
  const relation = compareNames(recorded, registered);
  const isOther = (name: NameForms): boolean => isSame(compareNames(recorded, name));
  return otherNames.length > 0 && !isSame(relation) && otherNames.some(isOther) ? 'outdated' : relation;
}

/** Why two names relate as they do; nothing where case, composition or the tone's place is all. */
export function explainName(recorded: NameForms, registered: NameForms, relation?: Relation): FindingCode | undefined {
  switch (relation) {
    case 'unreadable':
      return recorded.readable ? undefined : 'name.unreadable';
    case 'outdated':
      return 'name.former';
    case 'diacritics-differ':
      return recorded.hasMarks ? 'name.tone-differs' : 'name.diacritics-absent';
    case 'close':
    case 'swapped':
      return `name.${nearness(recorded.bare, registered.bare)!}`;
    case 'equal-normalised':
      if (recorded.encoding !== undefined) return `name.encoding-${recorded.encoding}`;
      if (recorded.titled) return 'name.title-set-aside';
      return recorded.canonical === registered.canonical ? undefined : 'name.i-y';
    default:
      return undefined;
  }
}
