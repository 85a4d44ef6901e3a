import { COMMUNES_BEFORE_2025_07 } from './data/communes-before-2025-07.js';
import { COMMUNES_CURRENT } from './data/communes-current.js';
import { COMMUNE_SUCCESSORS } from './data/commune-successors.js';
import { PROVINCES_BEFORE_2025_07, PROVINCES_CURRENT } from './data/provinces.js';
import { lazily, linesOf, splitAtBlank } from './table.js';

/** Which list of administrative units a code is of: the two give some codes to different communes. */
export type Edition = 'before-2025-07' | 'current';

/** A commune named by its code. */
export interface Place {
  /** Five digits, statistical code. */
  readonly code: string;
  readonly edition: Edition;
}

export interface Province {
  /** Two digits, statistical code. */
  readonly code: string;
  readonly name: string;
}

export interface Commune {
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
  /** Districts ended on 30 June 2025. */
  readonly districtName?: string;
  /** Only of the edition before July 2025: codes of today's communes that hold its land, several where it was divided. */
  readonly successors?: readonly Successor['code'][];
}

/** Where a commune of before July 2025 went. */
export interface Successor {
  readonly code: string;
  /** Whether the whole old commune went there, or a part of it. */
  readonly part: 'whole' | 'divided';
}

interface Succession {
  readonly successors: readonly Successor[];
  readonly codes: readonly string[];
}

/** By old code. Three of four went where others went too: each list is made once, for what lives long is marked at every collection. */
const successions = lazily(() => {
  const lists = new Map<string, Succession>();
  const table = new Map<string, Succession>();
  for (const line of linesOf(COMMUNE_SUCCESSORS)) {
    const [old, rest] = splitAtBlank(line);
    let succession = lists.get(rest);
    if (succession === undefined) {
      succession = successionOf(rest.split(' '));
      lists.set(rest, succession);
    }
    table.set(old, succession);
  }
  return table;
});

/** @param codes a tilde behind them where only a part went there */
function successionOf(codes: readonly string[]): Succession {
  const successors = codes.map((code): Successor => ({
    code: code.slice(0, 5),
    part: code.endsWith('~') ? 'divided' : 'whole',
  }));
  return { successors, codes: successors.map(({ code }) => code) };
}

function communesIn(table: string, codesOf: (code: string) => readonly string[] | undefined) {
  const communes = new Map<string, Commune>();
  let provinceCode = '';
  let district: { districtName?: string } = {};
  for (const line of linesOf(table)) {
    if (line.startsWith('=')) {
      provinceCode = line.slice(1);
    } else if (line.startsWith('-')) {
      district = { districtName: splitAtBlank(line)[1] };
    } else {
      const [code, name] = splitAtBlank(line);
      const next = codesOf(code);
      communes.set(code, { code, name, provinceCode, ...district, ...(next && { successors: next }) });
    }
  }
  return communes;
}

const communeTables = {
  'before-2025-07': lazily(() => communesIn(COMMUNES_BEFORE_2025_07, (code) => successions().get(code)?.codes)),
  current: lazily(() => communesIn(COMMUNES_CURRENT, () => undefined)),
};

const provinceTables = {
  'before-2025-07': lazily(() => provincesIn(PROVINCES_BEFORE_2025_07)),
  current: lazily(() => provincesIn(PROVINCES_CURRENT)),
};

function provincesIn(table: string): readonly Province[] {
  return linesOf(table).map((line) => {
    const [code, name] = splitAtBlank(line);
    return { code, name };
  });
}

/** The commune with this code in this edition, or undefined. */
export function commune(code: string, edition: Edition): Commune | undefined {
  return communeTables[edition]().get(code);
}

/** All communes of an edition, by province. */
export function communesOf(edition: Edition): readonly Commune[] {
  return [...communeTables[edition]().values()];
}

/** The provinces of an edition: 63 until 30 June 2025, 34 since. */
export function provinces(edition: Edition): readonly Province[] {
  return provinceTables[edition]();
}

/** Where a commune of before July 2025 went, whole or in part; none for an unknown code and for 28 codes that the source forgets. */
export function successorsOf(oldCode: string): readonly Successor[] {
  return successions().get(oldCode)?.successors ?? [];
}

/** `same` code of the same edition; `successor`: one is a commune of today that holds the other, or a part of it; else `different`. Symmetric. */
export function communesMeet(a: Place, b: Place): 'same' | 'successor' | 'different' {
  if (a.edition === b.edition) return a.code === b.code ? 'same' : 'different';
  const [old, current] = a.edition === 'current' ? [b, a] : [a, b];
  return successorsOf(old.code).some((successor) => successor.code === current.code) ? 'successor' : 'different';
}
