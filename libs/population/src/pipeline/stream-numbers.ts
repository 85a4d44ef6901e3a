/** A run of numbers that were not seen, both ends included. */
export type Gap = readonly [first: bigint, last: bigint];

/** What is known of one epoch of one stream. */
export interface EpochState {
  /** Row of `incoming_stream`; absent while the epoch is new. */
  readonly id?: number;
  readonly epoch: bigint;
  /** The largest number seen; 0 before the first. */
  readonly highest: bigint;
  /** Open gaps in ascending order; at least those that touch the numbers asked about. */
  readonly gaps: readonly Gap[];
}

/** What a batch changed in one epoch. */
export interface EpochChange {
  readonly epoch: bigint;
  readonly highest: bigint;
  /** First numbers of gaps that are no more. */
  readonly closed: readonly bigint[];
  /** Gaps that are new, or shorter than they were. */
  readonly open: readonly Gap[];
}

interface Counter {
  highest: bigint;
  gaps: Map<bigint, bigint>;
  readonly before: EpochState;
}

/**
 * A sender's counters in one stream, epoch by epoch: which numbers were seen, which are missing.
 * A number is *covered* once it is no longer missed: an event took it, or it is void.
 */
export class StreamNumbers {
  private readonly counters = new Map<bigint, Counter>();

  constructor(epochs: Iterable<EpochState>) {
    for (const state of epochs) {
      this.counters.set(state.epoch, { highest: state.highest, gaps: new Map(state.gaps), before: state });
    }
  }

  /** True if an event of this epoch was seen before. */
  knows(epoch: bigint): boolean {
    return this.counters.has(epoch);
  }

  /** The Unix second at which the next newer epoch began, as far as it was seen. */
  newerThan(epoch: bigint): bigint | undefined {
    let nearest: bigint | undefined;
    for (const other of this.counters.keys()) {
      if (other > epoch && (nearest === undefined || other < nearest)) nearest = other;
    }
    return nearest;
  }

  /** Covers a number: closes or splits the gap it lies in, or leaves a gap behind it if it jumps ahead. */
  cover(epoch: bigint, number: bigint): void {
    const counter = this.counterOf(epoch);
    if (number > counter.highest) {
      if (number > counter.highest + 1n) counter.gaps.set(counter.highest + 1n, number - 1n);
      counter.highest = number;
      return;
    }
    for (const [first, last] of counter.gaps) {
      if (number < first || number > last) continue;
      counter.gaps.delete(first);
      if (first < number) counter.gaps.set(first, number - 1n);
      if (number < last) counter.gaps.set(number + 1n, last);
      return;
    }
  }

  changes(): EpochChange[] {
    const changes: EpochChange[] = [];
    for (const [epoch, { highest, gaps, before }] of this.counters) {
      const known = new Map(before.gaps);
      const closed = [...known.keys()].filter((first) => !gaps.has(first));
      const open = [...gaps].filter(([first, last]) => known.get(first) !== last);
      if (highest !== before.highest || closed.length > 0 || open.length > 0) {
        changes.push({ epoch, highest, closed, open });
      }
    }
    return changes;
  }

  private counterOf(epoch: bigint): Counter {
    let counter = this.counters.get(epoch);
    if (counter === undefined) {
      counter = { highest: 0n, gaps: new Map(), before: { epoch, highest: 0n, gaps: [] } };
      this.counters.set(epoch, counter);
    }
    return counter;
  }
}
