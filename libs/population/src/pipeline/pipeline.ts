import { dayInVietnam } from '#lib/contracts';
import type { AllowanceDraft, SealedToken, StrangerAllowance } from '#lib/messaging';
import type { Matcher, Subject } from '#lib/matching';
import type { PlainDate } from '#lib/person';
import { advancePositions, transaction, type PartitionPosition, type Sql } from '#lib/persistence';
import { openAll, type SigningKey } from '#lib/signing';
import type { DataSource } from 'typeorm';

import type { SubjectKeys } from '../audit/subject-keys.js';
import type { KeyRegistry } from '../keys/key-registry.js';
import { findBatch, type Found } from '../register/search.js';
import type { Counts } from './batch-rows.js';
import { nameDuplicates } from './claims.js';
import { dedupe, type Decision } from './dedupe.js';
import type { Answered, Fate, Refused } from './fate.js';
import { gate, valueDigestOf, type BusMessage, type Gated, type HeldToken, type Source } from './gate.js';
import { readKnown, type GatedPart, type KnownRows } from './known.js';
import { answer, ask, type Question } from './match.js';
import type { RandomPool } from './random-pool.js';
import { record } from './record.js';
import { momentOf } from './seal-answers.js';
import { validate } from './validate.js';
import { writeUp, type DecidedPart } from './write-up.js';

/** What the pipeline works with. */
export interface PipelineTools {
  /** A pool with `LOOK_UP_SETTINGS`. */
  readonly dataSource: DataSource;
  readonly registry: KeyRegistry;
  /** Asked once for each call. */
  readonly matcher: () => Matcher;
  readonly key: SigningKey;
  readonly subjectKeys: SubjectKeys;
  readonly random: RandomPool;
  readonly allowance: StrangerAllowance;
  /** Unix milliseconds. */
  readonly clock: () => number;
}

/**
 * Consecutive messages of one partition. `setAside` names those that brought a bug out: `judged` ones are refused
 * `INTERNAL` once they are known not to be duplicates; of `bytes` nothing but the bytes is touched.
 */
export interface Part {
  readonly source: Source;
  readonly messages: readonly BusMessage[];
  readonly remembered: bigint;
  readonly next: bigint;
  readonly setAside?: 'judged' | 'bytes';
}

export type PartsOutcome =
  | { readonly state: 'fenced' }
  | {
      readonly state: 'done';
      /** One for each part. */
      readonly counts: readonly Counts[];
      /** Rows in the outbox for the relay. */
      readonly queued: number;
      /** The tokens behind those that were sealed now. */
      readonly sealed: readonly SealedToken[];
      readonly alarms: readonly { readonly code: PipelineAlarm; readonly partition: number }[];
    };

/** What a person should hear about. */
const ALARMS = ['EVENT_EPOCH', 'EVENT_EQUIVOCATION', 'INTERNAL'] as const;
export type PipelineAlarm = (typeof ALARMS)[number];

/**
 * gate → verify → dedupe → validate → match → record, for parts of batches, in one transaction whose first statement
 * moves their positions. When this resolves with `done`, everything that the parts cause is durable; with `fenced`, or when
 * it rejects, nothing of it happened (or, if the connection died during the commit, the positions tell).
 * @param parts of one topic, each of another partition; at least one
 */
export async function runPipeline(parts: readonly Part[], tools: PipelineTools): Promise<PartsOutcome> {
  const now = tools.clock();
  const moment = { now, today: dayInVietnam(now) };
  const gated: GatedPart[] = await Promise.all(
    parts.map(async (part) => ({ source: part.source, gated: await gateAll(part, tools) })),
  );
  const allowance = tools.allowance.draft(now);
  const outcome = await transaction(tools.dataSource, async (sql): Promise<PartsOutcome> => {
    if (!(await advancePositions(sql, parts.map(positionOf)))) return { state: 'fenced' };
    const known = await readKnown(sql, gated);
    const judged: JudgedPart[] = [];
    for (const [index, part] of parts.entries()) {
      const ofPart = known[index]!;
      const decisions = dedupe(gated[index]!.gated, ofPart, now);
      judged.push({
        source: part.source,
        known: ofPart,
        judged: validateAll(decisions, part, moment, allowance),
      });
    }
    const decided = await nameDuplicates(sql, await matchAll(sql, judged, tools.matcher()));
    const rows = await writeUp(sql, decided, { ...tools, ...momentOf(now), month: tools.subjectKeys.at(now) });
    await record(sql, parts[0]!.source, now, rows);
    return {
      state: 'done',
      counts: rows.counts,
      queued: rows.outbox.length,
      sealed: rows.sealed,
      alarms: decided.flatMap(alarmsOf),
    };
  });
  allowance.keep();
  return outcome;
}

const positionOf = ({ source, remembered, next }: Part): PartitionPosition => ({ ...source, remembered, next });

