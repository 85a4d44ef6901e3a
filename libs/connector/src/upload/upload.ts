import { reasonText, type Finding, type Language, type Sector } from '#lib/contracts';
import { Problem } from '#lib/platform';
import { SqlError } from '#lib/persistence';

import { rendered } from '../lookup/rendered-finding.js';
import { examine, type Candidate } from '../intake/candidate.js';
import type { IntakeAnswer } from '../intake/intake.js';
import type { AnswerFile } from './answer-file.js';
import type { UploadItem } from './upload-item.js';

/** Lines of one transaction: small, so that single records get their turn soon. */
const CHUNK = 250;
/** Work on lines between two looks at other requests. */
const SLICE_MS = 4;
/** As of `SectorRecord`. */
const LONGEST_RECORD_ID = 100;
const DATABASE_PATIENCE_MS = 15_000;

export interface UploadCounts {
  lines: number;
  accepted: number;
  same: number;
  conflict: number;
  refused: number;
}

type LineAnswer = { line: number; status: 'accepted' | 'same' | 'conflict' | 'refused'; [member: string]: unknown };
type Examination = { readonly line: number; readonly candidate: Candidate } | { readonly answer: LineAnswer };

/** The way of one upload: examine lines, take them in chunk by chunk, write down the answers in the order of lines. */
export class Upload {
  readonly counts: UploadCounts = { lines: 0, accepted: 0, same: 0, conflict: 0, refused: 0 };
  private chunk: Examination[] = [];
  private underWay: Promise<void> | undefined;
  private lastPause = performance.now();

  constructor(
    private readonly parts: {
      readonly sector: Sector;
      readonly language: Language;
      readonly envelopeBytes: number;
      readonly answers: AnswerFile;
      readonly submitChunk: (candidates: readonly Candidate[]) => Promise<IntakeAnswer[]>;
    },
  ) {}

  /** Takes all in. While one chunk is being stored, the next one is examined; no more is read ahead. */
  async run(groups: AsyncIterable<Iterable<UploadItem>>): Promise<void> {
    try {
      for await (const items of groups) {
        for (const item of items) {
          this.chunk.push(this.examineItem(item));
          if (this.chunk.length >= CHUNK) await this.handOver();
          else if (performance.now() - this.lastPause > SLICE_MS) await this.letOthersIn();
        }
        // A slow sender's lines need not wait for a full chunk.
        if (this.underWay === undefined && this.chunk.length > 0) await this.handOver();
      }
      await this.handOver();
    } finally {
      await this.underWay;
    }
  }

  private examineItem(item: UploadItem): Examination {
    this.counts.lines++;
    const { sector, envelopeBytes } = this.parts;
    if ('code' in item) return { answer: { line: item.line, status: 'refused', code: item.code, detail: item.detail } };
    const examined = examine(sector, item.value, { bytes: item.bytes, envelopeBytes }, Date.now());
    if (examined.ok) return { line: item.line, candidate: examined.candidate };
    const { code, findings } = examined;
    return { answer: { line: item.line, status: 'refused', code, ...nameOf(item.value), ...this.words(findings) } };
  }

  private async handOver(): Promise<void> {
    await this.underWay;
    const { chunk } = this;
    this.chunk = [];
    const taking = this.takeIn(chunk);
    taking.catch(() => undefined); // awaited by the next chunk, or at the end
    this.underWay = taking.then(() => {
      this.underWay = undefined;
    });
    this.underWay.catch(() => undefined);
    await this.letOthersIn();
  }

  private async letOthersIn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.lastPause = performance.now();
  }

  private async takeIn(chunk: readonly Examination[]): Promise<void> {
    const answers = await this.submit(chunk.flatMap((one) => ('candidate' in one ? [one.candidate] : [])));
    let next = 0;
    for (const one of chunk) {
      const answer = 'answer' in one ? one.answer : this.answerOf(one.line, one.candidate, answers[next++]!);
      this.counts[answer.status]++;
      await this.parts.answers.append(answer);
    }
  }

  /** While the database is away the upload waits a while: its client has nowhere to keep its place. */
  private async submit(candidates: readonly Candidate[]): Promise<IntakeAnswer[]> {
    const until = Date.now() + DATABASE_PATIENCE_MS;
    for (let pause = 100; ; pause *= 2) {
      try {
        return await this.parts.submitChunk(candidates);
      } catch (error) {
        if (!(error instanceof SqlError) || error.kind !== 'retryable') throw error;
        if (Date.now() + pause > until) {
          throw new Problem(
            503,
            'UNAVAILABLE',
            'The database is away. What was accepted stays; send the file again later.',
          );
        }
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  private answerOf(line: number, { record, findings }: Candidate, answer: IntakeAnswer): LineAnswer {
    const { recordId, version } = record;
    switch (answer.kind) {
      case 'accepted':
      case 'same':
        return { line, status: answer.kind, id: answer.id, recordId, version, ...this.words(findings) };
      case 'conflict':
        return { line, status: 'conflict', code: 'RECORD_CONFLICT', id: answer.id, recordId, version };
      case 'internal':
        return {
          line,
          status: 'refused',
          code: 'INTERNAL',
          detail: reasonText('INTERNAL', this.parts.language),
          recordId,
          version,
        };
    }
  }

  private words(findings: readonly Finding[]): { findings?: unknown[] } {
    return findings.length === 0 ? {} : { findings: findings.map((finding) => rendered(finding, this.parts.language)) };
  }
}

/** By what the sender knows a refused record, as far as it can be read; said to nobody but the sender. */
function nameOf(value: unknown): { recordId?: string; version?: number } {
  if (typeof value !== 'object' || value === null) return {};
  const { recordId, version } = value as Readonly<Record<string, unknown>>;
  return {
    ...(typeof recordId === 'string' && recordId.length <= LONGEST_RECORD_ID && { recordId }),
    ...(Number.isSafeInteger(version) && { version: version as number }),
  };
}
