/** How a sector's exchange stands, in one word; each rule is told in docs/sync-health.md. */
export type SyncWord = 'live' | 'lagging' | 'stalled' | 'stopped' | 'quiet';

/** Bounds of the rules, in seconds. */
export const SYNC_BOUNDS = {
  /** A record that waits longer makes the sector *lagging*. */
  lagging: 5,
  /** Records wait, and for this long none was handled in their partition: *stalled*. */
  stalled: 30,
  /** No record for this long: *quiet*. */
  quiet: 24 * 3600,
  /** So long after an event of another run of the sender's it is told, whatever the word. */
  foreignEpoch: 3600,
} as const;

/** What is known of one partition of a sector's records topic. */
export interface PartitionLag {
  readonly partition: number;
  /** Records that the broker has and the centre has not handled yet. */
  readonly lagRecords: number;
  /** How long the oldest of them has been waiting; 0 if none waits. */
  readonly lagSeconds: number;
  /** How long ago the position last moved, or nothing waited. */
  readonly sinceProgress: number;
}

export interface SyncFacts {
  /** Why nothing can be read at the moment, in words; undefined while the consumer is in its group and its topics are there. */
  readonly outOfReach: string | undefined;
  readonly partitions: readonly PartitionLag[];
  /** Seconds since the last record; undefined if none ever came. */
  readonly sinceLastRecord: number | undefined;
  /** Seconds since the last event that was refused for its epoch; undefined if none was. */
  readonly sinceForeignEpoch: number | undefined;
}

interface Health {
  readonly word: SyncWord;
  readonly why: string;
}

/** The word, and the reason for it. The first rule that applies names it: stopped, stalled, lagging, quiet, live. */
export function syncWord(facts: SyncFacts): Health {
  const { word, why } = wordOf(facts);
  const { sinceForeignEpoch = Infinity } = facts;
  if (sinceForeignEpoch > SYNC_BOUNDS.foreignEpoch) return { word, why };
  const minutes = Math.floor(sinceForeignEpoch / 60);
  return {
    word,
    why: `${why}; an event of another run of the sender's was refused ${minutes} minutes ago: two copies of it may be running`,
  };
}

function wordOf(facts: SyncFacts): Health {
  const { outOfReach, partitions, sinceLastRecord } = facts;
  if (outOfReach !== undefined) return { word: 'stopped', why: outOfReach };
  const waiting = partitions.filter(({ lagRecords }) => lagRecords > 0);
  const stuck = waiting.filter(({ sinceProgress }) => sinceProgress >= SYNC_BOUNDS.stalled);
  if (stuck.length > 0) {
    const records = sum(stuck.map(({ lagRecords }) => lagRecords));
    const seconds = Math.round(Math.max(...stuck.map(({ sinceProgress }) => sinceProgress)));
    const numbers = stuck.map(({ partition }) => partition).join(', ');
    return {
      word: 'stalled',
      why: `${records} records wait in partition ${numbers}, and none was handled there for ${seconds} s`,
    };
  }
  const longest = Math.max(0, ...waiting.map(({ lagSeconds }) => lagSeconds));
  if (longest > SYNC_BOUNDS.lagging) {
    const records = sum(waiting.map(({ lagRecords }) => lagRecords));
    return {
      word: 'lagging',
      why: `${records} records wait, the oldest for ${Math.round(longest)} s; they are being handled`,
    };
  }
  if (waiting.length > 0) return { word: 'live', why: 'records are handled as they come' };
  if (sinceLastRecord === undefined) return { word: 'quiet', why: 'no record ever came' };
  if (sinceLastRecord > SYNC_BOUNDS.quiet) {
    return {
      word: 'quiet',
      why: `nothing waits; the last record came ${Math.floor(sinceLastRecord / 3600)} hours ago`,
    };
  }
  return { word: 'live', why: 'everything that came is handled' };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
