import type { PlainDate } from '#lib/person';
import { DateAsGiven, One, Optional, Text } from './members.js';
import { SectorRecord } from './sector-record.js';

export class Employer {
  @Optional()
  @Text("The employer's code at the insurance", 40)
  code?: string;

  @Optional()
  @Text("The employer's name", 300)
  name?: string;
}

/** Time for which contributions were paid. */
export class ContributionPeriod {
  @Optional()
  @DateAsGiven('First day or month')
  from?: PlainDate;

  @Optional()
  @DateAsGiven('Last day or month; may lie ahead')
  to?: PlainDate;
}

export class Benefit {
  @Text('Kind of benefit, in the words of the register', 60)
  kind!: string;

  @Optional()
  @Text('State; words that are not listed below are a warning', 60)
  status?: string;

  @Optional()
  @DateAsGiven('First day')
  from?: PlainDate;

  @Optional()
  @DateAsGiven('Last day; may lie ahead')
  to?: PlainDate;
}

/** Social security (*bảo hiểm xã hội*): one participant or beneficiary. */
export class SocialSecurityRecord extends SectorRecord {
  @Optional()
  @Text('Social insurance number (mã số BHXH): 10 digits, or the personal number', 40)
  insuranceNumber?: string;

  @Optional()
  @Text('Health insurance card (thẻ BHYT): 15 characters, or the number alone', 40)
  healthCardNumber?: string;

  @Optional()
  @Text('Kind of participation; words that are not listed below are a warning', 60)
  participation?: string;

  @Optional()
  @One('Employer', () => Employer)
  employer?: Employer;

  @Optional()
  @One('Contribution period', () => ContributionPeriod)
  contribution?: ContributionPeriod;

  @Optional()
  @One('Benefit', () => Benefit)
  benefit?: Benefit;
}
