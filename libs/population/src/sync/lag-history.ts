import type { PartitionLag } from './sync-health.js';

/** Sightings of a partition's end that are kept while they wait. */
const MOST_SIGHTINGS = 500;

interface Sighting {
  readonly at: number;
  readonly end: bigint;
}

/**
 * How long records have been waiting in one partition, from looking at its end again and again: exact to the time between
 * two looks, and told by the clock of the one who looks.
 */
export class LagHistory {
  private waiting: Sighting[] = [];
  private next: bigint | undefined;
  private progressAt = 0;

  constructor(private readonly partition: number) {}

  /**
   * @param at Unix milliseconds of this look
   * @param next first offset that is not handled yet
   * @param end one past the last offset at the broker
   */
  see(at: number, next: bigint, end: bigint): PartitionLag {
    if (this.next !== next || end <= next) this.progressAt = at;
    this.next = next;
    this.waiting = this.waiting.filter((sighting) => sighting.end > next);
    if (end > next && this.waiting.at(-1)?.end !== end) this.waiting.push({ at, end });
    if (this.waiting.length > MOST_SIGHTINGS) this.waiting = this.waiting.filter((_, index) => index % 2 === 0);
    return {
      partition: this.partition,
      lagRecords: end > next ? Number(end - next) : 0,
      lagSeconds: Math.max(0, at - (this.waiting[0]?.at ?? at)) / 1000,
      sinceProgress: Math.max(0, at - this.progressAt) / 1000,
    };
  }
}
