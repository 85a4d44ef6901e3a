import { SECTORS, type LinkedBy, type Outcome, type Sector } from '#lib/contracts';

export interface SectorFigures {
  records: { sent: number; accepted: number; refusedAtIntake: number; same: number };
  outcomes: {
    matched: number;
    mismatched: number;
    ambiguous: number;
    notFound: number;
    notApplicable: number;
    /** Refused by the centre, what strangers put on the sector's topic included. */
    rejected: number;
    duplicates: number;
  };
  linkedBy: { number: number; oldNumber: number; attributes: number };
  unanswered: number;
  /** Share (0–1) of the answered individuals that were linked to their true citizen, or not linked where there is none. */
  agreesWithTruth: number;
  latencyMs: { p50: number; p99: number };
}

/** The members of `--json`; the names are kept. */
export interface DemoFigures extends SectorFigures {
  seed: number;
  citizens: number;
  sectors: Record<Sector, SectorFigures>;
}

export const OUTCOME_MEMBER: Readonly<
  Record<Outcome, Exclude<keyof SectorFigures['outcomes'], 'rejected' | 'duplicates'>>
> = {
  matched: 'matched',
  mismatched: 'mismatched',
  ambiguous: 'ambiguous',
  'not-found': 'notFound',
  'not-applicable': 'notApplicable',
};

export const LINK_MEMBER: Readonly<Record<LinkedBy, keyof SectorFigures['linkedBy']>> = {
  number: 'number',
  'old-number': 'oldNumber',
  attributes: 'attributes',
};

const ROWS: readonly (readonly [string, (figures: SectorFigures) => string])[] = [
  ['sent', ({ records }) => String(records.sent)],
  ['refused at intake', ({ records }) => String(records.refusedAtIntake)],
  ['the same again', ({ records }) => String(records.same)],
  ['accepted', ({ records }) => String(records.accepted)],
  ['  matched', ({ outcomes }) => String(outcomes.matched)],
  ['  mismatched', ({ outcomes }) => String(outcomes.mismatched)],
  ['  ambiguous', ({ outcomes }) => String(outcomes.ambiguous)],
  ['  not found', ({ outcomes }) => String(outcomes.notFound)],
  ['  not applicable', ({ outcomes }) => String(outcomes.notApplicable)],
  ['  unanswered', ({ unanswered }) => String(unanswered)],
  ['refused at the centre', ({ outcomes }) => String(outcomes.rejected)],
  ['duplicates at the centre', ({ outcomes }) => String(outcomes.duplicates)],
  ['linked by number', ({ linkedBy }) => String(linkedBy.number)],
  ['linked by old number', ({ linkedBy }) => String(linkedBy.oldNumber)],
  ['linked by attributes', ({ linkedBy }) => String(linkedBy.attributes)],
  ['agrees with the truth', ({ agreesWithTruth }) => `${(agreesWithTruth * 100).toFixed(1)} %`],
  ['submit to verdict, p50', ({ latencyMs }) => `${latencyMs.p50.toFixed(0)} ms`],
  ['submit to verdict, p99', ({ latencyMs }) => `${latencyMs.p99.toFixed(0)} ms`],
];

/** One column a sector and one for all. */
export function figuresTable(figures: DemoFigures): string {
  const columns: [string, SectorFigures][] = [
    ...SECTORS.map((sector): [string, SectorFigures] => [sector, figures.sectors[sector]]),
    ['all', figures],
  ];
  const line = (name: string, cells: readonly string[]): string =>
    name.padEnd(26) + cells.map((cell) => cell.padStart(16)).join('');
  return [
    line(
      '',
      columns.map(([name]) => name),
    ),
    ...ROWS.map(([name, cell]) =>
      line(
        name,
        columns.map(([, column]) => cell(column)),
      ),
    ),
  ].join('\n');
}
