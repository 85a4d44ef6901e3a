import type { PlainDate } from '#lib/person';
import { Amount, DateAsGiven, Many, One, Optional, Text } from './members.js';
import { SectorRecord } from './sector-record.js';
import { CommuneRef } from './subject.js';

/** Largest area in m²: ten times the whole country's. */
const MAX_AREA = 3.4e12;

/** Certificate of land use rights (*giấy chứng nhận*). */
export class LandCertificate {
  @Optional()
  @Text('Serial (số phát hành): 1 or 2 letters and 6 to 8 digits', 40)
  serial?: string;

  @Optional()
  @Text('Number of entry in the register (số vào sổ)', 60)
  registerEntry?: string;

  @Optional()
  @DateAsGiven('Date of issue')
  issuedOn?: PlainDate;
}

/** Parcel (*thửa đất*). */
export class Parcel {
  @Optional()
  @Text('Map sheet (tờ bản đồ)', 40)
  mapSheet?: string;

  @Optional()
  @Text('Parcel number (số thửa)', 40)
  number?: string;

  @Optional()
  @One('Commune of the parcel', () => CommuneRef)
  commune?: CommuneRef;
}

/** One use purpose (*mục đích sử dụng*) of the parcel. */
export class LandUse {
  @Text('Code of the purpose: ONT, ODT, LUC, CLN …', 20)
  code!: string;

  @Optional()
  @Amount('Area under this purpose, m²', MAX_AREA)
  areaSquareMetres?: number;

  @Optional()
  @Text('Term: a date, or words such as "lâu dài"', 60)
  until?: string;
}

/** Land: one holder's part in one parcel. */
export class LandRecord extends SectorRecord {
  @Optional()
  @One('Certificate', () => LandCertificate)
  certificate?: LandCertificate;

  @Optional()
  @One('Parcel', () => Parcel)
  parcel?: Parcel;

  @Optional()
  @Amount('Area of the parcel, m²', MAX_AREA)
  areaSquareMetres?: number;

  @Optional()
  @Many('Use purposes', () => LandUse, 20)
  uses?: LandUse[];

  @Optional()
  @Text("The holder's share, a fraction such as 1/2", 40)
  share?: string;
}
