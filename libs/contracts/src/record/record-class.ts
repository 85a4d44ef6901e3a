import type { Sector } from '../bus/sectors.js';
import { CivilStatusRecord } from './civil-status-record.js';
import { LandRecord } from './land-record.js';
import type { SectorRecord } from './sector-record.js';
import { SocialSecurityRecord } from './social-security-record.js';
import { TaxRecord } from './tax-record.js';

/** The record class of each sector. */
export interface RecordOf {
  land: LandRecord;
  'civil-status': CivilStatusRecord;
  tax: TaxRecord;
  'social-security': SocialSecurityRecord;
}

export const RECORD_CLASS: Readonly<Record<Sector, new () => SectorRecord>> = {
  land: LandRecord,
  'civil-status': CivilStatusRecord,
  tax: TaxRecord,
  'social-security': SocialSecurityRecord,
};
