import type { Relay, BatchTransport } from '#lib/messaging';
import type { Metrics } from '#lib/platform';

import type { Part, PartsOutcome } from '../pipeline/pipeline.js';

const BATCH_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

const RESULTS = ['answered', 'refused', 'duplicates', 'redelivered'] as const;

/** The centre's own metrics. Labels: sector, result, code – few values each, never a record, never a person. */
export class PopulationMetrics {
  private readonly records;
  private readonly seconds;
  private readonly failures;
  private readonly alarms;

  constructor(metrics: Metrics) {
    this.records = metrics.counter('lienthong_population_records_total', 'Values handled, by what became of them', [
      'sector',
      'result',
    ]);
    this.seconds = metrics.histogram(
      'lienthong_population_batch_seconds',
      'One transaction of the pipeline, gate to commit',
      BATCH_SECONDS,
      ['sector'],
    );
    this.failures = metrics.counter('lienthong_population_batch_failures_total', 'Batches that failed, by kind', [
      'kind',
    ]);
    this.alarms = metrics.counter('lienthong_population_alarms_total', 'What a person should hear about', ['code']);
  }

  done([part]: readonly Part[], { counts }: Extract<PartsOutcome, { state: 'done' }>, seconds: number): void {
    const { sector } = part!.source;
    this.seconds.observe({ sector }, seconds);
    for (const ofPart of counts) {
      for (const result of RESULTS) if (ofPart[result] > 0) this.records.inc({ sector, result }, ofPart[result]);
    }
  }

  failed(kind: string): void {
    this.failures.inc({ kind });
  }

  alarm(code: string): void {
    this.alarms.inc({ code });
  }
}

/** Gauges that are read when somebody asks for the metrics. */
export function watchBus(
  metrics: Metrics,
  relay: Pick<Relay, 'state'>,
  transport: Pick<BatchTransport, 'state'>,
): void {
  metrics.gauge('lienthong_outbox_unsent', 'Answers not sent yet, at the last count', [], (gauge) => {
    gauge.set(relay.state.unsent);
  });
  metrics.gauge(
    'lienthong_partition_lag_records',
    'Records behind the end seen at the last fetch',
    ['topic', 'partition'],
    (gauge) => {
      for (const { topic, partition, next, end } of transport.state().flatMap(({ partitions }) => partitions)) {
        if (next !== undefined && end !== undefined)
          gauge.set({ topic, partition: String(partition) }, Number(end - next));
      }
    },
  );
}
