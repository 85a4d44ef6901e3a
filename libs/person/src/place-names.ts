import { isHamlet, isOfStreet, type WrittenPart } from './below-commune.js';
import { bareName, canonicalName } from './name.js';
import { readName, type NameReading } from './name-repair.js';
import { READERS, type OldEncoding } from './old-encodings.js';
import { communesOf, provinces, type Commune, type Edition, type Place } from './places.js';
import { lazily } from './table.js';

/** Longer text is no address of a commune; it is left alone, so that nobody can buy our time with it. */
const LONGEST_TEXT = 300;
/** A stroke between digits is of a house's number. */
const COMMA = String.raw`[,;]|(?<!\d)/|/(?!\d)`;
const KINDS = ['xã', 'phường', 'thị trấn', 'thị xã', 'quận', 'huyện', 'thành phố', 'tỉnh'];
/** Before a word for a kind of unit. Not where it is the second word: the hamlet of *ap Phuong Thanh* has its name from it. */
const beforeKind = (kinds: readonly string[]): string =>
  String.raw`\s(?=(?:${kinds.join('|')})\s|(?:TP|TX|TT|P|F|Q|X|H|T)\s*\.)(?<!(?:^|[-–,;/])\s*\p{L}+\s+|\sth[iị]\s+)`;
/** Between digits only where nothing but dashes parts the text: else 6-8 is one house. */
const DASH = String.raw`[-–](?!\d)|(?<!\d)[-–]|(?<=^[^,;]*\d)[-–](?=\d[^,;]*$)`;
/**
 * Between units, the stricter first: three dozen communes have a dash in their name. A word for a kind parts only with its
 * diacritics: without them it may be of a name, *Bach Xa*.
 */
const SEPARATORS = [
  COMMA,
  String.raw`${COMMA}|\s[-–]\s`,
  `${COMMA}|${DASH}`,
  `${COMMA}|${DASH}|${beforeKind(KINDS)}`,
].map((separator) => new RegExp(separator, 'iu'));
/** Kept when a text is split. */
const PARTS = /([,;/–-]|(?<=^|[,;/–-])\s*(?:TP|TX|TT|P|F|Q|X|H|T)(?:\s*\.|(?=\s))\s*)/iu;
const WORD = /\S+/g;
/** Text that may hold more than one unit. Two numbers may be those of one house. */
const SEVERAL = new RegExp(String.raw`[-–](?!\d)|${beforeKind([...KINDS, ...KINDS.map(bareName)])}`, 'iu');
/** Words for a kind of unit, without diacritics; they are no part of its name. */
const KIND =
  /^(?:thanh pho|thi tran|thi xa|dac khu|phuong|quan|huyen|tinh|xa|tp|tx|tt|[pfqxht](?= ?\d| [a-z]))(?![a-z]) ?/;
/** The kinds of what is larger than a commune. */
const LARGER = /^(?:thanh pho|thi xa|quan|huyen|tinh|tp|tx|[qht](?= ?\d| [a-z]))(?![a-z])/;
/** Kinds shortened with a full stop: P. 5, TP.HCM. */
const SHORT_KIND = /(?:^|\s)(TP|TX|TT|P|F|Q|X|H|T)\s*\.\s*/giu;
const WHOLE_KIND: Readonly<Record<string, string>> = {
  TP: 'Thành phố',
  TX: 'Thị xã',
  TT: 'Thị trấn',
  P: 'Phường',
  F: 'Phường',
  Q: 'Quận',
  X: 'Xã',
  H: 'Huyện',
  T: 'Tỉnh',
};
/** A house's number, its lane, its street, its group of houses and its hamlet. */
const MOST_BELOW = 5;
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['hcm', 'ho chi minh'],
  ['tphcm', 'ho chi minh'],
  ['brvt', 'ba ria vung tau'],
  ['br vt', 'ba ria vung tau'],
]);
const NUMBER = /^\d+$/;
const ASCII = /^[ -~]*$/;

interface Named {
  readonly place: Place;
  /** As the list of units writes it, with its kind. */
  readonly written: string;
  /** Without diacritics and kind, as are the district's and the province's. */
  readonly name: string;
  readonly district: string | undefined;
  readonly province: string;
}

