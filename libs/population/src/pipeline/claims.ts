import { finding, type Sector } from '#lib/contracts';
import { actKeyOf, claimOf, isDuplicate, stableHash } from '#lib/matching';
import { listedColumns, SqlError, type Column, type Sql } from '#lib/persistence';

import type { Answered, Fate } from './fate.js';
import type { DecidedPart } from './write-up.js';

/** More claims of one matter are read only if so many of them end within one batch. */
const MOST_OF_A_MATTER = 4;

/**
 * Brings the claims of records up to date, and tells what stood before, in one statement. For each record it is as if nothing
 * had been done where this was done before, so it may be run again.
 *
 * A seat that another transaction takes at the same time is waited for, and then not taken: `missing` counts these. Seats are
 * asked for in the order of matters, so that two batches don't wait for each other in a circle.
 */
export const CLAIM = `
  WITH asked AS MATERIALIZED (
    SELECT * FROM unnest(string_to_array($1, ',')::bigint[], string_to_array($2, ',')::int[], string_to_array($3, ',', '')::bigint[],
      string_to_array($4, ',', '')::bigint[], string_to_array($5, ',')::uuid[])
      WITH ORDINALITY AS a (record, version, matter, instance, event_id, ordinal)
  ), held AS MATERIALIZED (
    SELECT a.*, c.record IS NOT NULL AS is_held, c.matter AS held_matter, c.instance AS held_instance, c.version AS held_version,
      c.event_id AS held_event, latest.seat AS latest_seat,
      CASE WHEN c.record IS NULL THEN a.matter IS NOT NULL
        ELSE c.version <= a.version AND (c.matter, c.instance) IS DISTINCT FROM (a.matter, a.instance) END AS is_new
    FROM asked a LEFT JOIN LATERAL (SELECT * FROM claim k WHERE k.record = a.record LIMIT 1) c ON true
      LEFT JOIN LATERAL (SELECT k.seat FROM claim k WHERE k.matter = a.matter ORDER BY k.seat DESC LIMIT 1) latest ON true
  ), given_up AS (
    DELETE FROM claim c USING held h WHERE h.is_held AND h.is_new AND c.record = h.record
  ), renewed AS (
    UPDATE claim c SET version = h.version FROM held h
    WHERE h.is_held AND NOT h.is_new AND h.held_version < h.version AND c.record = h.record
  ), made AS (
    INSERT INTO claim (matter, instance, record, event_id, seat, version)
    SELECT h.matter, h.instance, h.record, h.event_id,
      coalesce(h.latest_seat, 0) + row_number() OVER (PARTITION BY h.matter ORDER BY h.ordinal), h.version
    FROM held h WHERE h.is_new ORDER BY h.matter, h.ordinal
    ON CONFLICT (matter, seat) DO NOTHING RETURNING 1
  )
  SELECT 'missing' AS what, (SELECT count(*) FROM held WHERE is_new) - (SELECT count(*) FROM made) AS missing, NULL::bigint AS record,
    NULL::bigint AS matter, NULL::bigint AS instance, NULL::int AS version, NULL::uuid AS event_id
  UNION ALL
  SELECT 'held', NULL, record, held_matter, held_instance, held_version, held_event FROM held WHERE is_held
  UNION ALL
  (SELECT 'standing', NULL, c.record, c.matter, c.instance, c.version, c.event_id
  FROM (SELECT DISTINCT matter FROM held WHERE latest_seat IS NOT NULL) h
    CROSS JOIN LATERAL (SELECT * FROM claim k WHERE k.matter = h.matter ORDER BY k.seat LIMIT ${MOST_OF_A_MATTER}) c
  ORDER BY c.matter, c.seat)`;

/** Times that a batch looks because another one was a moment earlier; then it comes again. */
const MOST_LOOKS = 5;
const SERIALIZATION_FAILURE = '40001';

/** What a record claims, by hashes in decimals; without a matter nothing, any more or at all. */
interface Claim {
  readonly matter?: string;
  readonly instance?: string;
  readonly version: number;
  /** With which it was made. */
  readonly eventId: string;
}

type Stated = Claim & { readonly record: string };

/** bigint as text. */
interface Row {
  readonly what: 'missing' | 'held' | 'standing';
  readonly missing: string | null;
  readonly record: string;
  readonly matter: string | null;
  readonly instance: string | null;
  readonly version: number;
  readonly event_id: string;
}

/** $1 to $5. */
const CLAIM_COLUMNS: readonly Column<Stated>[] = [
  ({ record }) => record,
  ({ version }) => version,
  ({ matter }) => matter ?? null,
  ({ instance }) => instance ?? null,
  ({ eventId }) => eventId,
];

/**
 * Names the duplicates among answered records, each by the event with which the record came that it doubles, and writes down
 * what each record claims: as if one record after the other had come. Nothing is compared for a version that is older than
 * one that came before.
 *
 * When two transactions meet the same matter, the later one waits until the other has ended, and sees it.
 * @param parts of one sector; at least one
 */
