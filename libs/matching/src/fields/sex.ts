import type { Field } from '../engine/field.js';
import type { Registrant } from '../registrant.js';
import type { Subject } from '../subject.js';

export const sexField: Field<Subject, Registrant> = {
  name: 'sex',
  levels: ['equal', 'differs'],
  level: ({ sex }, { citizen }) =>
    sex === undefined || citizen.sex === undefined ? undefined : sex === citizen.sex ? 0 : 1,
};
