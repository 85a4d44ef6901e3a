import type { Match } from '#lib/matching';
import type { Found } from '#lib/population';
import type { Asked } from './ground.js';
import { regionOfNumber, regionOfResidence } from './regions.js';

/** A record and what was decided. */
export interface Decided {
  readonly asked: Asked;
  readonly found: Found;
  readonly match: Match;
}

/** How a group of records was answered. */
export interface GroupFigures {
  records: number;
  /** Whose person the register holds. */
  known: number;
  /** Whose person was among the candidates. */
  seen: number;
  links: number;
  right: number;
  ambiguous: number;
  /** Links to somebody else of the same household, and to a twin. */
  householdLinks: number;
  twinLinks: number;
  /** Right by the number alone, as matching that only compares numbers finds them. */
  byNumberAlone: number;
}

/** Stated and true precision of links with probabilities in a range. */
export interface Bin {
  readonly range: string;
  /** Links. */
  readonly links: number;
  /** The mean of what they state, and how many of them are right. */
  readonly stated: number;
  readonly right: number;
  /** The most that they may keep: the upper end of the 95 % interval. */
  readonly upper: number;
  readonly verdict: 'ok' | 'too few' | 'too sure';
}

export function figuresOf(decided: readonly Decided[]): GroupFigures {
  const figures: GroupFigures = {
    records: decided.length,
    known: 0,
    seen: 0,
    links: 0,
    right: 0,
    ambiguous: 0,
    householdLinks: 0,
    twinLinks: 0,
    byNumberAlone: 0,
  };
  for (const { asked, found, match } of decided) {
    const { truth, citizen, subject } = asked;
    if (match.outcome === 'ambiguous') figures.ambiguous += 1;
    if (truth.citizenId !== null) {
      figures.known += 1;
      if (found.candidates.some((person) => person.citizen.citizenId === truth.citizenId)) figures.seen += 1;
      if (citizen !== undefined && subject.number?.digits === citizen.personalNumber) figures.byNumberAlone += 1;
    }
    if (match.citizenId === undefined) continue;
    figures.links += 1;
    if (match.citizenId === truth.citizenId) {
      figures.right += 1;
      continue;
    }
    const linked = found.candidates.find((person) => person.citizen.citizenId === match.citizenId)!.citizen;
    if (citizen === undefined) continue;
    const isTwin = linked.birthDate === citizen.birthDate && linked.motherName === citizen.motherName;
    if (isTwin) figures.twinLinks += 1;
    else if (linked.householdId === citizen.householdId) figures.householdLinks += 1;
  }
  return figures;
}

/** The same records, grouped in all the ways in which one looks at them. */
export function byGroup(decided: readonly Decided[]): Map<string, GroupFigures> {
  const groups = new Map<string, Decided[]>();
  const add = (name: string, one: Decided): void => {
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  };
  for (const one of decided) {
    const { subject, truth, sector, citizen } = one.asked;
    add('all', one);
    add(`sector ${sector}`, one);
    add(truth.errors.length > 2 ? '3+ errors' : `${truth.errors.length} errors`, one);
    for (const error of truth.errors) add(`error ${error}`, one);
    if (subject.numbers.length === 0) add('without any number', one);
    if (truth.citizenId === null) add('not in the register', one);
    if (!citizen) continue;
    add(`sex ${citizen.sex}`, one);
    add(`born ${citizen.birthDate.slice(0, 3)}0s`, one);
    add(`name of ${citizen.fullName.split(' ').length} syllables`, one);
    add(`lives in the ${regionOfResidence(citizen)}`, one);
    add(`number of the ${regionOfNumber(citizen)}`, one);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, group]) => [name, figuresOf(group)]));
}

const BINS = [
  [0.9, 0.99],
  [0.99, 0.999],
  [0.999, 0.9999],
  [0.9999, Infinity],
] as const;

/** A bin with fewer links says too little. */
const FEWEST_IN_BIN = 300;

/** Links by the probability that they state. */
export function bins(decided: readonly Decided[]): Bin[] {
  return BINS.map(([from, to]) => {
    const inBin = decided.filter(({ match }) => {
      const { probability = 0 } = match.explanation;
      return match.citizenId !== undefined && probability >= from && probability < to;
    });
    const links = inBin.length;
    const right = inBin.filter(({ asked, match }) => match.citizenId === asked.truth.citizenId).length;
    const stated = share(
      inBin.reduce((sum, { match }) => sum + match.explanation.probability!, 0),
      links,
    );
    const upper = upperBound(right, links);
    const verdict = links < FEWEST_IN_BIN ? 'too few' : upper < stated ? 'too sure' : 'ok';
    return { range: to === Infinity ? `${from} and more` : `${from} to ${to}`, links, stated, right, upper, verdict };
  });
}

/** The upper end of the 95 % interval of a share (Wilson 1927). */
function upperBound(right: number, links: number): number {
  if (links === 0) return 1;
  const z = 1.96;
  const share = right / links;
  const middle = share + (z * z) / (2 * links);
  const half = z * Math.sqrt((share * (1 - share)) / links + (z * z) / (4 * links * links));
  return Math.min(1, (middle + half) / (1 + (z * z) / links));
}

/** Of nothing everything is right. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