async function gateAll({ source, messages, setAside }: Part, { registry }: PipelineTools): Promise<Gated[]> {
  if (setAside === 'bytes') return messages.map(asBytes);
  const gateOne = (message: BusMessage): Promise<Gated> => gate(message, source, registry.keys());
  const gated = await openAll(messages, gateOne);
  if (!gated.some(namesUnknownKey)) return gated;
  await registry.lookAgain().catch(() => undefined);
  return openAll(gated, async (one) => (namesUnknownKey(one) ? gateOne(one.message) : one));
}

const namesUnknownKey = (one: Gated): boolean => !one.held && one.code === 'ENVELOPE_KEY_UNKNOWN';

const asBytes = (message: BusMessage): Gated => ({
  held: false,
  message,
  code: 'INTERNAL',
  findings: [],
  valueDigest: valueDigestOf(message),
});

function validateAll(
  decisions: readonly Decision[],
  part: Part,
  moment: Moment,
  allowance: AllowanceDraft,
): (Fate | Question)[] {
  const judged: (Fate | Question)[] = [];
  for (const decision of decisions) judged.push(validateOne(decision, part, moment, allowance));
  return judged;
}

interface Moment {
  /** Unix milliseconds. */
  readonly now: number;
  readonly today: PlainDate;
}

/** Validate, for what is to be judged; every other decision already is a fate. */
function validateOne(
  decision: Decision,
  part: Part,
  { now, today }: Moment,
  allowance: AllowanceDraft,
): Fate | Question {
  switch (decision.kind) {
    case 'judge':
      return part.setAside === undefined
        ? validateRecord(decision.held, decision.again, part.source, dayOf(decision.held, now, today))
        : refusedForContent(decision.held, decision.again, 'INTERNAL');
    case 'refuse':
      return refusal(decision, part, allowance);
    default:
      return decision;
  }
}

/** The day on which a record was sealed, where the sender's clock is ahead of ours and a new day has begun there. */
function dayOf({ event }: HeldToken, now: number, today: PlainDate): PlainDate {
  const sealed = Date.parse(event.time);
  return sealed > now ? dayInVietnam(sealed) : today;
}

function validateRecord(held: HeldToken, again: boolean, { sector }: Source, today: PlainDate): Fate | Question {
  try {
    const valid = validate(held.event, sector, today);
    if (!valid.ok) return refusedForContent(held, again, valid.code, valid.findings);
    return ask({ held, again, record: valid.record, findings: valid.findings }, sector);
  } catch {
    return refusedForContent(held, again, 'INTERNAL');
  }
}

/** A part of which some messages are questions to the register. */
interface JudgedPart {
  readonly source: Source;
  readonly known: KnownRows;
  readonly judged: readonly (Fate | Question)[];
}

/** Match: one look-up for all, then each record against its candidates. */
async function matchAll(sql: Sql, parts: readonly JudgedPart[], matcher: Matcher): Promise<DecidedPart[]> {
  const questions = parts.flatMap(({ judged }) => judged.filter(isQuestion));
  const asked = questions.filter(isAsked);
  const found = await findBatch(
    sql,
    asked.map(({ subject }) => subject),
    matcher,
  );
  const foundFor = new Map<Question, Found>(asked.map((question, at) => [question, found[at]!]));
  const decided: DecidedPart[] = [];
  for (const { source, known, judged } of parts) {
    const fates: Fate[] = [];
    for (const one of judged) fates.push(isQuestion(one) ? matchOne(one, foundFor.get(one), matcher) : one);
    decided.push({ source, known, fates });
  }
  return decided;
}

function matchOne(question: Question, found: Found | undefined, matcher: Matcher): Answered | Refused {
  try {
    return answer(question, found, matcher);
  } catch {
    return refusedForContent(question.held, question.again, 'INTERNAL');
  }
}

const isAsked = (question: Question): question is Question & { readonly subject: Subject } =>
  question.subject !== undefined;

const isQuestion = (one: Fate | Question): one is Question => !('kind' in one);

function refusedForContent(
  held: HeldToken,
  again: boolean,
  code: Refused['code'],
  findings: Refused['findings'] = [],
): Refused {
  return { kind: 'refused', gated: held, code, findings, takesNumber: true, again };
}

function refusal(
  { gated, code, other }: Extract<Decision, { kind: 'refuse' }>,
  { source, setAside }: Part,
  allowance: AllowanceDraft,
): Fate {
  if (!gated.held && setAside === undefined && allowance.take(source.topic, source.partition, 1) === 0) {
    return { kind: 'summarised', gated };
  }
  const findings = gated.held ? [] : gated.findings;
  return {
    kind: 'refused',
    gated,
    code,
    findings,
    takesNumber: false,
    again: false,
    ...(other !== undefined && { other }),
  };
}

function alarmsOf({ source: { partition }, fates }: DecidedPart): { code: PipelineAlarm; partition: number }[] {
  return fates.flatMap((fate) => {
    const code = fate.kind === 'refused' ? ALARMS.find((alarm) => alarm === fate.code) : undefined;
    return code === undefined ? [] : [{ code, partition }];
  });
}
