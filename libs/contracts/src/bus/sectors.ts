/** The sectors of today. A new one is a record class, a sample, and an app. */
export const SECTORS = ['land', 'civil-status', 'tax', 'social-security'] as const;
export type Sector = (typeof SECTORS)[number];

/** The party at the other end of the bus: the population-data service. */
export const POPULATION_URN = 'urn:lienthong:population';

const URN_PREFIX = 'urn:lienthong:';
const SECTOR_OF_TOPIC = new Map<string, Sector>();

export interface SectorTopics {
  /** connector → population service */
  readonly records: string;
  /** population service → connector: verdicts */
  readonly verdicts: string;
  /** population service → connector: what could not be trusted or read */
  readonly rejected: string;
}

const TOPICS = Object.fromEntries(
  SECTORS.map((sector): [Sector, SectorTopics] => {
    const topics: SectorTopics = {
      records: `lienthong.${sector}.records.v1`,
      verdicts: `lienthong.${sector}.verdicts.v1`,
      rejected: `lienthong.${sector}.rejected.v1`,
    };
    for (const topic of Object.values(topics)) SECTOR_OF_TOPIC.set(topic, sector);
    return [sector, topics];
  }),
) as Record<Sector, SectorTopics>;

/** True if `text` names a sector, exactly as topics, URNs and apps spell it. */
export function isSector(text: unknown): text is Sector {
  return (SECTORS as readonly unknown[]).includes(text);
}

/** The sector as sender or receiver of an event: `urn:lienthong:<sector>`. */
export function sectorUrn(sector: Sector): string {
  return URN_PREFIX + sector;
}

/** The sector that a URN names; undefined for the population service and for strangers. */
export function sectorOfUrn(urn: string): Sector | undefined {
  const name = urn.startsWith(URN_PREFIX) ? urn.slice(URN_PREFIX.length) : '';
  return isSector(name) ? name : undefined;
}

/** The three topics of a sector; they have the same number of partitions. */
export function topicsOf(sector: Sector): SectorTopics {
  return TOPICS[sector];
}

/** The sector that a topic belongs to; undefined for topics that are not ours. */
export function sectorOfTopic(topic: string): Sector | undefined {
  return SECTOR_OF_TOPIC.get(topic);
}