const byName = lazily(() => {
  const names = new Map<string, Named[]>();
  for (const edition of ['before-2025-07', 'current'] as const) {
    const provinceNames = new Map(provinces(edition).map(({ code, name }) => [code, plainName(name)]));
    for (const unit of communesOf(edition)) {
      const named = namedOf(unit, edition, provinceNames);
      addTo(names, named.name, named);
    }
  }
  return names;
});

/** By the name of their district, and of their province. */
const byLarger = lazily(() => {
  const within = new Map<string, Named[]>();
  for (const named of [...byName().values()].flat()) {
    for (const larger of new Set([named.district, named.province])) {
      if (larger !== undefined) addTo(within, larger, named);
    }
  }
  return within;
});

/** A unit as the text names it, with the kind that is written before it; what looks like a kind may belong to the name: *Quan Lạn*. */
interface Part extends WrittenPart {
  /** Without diacritics and the kind. */
  readonly name: string;
}

/**
 * The communes that free text names: a commune, then perhaps its district and province, with or without their kinds
 * (*xã*, *phường*, *huyện* …), in either order of size. One of each edition at the most; none where several would fit, or none.
 * What lies below a commune and says so may stand before it (*thôn 3*, *số 12 ngõ 45*, *161/23 Nguyễn Huệ*); nothing else is
 * passed over, so that a misspelt commune does not make its district the commune.
 * Where names differ in diacritics or kind alone, a text that has diacritics means the one that is written so. Text in an old
 * encoding is read as it was meant.
 *
 * @param edition only of this one
 */
export function communesNamed(text: string, edition?: Edition): readonly Place[] {
  if (text.length > LONGEST_TEXT) return [];
  const found = communesIn(text.normalize('NFC'), edition);
  if (found.length > 0 || ASCII.test(text)) return found;
  const read = inUnicode(text);
  return read === text ? [] : communesIn(read.normalize('NFC'), edition);
}

/**
 * The text with what is in an old encoding as it was meant, part by part; what looks sound beside it, *Phóc* for Phúc, is in the same.
 * A kind that is shortened before a name is left as it is.
 */
function inUnicode(text: string): string {
  const parts = text.split(PARTS);
  const readings = parts.map(readName);
  const encoding = readings.find(isInOldEncoding)?.encoding;
  if (encoding === undefined) return text;
  return parts
    .map((part, at) => (isInOldEncoding(readings[at]!) ? readings[at].name : readAs(encoding, part)))
    .join('');
}

function isInOldEncoding(
  reading: NameReading,
): reading is Extract<NameReading, { state: 'repaired' }> & { encoding: OldEncoding } {
  return reading.state === 'repaired' && reading.encoding in READERS;
}

function readAs(encoding: OldEncoding, part: string): string {
  return part.replace(WORD, (word) => (ASCII.test(word) ? word : (READERS[encoding](word) ?? word)));
}

function communesIn(composed: string, edition: Edition | undefined): readonly Place[] {
  const readings: (readonly Part[])[] = [];
  let pieces: readonly string[] = [];
  for (const separator of SEPARATORS) {
    const before = pieces.length;
    pieces = composed.split(separator);
    if (pieces.length === before) continue;
    const parts = pieces.map(partOf).filter(({ name }) => name !== '');
    for (const reading of [parts, parts.toReversed()]) {
      const found = resolve(reading, edition);
      if (found.length > 0) return found;
      readings.push(reading);
    }
  }
  for (const reading of readings) {
    const found = resolveAboveHamlet(reading, edition);
    if (found.length > 0) return found;
  }
  return [];
}

function resolve([commune, ...around]: readonly Part[], wanted: Edition | undefined): Place[] {
  if (commune === undefined) return [];
  // A district or province that says so is no commune, though one may have its name.
  const name = LARGER.test(commune.whole) ? commune.whole : commune.name;
  const fitting = [...new Set([name, commune.whole])]
    .flatMap((each) => byName().get(each) ?? [])
    .filter((unit) => around.every((part) => isPartOf(unit, part)));
  const found: Place[] = [];
  for (const edition of ['before-2025-07', 'current'] as const) {
    if ((wanted ?? edition) !== edition) continue;
    const ofEdition = fitting.filter(({ place }) => place.edition === edition);
    const meant = ofEdition.length > 1 ? ofEdition.filter(({ written }) => isWritten(commune, written)) : ofEdition;
    // One of several of the other edition may be meant as well; but a province without a district is how one writes since 2025.
    if (meant.length > 1 && around.length === 0) return [];
    if (meant.length === 1) found.push(meant[0]!.place);
  }
  return found;
}

