import { Flag, Many, Moment, One, Optional, Text, Whole } from './members.js';
import { Relative, Subject } from './subject.js';

/** Largest version of a record: a signed 32-bit whole number. */
export const MAX_VERSION = 2_147_483_647;

/** What every sector's record has. The source's `recordId` and `version` name it; a larger version is newer. */
export abstract class SectorRecord {
  @Text(
    "The record's id in the sector's register; may be a personal number, so it is never in an address or a log",
    100,
  )
  recordId!: string;

  @Whole('Version of the record; a larger one is newer', 1, MAX_VERSION)
  version!: number;

  @Optional()
  @Flag('true: the sector takes the record back; it is kept and no longer compared')
  withdrawn?: boolean;

  @Optional()
  @Text('The act that several records belong to: a certificate with two holders, a marriage', 200)
  act?: string;

  @Text('Code of the agency that keeps the record', 64)
  agency!: string;

  @One('Whom the record speaks of', () => Subject)
  subject!: Subject;

  @Optional()
  @Many('Relatives and others that the record names', () => Relative, 20)
  relatives?: Relative[];

  @Optional()
  @Moment('When the record was last changed')
  changedAt?: string;
}
