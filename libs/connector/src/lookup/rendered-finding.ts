import { findingText, type Finding, type Language } from '#lib/contracts';

/** A finding for people: as it is stored, and in words. */
export interface RenderedFinding extends Finding {
  readonly text: string;
}

export const rendered = (finding: Finding, language: Language): RenderedFinding => ({
  ...finding,
  text: findingText(finding, language),
});
