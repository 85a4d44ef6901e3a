/** Columns of FEBRL's files, as its generator names them, without `rec_id`. */
export const COLUMNS = [
  'given_name',
  'surname',
  'street_number',
  'address_1',
  'address_2',
  'suburb',
  'postcode',
  'state',
  'date_of_birth',
  'soc_sec_id',
] as const;

export type Column = (typeof COLUMNS)[number];

/** One row of a file without its id: whom it speaks of is not in here. What is not given is absent. */
export type Person = Readonly<Partial<Record<Column, string>>>;
