import type { Sector } from '../bus/sectors.js';

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

/** What a subject may be in each sector's records. */
export const ROLES: Readonly<Record<Sector, readonly string[]>> = {
  land: ['holder', 'co-holder', 'representative'],
  'civil-status': ['child', 'spouse', 'deceased', 'parent', 'ward', 'guardian', 'person'],
  tax: ['taxpayer', 'dependant', 'representative'],
  'social-security': ['participant', 'beneficiary'],
};

/**
 * Symbols of land use purposes (*ký hiệu loại đất*) of the cadastral regulations of 2014 and 2024: agricultural,
 * non-agricultural, unused.
 */
export const LAND_USE_CODES: readonly string[] = (
  'LUC LUK LUN BHK NHK HNK CLN RSX RPH RDD RSN RST RSK RSM RPN RPT RPK RPM RDN RDT RDK RDM NTS LMU NKH CNT ' +
  'ONT ODT TSC DTS DVH DYT DGD DTT DKH DXH DNG DSK DSN DMT DKT CQP CAN SKK SKT SKN SCT SKC SKS SKX TMD ' +
  'DGT DTL DCT DPC DDT DDL DDD DSH DKV DNL DBV DCH DRA DCK TON TIN NTD SON MNC PNK BCS DCS NCS MCS'
).split(' ');
