import type { Language } from '#lib/contracts';

/** The language for people by `Accept-Language` (RFC 9110, 12.5.4): Vietnamese or English; Vietnamese if neither is named. */
export function languageOf(header: string | undefined): Language {
  if (header === undefined || header.length > 500) return 'vi';
  let best: { language: Language; quality: number } = { language: 'vi', quality: 0 };
  for (const range of header.split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const q = parameters
      .map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(parameter)?.[1])
      .find((found) => found);
    const quality = q === undefined ? 1 : Number(q);
    const primary = tag.split('-')[0];
    if ((primary === 'vi' || primary === 'en') && quality > best.quality) best = { language: primary, quality };
  }
  return best.language;
}