/** The commune behind what lies below it. */
function resolveAboveHamlet(reading: readonly Part[], wanted: Edition | undefined): Place[] {
  for (let start = 1; start <= MOST_BELOW && start < reading.length; start++) {
    const below = reading[start - 1]!;
    const rest = reading.slice(start);
    if (!isBelowCommune(below)) return [];
    const found = lacksCommune(below, rest, wanted) ? [] : resolve(rest, wanted);
    if (found.length > 0) return found;
  }
  return [];
}

/** A unit's own name may begin like a hamlet's: *Bản Qua*, *Buôn Đôn*; and a ward's may be a number. */
function isBelowCommune(part: Part): boolean {
  const { written, whole } = part;
  if (SEVERAL.test(written.trim()) || KIND.test(whole) || byName().has(whole)) return false;
  return isHamlet(part) || isOfStreet(part);
}

/**
 * Whether what follows may be no commune, though one is named so. It may be a district or province: where nothing else follows;
 * after a street, for in towns the ward is often left out; and after what may be a commune of it, misspelt (*Bản Quaa, Bát Xát*)
 * or behind its hamlet without a comma. And a number after a house's may be another house's.
 */
function lacksCommune(below: Part, [next, ...around]: readonly Part[], wanted: Edition | undefined): boolean {
  if (next === undefined || next.name !== next.whole) return false;
  if (NUMBER.test(next.name) && isOfStreet(below) && /\d$/.test(below.whole)) return true;
  if (around.length > 1) return false;
  const inside = (byLarger().get(next.name) ?? []).filter(
    (unit) => (wanted ?? unit.place.edition) === unit.place.edition && around.every((part) => isPartOf(unit, part)),
  );
  if (inside.length === 0) return false;
  return around.length === 0 || isOfStreet(below) || inside.some(({ name }) => resembles(below, name));
}

function resembles({ whole }: Part, name: string): boolean {
  if (NUMBER.test(name)) return false;
  return whole.startsWith(`${name.split(' ', 1)[0]!} `) || whole.endsWith(` ${name}`);
}

function isPartOf({ district, province }: Named, { whole, name }: Part): boolean {
  return [name, whole].some((each) => each === district || each === province);
}

/** Whether the text writes a commune's name with its very diacritics, and its kind where it gives one. */
function isWritten({ written }: Part, name: string): boolean {
  return !ASCII.test(written) && ` ${canonicalName(name)}`.endsWith(` ${canonicalName(written)}`);
}

function namedOf(unit: Commune, edition: Edition, provinceNames: ReadonlyMap<string, string>): Named {
  return {
    place: { code: unit.code, edition },
    written: unit.name,
    name: plainName(unit.name),
    district: unit.districtName === undefined ? undefined : plainName(unit.districtName),
    province: provinceNames.get(unit.provinceCode) ?? '',
  };
}

function partOf(text: string): Part {
  const written = text.replace(SHORT_KIND, (_, kind: string) => ` ${WHOLE_KIND[kind.toUpperCase()]!} `);
  const whole = bareName(written);
  return { written, whole, name: withoutKind(whole) };
}

/** Without diacritics and without its kind: Phường 05 and 5 are the same. */
function plainName(text: string): string {
  return withoutKind(bareName(text));
}

function withoutKind(bare: string): string {
  const name = bare.replace(KIND, '');
  if (name === '') return bare;
  return NUMBER.test(name) ? String(Number(name)) : (ABBREVIATED.get(name) ?? name);
}

function addTo(map: Map<string, Named[]>, key: string, named: Named): void {
  const all = map.get(key) ?? [];
  all.push(named);
  map.set(key, all);
}
