/** What the transport knows of one partition, for metrics and health. */
export interface PartitionState {
  readonly topic: string;
  readonly partition: number;
  /** The first offset not handled yet; undefined until the position was read. */
  readonly next: bigint | undefined;
  /** One past the last offset at the last fetch that brought something. */
  readonly end: bigint | undefined;
  /** Broker's time of the last record handled by this member, in milliseconds. */
  readonly lastTimestamp: number | undefined;
  /** Why the partition pauses right now, as a code; undefined while it runs. */
  readonly pausedFor: string | undefined;
}

export interface GroupState {
  readonly groupId: string;
  /** Whether the member is in its group and reads. */
  readonly joined: boolean;
  readonly partitions: readonly PartitionState[];
}

/** What to do with a batch, by the rule of the position. */
export type Meeting = 'read' | 'handle' | 'seek' | 'take-over';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/**
 * The rule of the position for one partition, without any I/O: the database decides, the broker's offset is a hint.
 * Owned by one group consumer; only its callbacks and timers touch it, never two handlers at once (`busy`).
 */
export class PartitionMemory {
  remembered: bigint | undefined;
  end: bigint | undefined;
  lastTimestamp: number | undefined;
  /** Set while a handler runs, also one of an earlier generation of the group. Never rejects. */
  busy: Promise<void> | undefined;
  /** Offset last committed at the broker as a hint. */
  hinted: bigint | undefined;
  outsideAlarmed = false;
  pausedFor: string | undefined;
  /** Its last batch was not done: the next one shares no call, so that what ails it does not hold its neighbours up. */
  alone = false;
  private pauseMs = 0;
  private soughtBack = false;

  constructor(
    readonly topic: string,
    readonly partition: number,
  ) {}

  /**
   * - Nothing remembered: read the position.
   * - The batch begins at it, or higher (offsets have holes: markers of transactions, retention): handle.
   * - It begins lower: seek once; lower again, the topic was made anew: take over from there.
   */
  meet(firstOffset: bigint): Meeting {
    if (this.remembered === undefined) return 'read';
    if (firstOffset >= this.remembered) return 'handle';
    if (this.soughtBack) return 'take-over';
    this.soughtBack = true;
    return 'seek';
  }

  /** The batch is durable, or the position was taken over: it is at `next` now. */
  moved(next: bigint): void {
    this.remembered = next;
    this.soughtBack = false;
    this.outsideAlarmed = false;
    this.alone = false;
    this.pauseMs = 0;
  }

  /** The position as the database has it. */
  read(next: bigint): void {
    this.remembered = next;
    this.soughtBack = false;
  }

  /** Another member may have moved the position, or kafkajs may begin elsewhere: read it before anything is handled. */
  forget(): void {
    this.remembered = undefined;
    this.soughtBack = false;
  }

  /** Milliseconds to wait before the next attempt: 250, doubled each time, at most 10,000. */
  nextPause(): number {
    this.pauseMs = this.pauseMs === 0 ? FIRST_PAUSE_MS : Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
    return this.pauseMs;
  }

  state(): PartitionState {
    return {
      topic: this.topic,
      partition: this.partition,
      next: this.remembered,
      end: this.end,
      lastTimestamp: this.lastTimestamp,
      pausedFor: this.pausedFor,
    };
  }
}
