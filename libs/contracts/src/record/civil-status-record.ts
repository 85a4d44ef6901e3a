import type { PlainDate } from '#lib/person';
import { DateAsGiven, Many, One, Optional, Text } from './members.js';
import { SectorRecord } from './sector-record.js';

/** Where and when the fact was registered. */
export class Registration {
  @Optional()
  @Text('Registration number', 60)
  number?: string;

  @Optional()
  @Text('Book (quyển số)', 60)
  book?: string;

  @Optional()
  @DateAsGiven('Date of registration')
  date?: PlainDate;

  @Optional()
  @Text('Office that registered', 300)
  office?: string;
}

/** What a correction or supplement changed. */
export class CorrectedField {
  @Text('Which entry was changed, in the words of the register', 100)
  field!: string;

  @Optional()
  @Text('What it said before', 300)
  from?: string;

  @Optional()
  @Text('What it says now', 300)
  to?: string;
}

/** Civil status (*hộ tịch*): one person's part in one registration. */
export class CivilStatusRecord extends SectorRecord {
  @Text('Kind of registration; words that are not listed below are a warning', 60)
  kind!: string;

  @Optional()
  @One('Registration', () => Registration)
  registration?: Registration;

  @Optional()
  @DateAsGiven('Date of death')
  deathDate?: PlainDate;

  @Optional()
  @Text('Where the birth, death or marriage took place', 500)
  place?: string;

  @Optional()
  @Many('What was changed', () => CorrectedField, 20)
  corrected?: CorrectedField[];
}
