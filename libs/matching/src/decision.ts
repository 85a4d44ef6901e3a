import type { LinkedBy } from '#lib/contracts';
import type { Candidate } from './candidate.js';
import { agrees } from './relation.js';

/** Whom the record means, or between whom the choice lies; `nobody` where no candidate has anything of the record. */
export type Decision =
  | { readonly kind: 'linked'; readonly linkedBy: LinkedBy; readonly candidate: Candidate }
  | { readonly kind: 'open'; readonly between: readonly Candidate[] }
  | { readonly kind: 'nobody' };

/**
 * Number first, then old number, then name with birth date.
 *
 * A number links only to an owner whose name or birth date agrees. Where it does not agree, or where somebody else has both the
 * name and the birth date and the owner has not (a twin's or a relative's number), the number decides nothing: only such a
 * single other person is linked, and only if the owner has no support at all.
 */
export function decide(candidates: readonly Candidate[]): Decision {
  const owners = candidates.filter(isOwner);
  const formerOwners = candidates.filter(isFormerOwner);
  const namesakes = candidates.filter(isNamesake);

  if (owners.length > 1) return { kind: 'open', between: owners };
  if (owners.length === 1) return decideOwner('number', owners, namesakes);
  if (formerOwners.length > 0) return decideOwner('old-number', formerOwners, namesakes);
  const namesake = only(namesakes);
  if (namesake) return linked('attributes', namesake);
  if (namesakes.length > 1) return { kind: 'open', between: namesakes };
  // Name and 1 January are the same: somebody, but that day often stands for an unknown one.
  const nearly = candidates.filter(
    ({ nameRelation, birthDateRelation }) => birthDateRelation === 'equal' && nameRelation && agrees(nameRelation),
  );
  return nearly.length > 0 ? { kind: 'open', between: nearly } : { kind: 'nobody' };
}

const isOwner = ({ byNumber }: Candidate): boolean => byNumber;
const isFormerOwner = ({ byNumber, byOldNumber }: Candidate): boolean => byOldNumber && !byNumber;
const isNamesake = ({ byAttributes }: Candidate): boolean => byAttributes;
const hasSupport = ({ isSupported }: Candidate): boolean => isSupported;

function decideOwner(linkedBy: LinkedBy, owners: readonly Candidate[], namesakes: readonly Candidate[]): Decision {
  const supported = owners.filter(hasSupport);
  const others = namesakes.filter((namesake) => !owners.includes(namesake));
  const owner = only(supported) ?? only(supported.filter(isNamesake));
  if (owner && (owner.byAttributes || others.length === 0)) return linked(linkedBy, owner);
  const other = only(others);
  if (other && supported.length === 0) return linked('attributes', other);
  return { kind: 'open', between: [...owners, ...others] };
}

function only(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}

function linked(linkedBy: LinkedBy, candidate: Candidate): Decision {
  return { kind: 'linked', linkedBy, candidate };
}