export async function nameDuplicates(sql: Sql, parts: readonly DecidedPart[]): Promise<readonly DecidedPart[]> {
  const { sector } = parts[0]!.source;
  const stated = new Map<Fate, Stated>();
  for (const { fates } of parts) {
    for (const fate of fates) if (fate.kind === 'answered') stated.set(fate, statedBy(fate, sector));
  }
  if (stated.size === 0) return parts;
  const standing = await claim(sql, [...stated.values()]);
  const doubled = new Map<Fate, string>();
  for (const [fate, one] of stated) {
    const first = standing.take(one);
    if (first !== undefined) doubled.set(fate, first);
  }
  if (doubled.size === 0) return parts;
  const named: DecidedPart[] = [];
  for (const part of parts) {
    const fates: Fate[] = [];
    for (const fate of part.fates) fates.push(withFinding(fate, doubled.get(fate)));
    named.push({ ...part, fates });
  }
  return named;
}

function statedBy({ held, record, match, citizen }: Answered, sector: Sector): Stated {
  const hash = hashOf(`record:${sector}:${record.recordId}`);
  const stated = { record: hash, version: record.version, eventId: held.event.id };
  if (match?.citizenId === undefined || citizen === undefined) return stated;
  const key = actKeyOf(record, sector, citizen.personalNumber);
  if (key === undefined) return stated;
  const { matter, instance } = claimOf({ sector, citizenId: match.citizenId, key });
  return { ...stated, matter: hashOf(matter), instance: instance === undefined ? hash : hashOf(instance) };
}

const hashOf = (text: string): string => stableHash(text).toString();

function withFinding(fate: Fate, other: string | undefined): Fate {
  if (other === undefined || fate.kind !== 'answered') return fate;
  return { ...fate, findings: [...fate.findings, finding('record.duplicate-in-sector', '/subject', { other })] };
}

/** Writes the claims down as they are after all of them; returns what stood before. Fails with `SqlError`. */
async function claim(sql: Sql, stated: readonly Stated[]): Promise<Standing> {
  const last = new Standing();
  for (const one of stated) last.take(one);
  const parameters = listedColumns(CLAIM_COLUMNS, last.claims());
  const own = new Set(stated.map(({ eventId }) => eventId));
  const before = new Standing();
  for (let looks = 1; ; looks += 1) {
    const rows = await sql.query<Row>(CLAIM, parameters, 'claim');
    const isSettled = rows.every(({ missing }) => missing === null || missing === '0');
    if (!isSettled && looks === MOST_LOOKS) throw new SqlError({ kind: 'retryable', sqlstate: SERIALIZATION_FAILURE });
    for (const row of rows) {
      // What an earlier look wrote down is not what stood before.
      if (row.what === 'missing' || own.has(row.event_id)) continue;
      if (row.what === 'held') before.hold(claimOfRow(row));
      else if (isSettled) before.stand(claimOfRow(row));
    }
    if (isSettled) return before;
  }
}

function claimOfRow({ record, matter, instance, version, event_id: eventId }: Row): Stated {
  return matter === null ? { record, version, eventId } : { record, version, eventId, matter, instance: instance! };
}

/** The claims that stand, as one record after the other changes them. */
class Standing {
  private readonly byRecord = new Map<string, Stated>();
  /** In the order of their coming. */
  private readonly byMatter = new Map<string, Stated[]>();

  hold(one: Stated): void {
    this.byRecord.set(one.record, one);
  }

  stand(one: Stated): void {
    const others = this.byMatter.get(one.matter!);
    if (others === undefined) this.byMatter.set(one.matter!, [one]);
    else others.push(one);
  }

  /**
   * Takes the latest state of a record over.
   * @returns the event of the record that it doubles
   */
  take(one: Stated): string | undefined {
    const held = this.byRecord.get(one.record);
    if (held !== undefined && held.version > one.version) return undefined;
    const isSame = held?.matter === one.matter && held?.instance === one.instance;
    if (held !== undefined && isSame) this.byRecord.set(one.record, { ...held, version: one.version });
    else {
      if (held?.matter !== undefined) this.leave(held);
      // Deleted first: what was made last is last.
      this.byRecord.delete(one.record);
      this.byRecord.set(one.record, one);
      if (one.matter !== undefined) this.stand(one);
    }
    if (one.matter === undefined) return undefined;
    const first = this.byMatter.get(one.matter)?.[0];
    return first !== undefined && isDuplicate(first.instance!, one.instance!) ? first.eventId : undefined;
  }

  claims(): Stated[] {
    return [...this.byRecord.values()];
  }

  private leave({ matter, record }: Stated): void {
    const rest = this.byMatter.get(matter!)?.filter((other) => other.record !== record) ?? [];
    this.byMatter.set(matter!, rest);
  }
}
