import type { Sector } from './sectors.js';

const NAME_AND_BIRTH_DATE = ['/subject/fullName', '/subject/birthDate'] as const;

/**
 * JSON Pointers of the fields whose value in the register may go back to a sector, and only where there is a link.
 * For all others the relation is all that leaves the centre.
 */
export const RELEASE_POLICY: Readonly<Record<Sector, readonly string[]>> = {
  land: NAME_AND_BIRTH_DATE,
  'civil-status': NAME_AND_BIRTH_DATE,
  tax: NAME_AND_BIRTH_DATE,
  'social-security': NAME_AND_BIRTH_DATE,
};
