/* Closed lists: another word is an error, because what it says decides how the record is read. */

export const SUBJECT_KINDS = ['individual', 'organisation', 'community'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Personal identification number (*số định danh cá nhân*), identity card of 9 digits (*CMND*), a number that was replaced, passport. */
export const IDENTIFIER_TYPES = ['personal-number', 'old-id-9', 'former-personal-number', 'passport'] as const;
export type IdentifierType = (typeof IDENTIFIER_TYPES)[number];

export const SEXES = ['male', 'female'] as const;
export type Sex = (typeof SEXES)[number];

/** *thường trú*, *tạm trú*, *nơi ở hiện tại*, *liên hệ*, unknown. */
export const RESIDENCE_KINDS = ['permanent', 'temporary', 'current', 'contact', 'unknown'] as const;
export type ResidenceKind = (typeof RESIDENCE_KINDS)[number];

/** Which list of communes a code belongs to: before the mergers of 1 July 2025, or after. */
export const EDITIONS = ['before-2025-07', 'current'] as const;
export type CommuneEdition = (typeof EDITIONS)[number];

export const RELATIVE_RELATIONS = [
  'father',
  'mother',
  'spouse',
  'co-holder',
  'child',
  'sibling',
  'guardian',
  'ward',
  'representative',
  'household-head',
  'other',
] as const;
export type RelativeRelation = (typeof RELATIVE_RELATIONS)[number];

/* Open lists: another word is a warning; registers have words that we have not met. */

/** Kinds of civil-status registration (*hộ tịch*). */
export const CIVIL_STATUS_KINDS = [
  'birth',
  'marriage',
  'death',
  'parent-child-recognition',
  'adoption',
  'guardianship',
  'correction',
  'supplement',
  're-registration',
] as const;

export const TAXPAYER_KINDS = ['individual', 'household-business', 'dependant', 'organisation'] as const;
export const TAX_STATUSES = ['active', 'suspended', 'closed', 'relocating', 'not-at-address'] as const;
export const PARTICIPATION_KINDS = ['compulsory', 'voluntary', 'health-only', 'unemployment'] as const;
export const BENEFIT_STATUSES = ['pending', 'active', 'suspended', 'ended'] as const;
