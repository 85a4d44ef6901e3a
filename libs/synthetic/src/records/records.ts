import type { Sector } from '#lib/contracts';
import type { Citizen } from '#lib/person';
import { RECORD_ID_PREFIX } from '../marker.js';
import type { Rates } from './rates.js';
import { RecordMaker } from './record-maker.js';
import type { GeneratedRecord } from './truth.js';

export interface RecordsPlan {
  /** The printed seed; with the same register it gives the same records. */
  readonly seed: number;
  readonly sector: Sector;
  /** The citizens whom the records speak of: a register or a part of one, held in memory. */
  readonly register: readonly Citizen[];
  /** How many records, exactly. */
  readonly count: number;
  /** Shares from 0 to 1 instead of the sector's own. */
  readonly rates?: Partial<Rates>;
  /** True where the records will be written as CSV, which can't tell every defect. */
  readonly forCsv?: boolean;
}

/** *Đất đai*, *hộ tịch*, *thuế*, *bảo hiểm*. */
const SECTOR_LETTERS: Readonly<Record<Sector, string>> = {
  land: 'DD',
  'civil-status': 'HT',
  tax: 'TH',
  'social-security': 'BH',
};

/**
 * Records of one sector about the people of a register, dirty in the ways and as often as the rates say, each with its
 * truth. Lazy. Some records are of two people (spouses, co-holders): the other one's follows soon, with the same `act`.
 */
export function* generateRecords(plan: RecordsPlan): Generator<GeneratedRecord> {
  const maker = new RecordMaker(plan);
  const series = `${RECORD_ID_PREFIX}${SECTOR_LETTERS[plan.sector]}-${plan.seed.toString(36)}`;
  for (let number = 1; number <= plan.count; number++) yield maker.next(`${series}-${String(number).padStart(7, '0')}`);
}
