import { writeFileSync } from 'node:fs';
import type { Match } from '#lib/matching';
import type { Found } from '#lib/population';
import type { Asked } from './ground.js';

export function evaluate(
  asked: readonly Asked[],
  decided: readonly { found: Found; match: Match }[],
  wrongTo: string,
): void {
  const groups = new Map<
    string,
    { records: number; known: number; right: number; wrong: number; ambiguous: number; seen: number }
  >();
  const bins = new Map<string, { n: number; stated: number; right: number }>();
  const wrong: unknown[] = [];
  for (const [i, { subject, truth, sector }] of asked.entries()) {
    const { found, match } = decided[i]!;
    const names = [
      'all',
      `sector ${sector}`,
      ...truth.errors.map((error) => `error ${error}`),
      `${Math.min(3, truth.errors.length)} errors`,
    ];
    if (subject.number === undefined && subject.oldNumber === undefined) names.push('no number');
    if (truth.citizenId === null) names.push('not in register');
    for (const name of names) {
      const group = groups.get(name) ?? { records: 0, known: 0, right: 0, wrong: 0, ambiguous: 0, seen: 0 };
      group.records += 1;
      if (truth.citizenId !== null) {
        group.known += 1;
        if (found.candidates.some(({ citizen }) => citizen.citizenId === truth.citizenId)) group.seen += 1;
      }
      if (match.citizenId !== undefined) {
        if (match.citizenId === truth.citizenId) group.right += 1;
        else group.wrong += 1;
      }
      if (match.outcome === 'ambiguous') group.ambiguous += 1;
      groups.set(name, group);
    }
    const p = match.explanation.probability;
    if (p !== undefined && match.citizenId !== undefined) {
      const bin = p >= 0.9999 ? '>.9999' : p >= 0.999 ? '.999-.9999' : '.99-.999';
      const b = bins.get(bin) ?? { n: 0, stated: 0, right: 0 };
      b.n += 1;
      b.stated += p;
      if (match.citizenId === truth.citizenId) b.right += 1;
      bins.set(bin, b);
    }
    const isWrong = match.citizenId !== undefined && match.citizenId !== truth.citizenId;
    const isMissed = match.citizenId === undefined && truth.citizenId !== null;
    if (isWrong || isMissed)
      wrong.push({
        kind: isWrong ? 'WRONG' : 'missed',
        outcome: match.outcome,
        linkedBy: match.linkedBy,
        truth,
        seen: found.candidates.some(({ citizen }) => citizen.citizenId === truth.citizenId),
        name: subject.name?.raw,
        date: subject.birthDate,
        number: subject.number?.digits,
        old: subject.oldNumber,
        homes: subject.homes,
        origins: subject.origins,
        kin: subject.relatives.map((r) => r.name.raw),
        skipped: found.search.skipped.map((s) => [s.kind, s.citizens]),
        explanation: match.explanation,
        linked: found.candidates.find(({ citizen }) => citizen.citizenId === match.citizenId)?.citizen,
        true: found.candidates.find(({ citizen }) => citizen.citizenId === truth.citizenId)?.citizen,
      });
  }
  const pct = (a: number, b: number): string => (b === 0 ? '-' : `${((100 * a) / b).toFixed(2)}`).padStart(7);
  console.log('group'.padEnd(44), 'records', 'precis.', 'recall', 'seen', 'ambig.', 'wrong');
  for (const [name, g] of [...groups].sort())
    console.log(
      name.padEnd(44),
      String(g.records).padStart(6),
      pct(g.right, g.right + g.wrong),
      pct(g.right, g.known),
      pct(g.seen, g.known),
      pct(g.ambiguous, g.records),
      g.wrong,
    );
  for (const [name, b] of bins) console.log(name, b.n, (b.stated / b.n).toFixed(6), (b.right / b.n).toFixed(6));
  if (wrongTo !== '') writeFileSync(wrongTo, wrong.map((w) => JSON.stringify(w)).join('\n'));
}
