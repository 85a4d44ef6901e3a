/** Refusals of unverified senders that are kept one by one, a second and partition. */
const STRANGERS_A_SECOND = 25;

interface Bucket {
  readonly left: number;
  /** Unix milliseconds. */
  readonly at: number;
}

/**
 * Bounds what strangers can make us keep: a bucket of 25 for each partition, filled again at 25 a second; the rest is only
 * counted. It lives in the memory of the partition's owner; losing it at a restart allows 25 more.
 */
export class StrangerAllowance {
  private readonly buckets = new Map<string, Bucket>();

  /** What is taken of a draft counts once it is kept: a transaction that fails costs nobody anything. @param now Unix milliseconds */
  draft(now: number): AllowanceDraft {
    return new AllowanceDraft(this.buckets, now);
  }
}

export class AllowanceDraft {
  private readonly taken = new Map<string, Bucket>();

  constructor(
    private readonly kept: Map<string, Bucket>,
    private readonly now: number,
  ) {}

  /** How many of `wanted` more refusals of this partition may be kept one by one; takes them. */
  take(topic: string, partition: number, wanted: number): number {
    const name = `${topic}/${partition}`;
    const bucket = this.taken.get(name) ?? this.kept.get(name) ?? { left: STRANGERS_A_SECOND, at: this.now };
    const gained = (Math.max(0, this.now - bucket.at) * STRANGERS_A_SECOND) / 1000;
    const left = Math.min(STRANGERS_A_SECOND, bucket.left + gained);
    const granted = Math.min(wanted, Math.floor(left));
    this.taken.set(name, { left: left - granted, at: this.now });
    return granted;
  }

  /** After the commit. */
  keep(): void {
    for (const [name, bucket] of this.taken) this.kept.set(name, bucket);
  }
}
