import type { FindingCode, Relation } from '#lib/contracts';
import { communesMeet, successorsOf, type Place } from '#lib/person';
import type { Registered } from './registrant.js';

/** How two communes relate; symmetric. A commune of before July 2025 is the same place as each one of today that holds it or a part of it. */
export function comparePlaces(a: Place, b: Place): Relation {
  const meeting = communesMeet(a, b);
  return meeting === 'same' ? 'equal' : meeting === 'successor' ? 'equal-normalised' : 'different';
}

/** Relations of places, the closest first. */
const CLOSEST: readonly Relation[] = ['equal', 'equal-normalised', 'outdated'];

/**
 * As {@link comparePlaces} with the residence; of a commune whose successors nobody knows, the register's own former code
 * decides. `outdated`: it is a former one.
 * @param recorded where the record says a place of which nobody knows the edition, what it may be
 */
export function compareResidence(recorded: readonly Place[], citizen: Registered): Relation {
  return closest(recorded.map((place) => compareOneResidence(place, citizen)));
}

function closest(relations: readonly Relation[]): Relation {
  return CLOSEST.find((relation) => relations.includes(relation)) ?? 'different';
}

function compareOneResidence(recorded: Place, citizen: Registered): Relation {
  const relation = comparePlaces(recorded, citizen.residence);
  if (relation !== 'different' || !isFormerResidence(recorded, citizen)) return relation;
  return successorsOf(recorded.code).length === 0 ? 'equal-normalised' : 'outdated';
}

/** Whether the record names what the register holds as the residence in the units of before July 2025. */
function isFormerResidence(recorded: Place, citizen: Registered): boolean {
  return citizen.residenceBefore !== undefined && communesMeet(recorded, citizen.residenceBefore) === 'same';
}

/** How two places of origin relate. */
export function compareOrigin(recorded: readonly Place[], { origin }: Registered): Relation {
  return closest(recorded.map((place) => comparePlaces(place, origin)));
}

export function explainResidence(relation?: Relation): FindingCode | undefined {
  if (relation === 'equal-normalised') return 'residence.commune-merged-2025';
  return relation === 'outdated' ? 'residence.outdated' : undefined;
}

export function explainOrigin(relation?: Relation): FindingCode | undefined {
  return relation === 'equal-normalised' ? 'origin.commune-merged-2025' : undefined;
}
