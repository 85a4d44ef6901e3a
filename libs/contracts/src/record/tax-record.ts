import type { PlainDate } from '#lib/person';
import { DateAsGiven, One, Optional, Text } from './members.js';
import { SectorRecord } from './sector-record.js';

/** State of the taxpayer at the tax office. */
export class TaxStatus {
  @Text('State; words that are not listed below are a warning', 60)
  code!: string;

  @Optional()
  @DateAsGiven('First day of the state')
  from?: PlainDate;

  @Optional()
  @DateAsGiven('Last day of the state; may lie ahead')
  to?: PlainDate;
}

/** Tax: one person in the register of taxpayers. */
export class TaxRecord extends SectorRecord {
  @Optional()
  @Text('Tax code (mã số thuế): 10 digits, 13 with a branch, or the personal number', 40)
  taxCode?: string;

  @Optional()
  @Text('Kind of taxpayer; words that are not listed below are a warning', 60)
  taxpayerKind?: string;

  @Optional()
  @One('Status', () => TaxStatus)
  status?: TaxStatus;

  @Optional()
  @Text('Tax office', 300)
  office?: string;
}
