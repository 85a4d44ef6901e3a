import type { Language, Verdict } from '#lib/contracts';
import type { Sql } from '#lib/persistence';

import type { Filters } from './filters.js';
import { contentOf } from './record-life.js';
import { listRecords, summaryOf, type RecordRow, type RecordSummary } from './record-list.js';
import { verdictInWords, type FieldInWords, type VerdictInWords } from './verdict-words.js';

/** One record with something to do about it. */
export interface WorklistItem extends RecordSummary {
  readonly outcomeText: string;
  /** Every field that differs. */
  readonly toCorrect: readonly FieldInWords[];
  /** Findings that say more than that a field to correct differs. */
  readonly remarks: VerdictInWords['findings'];
  readonly wouldDecide: NonNullable<VerdictInWords['wouldDecide']>;
}

/** A page of what is to be corrected, ambiguous, or not found; the latest accepted first. */
export async function readWorklist(
  sql: Sql,
  filters: Filters,
  language: Language,
): Promise<{ items: WorklistItem[]; next: string | undefined }> {
  const { rows, next } = await listRecords(sql, filters, { onlyOpen: true });
  const tokens = await sql.query<{ event_id: string; verdict: string; judged: string }>(
    `SELECT v.event_id, v.token AS verdict, (SELECT t.token FROM sealed_token t WHERE t.event_id = v.event_id) AS judged
     FROM verdict v WHERE v.event_id = ANY($1::uuid[])`,
    [rows.map(({ verdict_event }) => verdict_event)],
  );
  const byEvent = new Map(tokens.map((row) => [row.event_id, row]));
  const items = rows.flatMap((row) => {
    const found = byEvent.get(row.verdict_event ?? '');
    return found === undefined ? [] : [itemOf(row, found, language)];
  });
  return { items, next };
}

function itemOf(row: RecordRow, tokens: { verdict: string; judged: string }, language: Language): WorklistItem {
  const verdict = verdictInWords(contentOf(tokens.verdict) as Verdict, contentOf(tokens.judged), language);
  const toCorrect = (verdict.fields ?? []).filter((field) => field.toCorrect);
  const corrected = new Set(toCorrect.map(({ pointer }) => pointer));
  return {
    ...summaryOf(row),
    outcomeText: verdict.text,
    toCorrect,
    remarks: verdict.findings.filter(({ code, pointer }) => code !== 'field.differs' || !corrected.has(pointer)),
    wouldDecide: verdict.wouldDecide ?? [],
  };
}
