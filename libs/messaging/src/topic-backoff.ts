/** A topic that can't be written right now. */
export interface BlockedTopic {
  readonly topic: string;
  /** Kafka's name of the error. */
  readonly code: string;
  readonly since: Date;
}

interface Block {
  code: string;
  since: Date;
  pauseMs: number;
  until: number;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2_000;

/** Which topics to leave alone for a while: 250 ms after a failure, doubled each time, at most 2 s. */
export class TopicBackoff {
  private readonly blocks = new Map<string, Block>();

  constructor(private readonly now: () => number = Date.now) {}

  failed(topic: string, code: string): void {
    const known = this.blocks.get(topic);
    const pauseMs = known ? Math.min(known.pauseMs * 2, LONGEST_PAUSE_MS) : FIRST_PAUSE_MS;
    const now = this.now();
    this.blocks.set(topic, { code, since: known?.since ?? new Date(now), pauseMs, until: now + pauseMs });
  }

  clear(topic: string): void {
    this.blocks.delete(topic);
  }

  /** Topics whose pause has not ended. */
  names(): string[] {
    const now = this.now();
    return [...this.blocks].filter(([, block]) => block.until > now).map(([topic]) => topic);
  }

  /** Milliseconds until the first pause ends; undefined if no topic is blocked. */
  soonest(): number | undefined {
    if (this.blocks.size === 0) return undefined;
    const now = this.now();
    return Math.max(50, Math.min(...[...this.blocks.values()].map((block) => block.until - now)));
  }

  /** Every topic whose last attempt failed, also while the next one is due. */
  list(): BlockedTopic[] {
    return [...this.blocks].map(([topic, { code, since }]) => ({ topic, code, since }));
  }
}
