export { payloadCommitment, refusedDigest, subjectPseudonym, type SubjectPseudonym } from './commitments.js';
export {
  CODES_OMITTED,
  equivocationEntry,
  MAX_CODES,
  MAX_ENTRY_BYTES,
  refusalEntry,
  summaryEntry,
  verdictEntry,
  type EquivocationFacts,
  type RefusalFacts,
  type SummaryFacts,
  type VerdictFacts,
} from './entry.js';
export { leafHash } from './leaf.js';
