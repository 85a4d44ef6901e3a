import { fieldText, findingText, type Finding, type Language } from '#lib/contracts';

/** A finding for people: as it is stored, and in words. */
export interface RenderedFinding extends Finding {
  /** What it speaks of, in words: "mother's name". */
  readonly field: string;
  readonly text: string;
}

/** @param record what the finding speaks of: it says which relative's and which number is meant */
export const rendered = (finding: Finding, language: Language, record?: unknown): RenderedFinding => ({
  ...finding,
  field: fieldText(finding.pointer, language, record),
  text: findingText(finding, language, record),
});
