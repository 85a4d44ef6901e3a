import type { Sql } from '#lib/persistence';
import type { Health, Metrics } from '#lib/platform';

import type { CentreKeys } from './answers/centre-keys.js';
import type { Bus } from './bus.js';
import type { IntakeQueue } from './intake/intake-queue.js';

/** A connector is ready when PostgreSQL is; without Kafka, topics or the centre's keys it is degraded, and takes records. */
export function watchHealth(health: Health, { sql, bus, keys }: { sql: Sql; bus: Bus; keys: CentreKeys }): void {
  health.add({
    name: 'postgres',
    needed: true,
    ask: async () => {
      await sql.query('SELECT 1');
      return undefined;
    },
  });
  health.add({
    name: 'kafka',
    needed: false,
    ask: async () => {
      const { reachable, failure, missing, partitions } = await bus.topics.read();
      if (!reachable) return `no broker answers (${failure ?? 'unknown'})`;
      if (missing.length > 0) return `topics are missing: ${missing.join(', ')}`;
      const other = [...partitions].filter(([, count]) => count !== bus.partitions).map(([topic]) => topic);
      return other.length > 0 ? `not ${bus.partitions} partitions, as PARTITIONS says: ${other.join(', ')}` : undefined;
    },
  });
  health.add({
    name: 'centreKeys',
    needed: false,
    ask: async () =>
      (await keys.current()) === undefined ? "the centre's public keys are missing (CENTRE_KEYS_FILE)" : undefined,
  });
}

/** What a connector counts beside the process itself; gauges are read where they are, at each scrape. */
export function watchMetrics(metrics: Metrics, { bus, queue }: { bus: Bus; queue: IntakeQueue }): void {
  metrics.gauge('lienthong_intake_waiting', 'Records that wait to be taken in', [], (gauge) => gauge.set(queue.depth));
  metrics.gauge('lienthong_unsent', 'Rows in the outbox', [], (gauge) => gauge.set(bus.relay.state.unsent));
  metrics.gauge('lienthong_sent', 'Tokens that the broker acknowledged since the start', [], (gauge) =>
    gauge.set(bus.relay.state.sentTotal),
  );
  metrics.gauge('lienthong_kafka_up', '1 when a broker answers and has every topic', [], async (gauge) => {
    const { reachable, missing } = await bus.topics.read();
    gauge.set(reachable && missing.length === 0 ? 1 : 0);
  });
  const behind = 'Answers on the bus that are not taken in yet';
  metrics.gauge('lienthong_answers_behind', behind, ['topic', 'partition'], (gauge) => {
    for (const { topic, partition, next, end } of bus.transport.state().flatMap(({ partitions }) => partitions)) {
      if (next !== undefined && end !== undefined) gauge.set({ topic, partition }, Number(end - next));
    }
  });
}
