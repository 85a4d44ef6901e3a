import { commune } from '#lib/person';
import { quoted } from '../findings/report.js';
import type { CommuneRef } from '../record/subject.js';
import type { Readable } from '../validation/readable.js';
import type { RuleContext } from './rule.js';

/** A commune code must exist in the edition that the record names. */
export function checkCommune(place: Readable<CommuneRef> | undefined, pointer: string, { report }: RuleContext): void {
  if (place?.code === undefined || place.edition === undefined) return;
  if (commune(place.code, place.edition) === undefined) {
    report('commune.unknown', `${pointer}/code`, { code: quoted(place.code), edition: place.edition });
  }
}
