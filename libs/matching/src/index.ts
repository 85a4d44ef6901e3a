export { compareBirthDates } from './birth-date.js';
export { candidateKeys, citizenKeys } from './keys.js';
export { match, type Match } from './match.js';
export { modelDigests, type ModelDigests } from './model.js';
export { compareNames, nameForms, NameForms } from './name-forms.js';
export { compareNumber, numberForm, type NumberForm } from './number-form.js';
export { comparePlaces } from './place.js';
export { judge } from './quality.js';
export { subjectOf, type NamedRelative, type Subject } from './subject.js';
