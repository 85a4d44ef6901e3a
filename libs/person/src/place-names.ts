import { bareName, canonicalName } from './name.js';
import { communesOf, provinces, type Commune, type Edition, type Place } from './places.js';
import { lazily } from './table.js';

/** Longer text is no address of a commune; it is left alone, so that nobody can buy our time with it. */
const LONGEST_TEXT = 300;
/** Between units; a dash too, but three dozen communes have one in their name. */
const SEPARATORS = [/\s*[,;/]\s*/, /\s*[,;/]\s*|\s+[-–]\s+/];
/** Words for a kind of unit, without diacritics; they are no part of its name. */
const KIND = /^(?:thanh pho|thi tran|thi xa|dac khu|phuong|quan|huyen|tinh|xa|tp|tx|tt|[pqxht](?= ?\d))(?![a-z]) ?/;
/** The kinds of what is larger than a commune. */
const LARGER = /^(?:thanh pho|thi xa|quan|huyen|tinh|tp|tx|[qht](?= ?\d))(?![a-z])/;
/** Kinds shortened with a full stop: P. 5, TP.HCM. */
const SHORT_KIND = /(?:^|\s)(TP|TX|TT|P|Q|X|H|T)\s*\.\s*/giu;
const WHOLE_KIND: Readonly<Record<string, string>> = {
  TP: 'Thành phố',
  TX: 'Thị xã',
  TT: 'Thị trấn',
  P: 'Phường',
  Q: 'Quận',
  X: 'Xã',
  H: 'Huyện',
  T: 'Tỉnh',
};
const NUMBER = /^\d+$/;
const ASCII = /^[ -~]*$/;

interface Named {
  readonly place: Place;
  /** As the list of units writes it, with its kind. */
  readonly written: string;
  readonly district: string | undefined;
  readonly province: string;
}

const byName = lazily(() => {
  const names = new Map<string, Named[]>();
  for (const edition of ['before-2025-07', 'current'] as const) {
    const provinceNames = new Map(provinces(edition).map(({ code, name }) => [code, plainName(name)]));
    for (const unit of communesOf(edition)) {
      const name = plainName(unit.name);
      const all = names.get(name) ?? [];
      all.push(namedOf(unit, edition, provinceNames));
      names.set(name, all);
    }
  }
  return names;
});

/** A unit as the text names it. */
interface Part {
  /** With the kind that is written before it, in whole words. */
  readonly written: string;
  /** The same without diacritics. What looks like a kind may belong to the name: *Quan Lạn*. */
  readonly whole: string;
  /** Without the kind too. */
  readonly name: string;
}

/**
 * The communes that free text names: a commune, then perhaps its district and province, with or without their kinds
 * (*xã*, *phường*, *huyện* …), in either order of size. One of each edition at the most; none where several would fit, or none.
 * Where names differ in diacritics or kind alone, a text that has diacritics means the one that is written so.
 *
 * @param edition only of this one
 */
export function communesNamed(text: string, edition?: Edition): readonly Place[] {
  if (text.length > LONGEST_TEXT) return [];
  for (const separator of SEPARATORS) {
    const parts = text
      .split(separator)
      .map((part) => partOf(part))
      .filter(({ name }) => name !== '');
    for (const [commune, ...around] of [parts, parts.toReversed()]) {
      const found = commune === undefined ? [] : resolve(commune, around, edition);
      if (found.length > 0) return found;
    }
  }
  return [];
}

function resolve(commune: Part, around: readonly Part[], wanted: Edition | undefined): Place[] {
  // A district or province that says so is no commune, though one may have its name.
  const name = LARGER.test(commune.whole) ? commune.whole : commune.name;
  const fitting = [...new Set([name, commune.whole])]
    .flatMap((each) => byName().get(each) ?? [])
    .filter((unit) => around.every((part) => isPartOf(unit, part)));
  return (['before-2025-07', 'current'] as const).flatMap((edition) => {
    if ((wanted ?? edition) !== edition) return [];
    const ofEdition = fitting.filter(({ place }) => place.edition === edition);
    const meant = ofEdition.length > 1 ? ofEdition.filter(({ written }) => isWritten(commune, written)) : ofEdition;
    return meant.length === 1 ? [meant[0]!.place] : [];
  });
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
    district: unit.districtName === undefined ? undefined : plainName(unit.districtName),
    province: provinceNames.get(unit.provinceCode) ?? '',
  };
}

function partOf(text: string): Part {
  const written = text.replace(SHORT_KIND, (_, kind: string) => ` ${WHOLE_KIND[kind.toUpperCase()]!} `);
  return { written, whole: bareName(written), name: plainName(written) };
}

/** Without diacritics and without its kind: Phường 05 and 5 are the same. */
function plainName(text: string): string {
  const bare = bareName(text);
  const name = bare.replace(KIND, '');
  if (name === '') return bare;
  return NUMBER.test(name) ? String(Number(name)) : name;
}
