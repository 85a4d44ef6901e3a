import { randomBytes } from 'node:crypto';

/**
 * A cluster id as Kafka makes them (`Uuid.randomUuid`): 16 bytes in base64url, never with a dash in front, for tools
 * would take it for an option.
 */
export function newClusterId(random: (bytes: number) => Buffer = randomBytes): string {
  for (;;) {
    const id = random(16).toString('base64url');
    if (!id.startsWith('-')) return id;
  }
}
