/** One record as the broker keeps it. Keys and headers are left out on purpose: nothing may be decided from them. */
export interface BatchMessage {
  readonly offset: bigint;
  /** The raw value; null where the sender wrote none. */
  readonly value: Buffer | null;
  /** Milliseconds; the broker's own time where the topic stamps with LogAppendTime. */
  readonly timestamp: number;
}

/**
 * Some consecutive records of one partition, in order, at least one. The handler moves the positions of all batches of a
 * call by `advancePositions(sql, batches)` – a batch has its members – as the first statement of its transaction.
 */
export interface Batch {
  readonly topic: string;
  readonly partition: number;
  /** The position in the database as this member last read or wrote it. */
  readonly remembered: bigint;
  /** The position once all of this batch is handled. */
  readonly next: bigint;
  /** One past the last offset of the partition at the time of the fetch: what lies between it and `next` is the lag. */
  readonly end: bigint;
  readonly messages: readonly BatchMessage[];
}

/**
 * What a handler returns for each batch of a call, as a value; it never throws.
 * - `done`: everything that the batch causes is durable, its position too.
 * - `fenced`: `advancePositions` moved none, and the call wrote nothing. The position is read anew.
 * - `retry`: the world is at fault. The partition pauses, the same batch comes again. `reason` is a code, never a message
 *   of a driver: it is logged and shown.
 */
export type BatchOutcome =
  { readonly state: 'done' } | { readonly state: 'fenced' } | { readonly state: 'retry'; readonly reason: string };

/** A call of the handler: batches of one topic, each of another partition, at least one; an outcome for each, in their order. */
export type HandleBatches = (batches: readonly Batch[]) => Promise<readonly BatchOutcome[]>;
