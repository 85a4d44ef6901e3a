export { POPULATION_URN, SECTORS, isSector, sectorOfTopic, sectorOfUrn, sectorUrn, topicsOf } from './bus/sectors.js';
export type { Sector, SectorTopics } from './bus/sectors.js';
export { LIMITS } from './bus/limits.js';
export { ANSWER_SCHEMA, EVENT_TYPE, SCHEMA_OF } from './bus/envelope.js';
export type { EventEnvelope, EventType } from './bus/envelope.js';
export { REASON_CODES, SEALED_ANEW, isReasonCode, reasonText } from './bus/reasons.js';
export type { ReasonCode } from './bus/reasons.js';
export { LINKED_BY, OUTCOMES, RELATIONS, TO_CORRECT } from './bus/verdict.js';
export type {
  ComparedField,
  Judgement,
  LinkedBy,
  Outcome,
  Quality,
  Rejection,
  Relation,
  Verdict,
} from './bus/verdict.js';
export { parseRejection, parseVerdict } from './bus/answer-shape.js';
export { RELEASE_POLICY } from './bus/release-policy.js';
export type { Finding, Language, Parameters, Severity } from './findings/finding.js';
export { FINDINGS } from './findings/catalogue.js';
export type { FindingCode, FindingEntry } from './findings/catalogue.js';
export { finding, quoted } from './findings/report.js';
export { fieldText } from './findings/field-text.js';
export { findingText, outcomeText, relationText } from './findings/texts.js';
export { checkRecord } from './check-record.js';
export type { CheckedRecord } from './check-record.js';
export { csvColumns } from './csv/columns.js';
export { CsvReader, type CsvRecord } from './csv/csv-reader.js';
export type { CsvColumn } from './csv/columns.js';
export { csvHeaderFindings, recordFromCsv } from './csv/read.js';
export { sampleRecord } from './sample-record.js';
export { REQUIRED_FIELDS } from './rules/required-fields.js';
export type { RequiredField } from './rules/required-fields.js';
export { recordJsonSchema } from './validation/json-schema.js';
export type { JsonSchema } from './validation/json-schema.js';
export { CommuneRef, Identifier, Relative, Residence, Subject } from './record/subject.js';
export { MAX_VERSION, SectorRecord } from './record/sector-record.js';
export { LandCertificate, LandRecord, LandUse, Parcel } from './record/land-record.js';
export { CivilStatusRecord, CorrectedField, Registration } from './record/civil-status-record.js';
export { TaxRecord, TaxStatus } from './record/tax-record.js';
export { Benefit, ContributionPeriod, Employer, SocialSecurityRecord } from './record/social-security-record.js';
export { RECORD_CLASS } from './record/record-class.js';
export type { RecordOf } from './record/record-class.js';
export { dayInVietnam } from './record/moment.js';
export {
  BENEFIT_STATUSES,
  CIVIL_STATUS_KINDS,
  EDITIONS,
  IDENTIFIER_TYPES,
  LAND_USE_CODES,
  PARTICIPATION_KINDS,
  RELATIVE_RELATIONS,
  RESIDENCE_KINDS,
  ROLES,
  SEXES,
  SUBJECT_KINDS,
  TAXPAYER_KINDS,
  TAX_STATUSES,
} from './record/vocabulary.js';
export type {
  CommuneEdition,
  IdentifierType,
  RelativeRelation,
  ResidenceKind,
  Sex,
  SubjectKind,
} from './record/vocabulary.js';
