import { isReasonCode, OUTCOMES } from '#lib/contracts';
import { Problem } from '#lib/platform';

import { isId, lowestIdAt } from '../sealing/event-id.js';

/** Where a record may be in its life. */
export const RECORD_STATES = ['accepted', 'published', 'answered', 'rejected'] as const;
export type RecordState = (typeof RECORD_STATES)[number];

export interface Filters {
  readonly state?: RecordState;
  readonly outcome?: string;
  readonly finding?: string;
  /** The reason of a rejection. */
  readonly code?: string;
  readonly agency?: string;
  readonly commune?: string;
  /** Bounds of the record's id, by the time of acceptance. */
  readonly fromId?: string;
  readonly beforeId?: string;
  readonly limit: number;
}

export const MOST_ROWS = 500;
const USUAL_ROWS = 100;

type Query = Readonly<Record<string, unknown>>;
type Reader = (text: string) => Partial<Filters> | undefined;

/** What each parameter must be, in words, and how it is read. */
const PARAMETERS: Readonly<Record<string, { readonly wanted: string; readonly read: Reader }>> = {
  state: oneOf(RECORD_STATES, (state) => ({ state })),
  outcome: oneOf(OUTCOMES, (outcome) => ({ outcome })),
  finding: matching(/^[a-z0-9.-]{1,60}$/, 'the code of a finding', (finding) => ({ finding })),
  code: { wanted: 'a reason code', read: (code) => (isReasonCode(code) ? { code } : undefined) },
  agency: matching(/^[^\p{C}]{1,64}$/u, 'the code of an agency, at most 64 characters', (agency) => ({ agency })),
  commune: matching(/^[^\p{C}]{1,10}$/u, 'the code of a commune', (commune) => ({ commune })),
  from: moment((fromId) => ({ fromId })),
  until: moment((beforeId) => ({ beforeId })),
  cursor: {
    wanted: 'the cursor of the page before',
    read: (cursor) => (isId(cursor) ? { beforeId: cursor } : undefined),
  },
  limit: matching(/^\d{1,9}$/, `a whole number from 1 to ${MOST_ROWS}`, (text) => {
    const limit = Number(text);
    return limit >= 1 && limit <= MOST_ROWS ? { limit } : undefined;
  }),
};

/**
 * Filters from the query of an address; each is bounded, and what is not known is refused.
 *
 * @throws Problem 400 `FILTER_INVALID` with everything that is wrong
 */
export function filtersOf(query: Query): Filters {
  let filters: Filters = { limit: USUAL_ROWS };
  const errors: { parameter: string; wanted: string }[] = [];
  for (const [parameter, value] of Object.entries(query)) {
    const known = Object.hasOwn(PARAMETERS, parameter) ? PARAMETERS[parameter] : undefined;
    if (known === undefined) {
      errors.push({ parameter: parameter.slice(0, 40), wanted: `one of ${Object.keys(PARAMETERS).join(', ')}` });
      continue;
    }
    const read = typeof value === 'string' ? known.read(value) : undefined;
    if (read === undefined) errors.push({ parameter, wanted: known.wanted });
    else filters = { ...filters, ...narrower(filters, read) };
  }
  if (errors.length > 0) {
    throw new Problem(400, 'FILTER_INVALID', 'Some filters are not what is wanted; each is listed.', { errors });
  }
  return filters;
}

/** `until` and `cursor` bound the same: the lower one counts. */
function narrower(known: Filters, read: Partial<Filters>): Partial<Filters> {
  if (read.beforeId === undefined || known.beforeId === undefined) return read;
  return { beforeId: read.beforeId < known.beforeId ? read.beforeId : known.beforeId };
}

function oneOf<T extends string>(
  words: readonly T[],
  make: (word: T) => Partial<Filters>,
): { wanted: string; read: Reader } {
  return {
    wanted: `one of ${words.join(', ')}`,
    read: (text) => {
      const word = words.find((known) => known === text);
      return word === undefined ? undefined : make(word);
    },
  };
}

function matching(
  form: RegExp,
  wanted: string,
  make: (text: string) => Partial<Filters> | undefined,
): { wanted: string; read: Reader } {
  return { wanted, read: (text) => (form.test(text) ? make(text) : undefined) };
}

function moment(make: (id: string) => Partial<Filters>): { wanted: string; read: Reader } {
  const form = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;
  return matching(form, 'a day or a time of RFC 3339, such as 2026-03-01T08:00:00+07:00', (text) => {
    const milliseconds = Date.parse(text);
    return Number.isNaN(milliseconds) ? undefined : make(lowestIdAt(milliseconds));
  });
}
