import { bareName } from './name.js';
import { communesOf, provinces, type Commune, type Edition, type Place } from './places.js';
import { lazily } from './table.js';

/** Longer text is no address of a commune; it is left alone, so that nobody can buy our time with it. */
const LONGEST_TEXT = 300;
const PARTS = /\s*[,;/]\s*|\s+[-–]\s+/;
/** Words for a kind of unit, without diacritics; they are no part of its name. */
const KIND = /^(?:thanh pho|thi tran|thi xa|dac khu|phuong|quan|huyen|tinh|xa|tp|tx|tt|[pqxht](?= ?\d)) ?/;
/** The same, shortened with a full stop: P. 5, TP.HCM. */
const SHORT_KIND = /(?:^|\s)(?:TP|TX|TT|P|Q|X|H|T)\s*\.\s*/giu;
const NUMBER = /^\d+$/;

interface Named {
  readonly place: Place;
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

/**
 * The communes that free text names: a commune, then perhaps its district and province, with or without their kinds
 * (*xã*, *phường*, *huyện* …), in either order of size. One of each edition at the most; none where several would fit, or none.
 *
 * @param edition only of this one
 */
export function communesNamed(text: string, edition?: Edition): readonly Place[] {
  if (text.length > LONGEST_TEXT) return [];
  const parts = text
    .split(PARTS)
    .map(plainName)
    .filter((part) => part !== '');
  const inOrder = resolve(parts, edition);
  return inOrder.length > 0 ? inOrder : resolve(parts.toReversed(), edition);
}

function resolve([name, ...around]: readonly string[], wanted: Edition | undefined): Place[] {
  if (name === undefined) return [];
  const fitting = (byName().get(name) ?? []).filter(({ district, province }) =>
    around.every((part) => part === district || part === province),
  );
  return (['before-2025-07', 'current'] as const).flatMap((edition) => {
    const ofEdition = fitting.filter(({ place }) => place.edition === edition);
    return ofEdition.length === 1 && (wanted ?? edition) === edition ? [ofEdition[0]!.place] : [];
  });
}

function namedOf(unit: Commune, edition: Edition, provinceNames: ReadonlyMap<string, string>): Named {
  return {
    place: { code: unit.code, edition },
    district: unit.districtName === undefined ? undefined : plainName(unit.districtName),
    province: provinceNames.get(unit.provinceCode) ?? '',
  };
}

/** Without diacritics and without its kind: Phường 05, P.5 and 5 are the same. */
function plainName(text: string): string {
  const bare = bareName(text.replace(SHORT_KIND, ' '));
  const name = bare.replace(KIND, '');
  if (name === '') return bare;
  return NUMBER.test(name) ? String(Number(name)) : name;
}
