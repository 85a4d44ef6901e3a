/** Refusals of an unverified sender that get an entry and a rejection of their own, a second and partition. */
export const STRANGERS_A_SECOND = 25;

/**
 * Bounds what strangers can cause: a bucket of 25 for each partition, filled again at 25 a second. It lives in the
 * memory of the partition's owner; losing it at a restart allows 25 more.
 */
export class StrangerAllowance {
  private readonly buckets = new Map<string, { left: number; at: number }>();

  /** True if one more refusal of this partition may have its own entry; takes it. @param now Unix milliseconds */
  take(topic: string, partition: number, now: number): boolean {
    const name = `${topic}/${partition}`;
    const bucket = this.buckets.get(name) ?? { left: STRANGERS_A_SECOND, at: now };
    const gained = (Math.max(0, now - bucket.at) * STRANGERS_A_SECOND) / 1000;
    const left = Math.min(STRANGERS_A_SECOND, bucket.left + gained);
    const allowed = left >= 1;
    this.buckets.set(name, { left: allowed ? left - 1 : left, at: now });
    return allowed;
  }
}
