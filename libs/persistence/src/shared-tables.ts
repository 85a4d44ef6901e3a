import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Grants } from './migrate.js';

/**
 * For tables of tokens that are only found by a key of one column: statistics of them serve no plan, and to sample them is to read them
 * whole while they are small.
 */
export const SELDOM_ANALYZED = 'autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 10000000';

/**
 * Tables that both kinds of services have, each in its own database. Put it first among a service's migrations.
 * - `position`: where this service goes on reading, for each partition; moved by compare-and-set.
 * - `stream_epoch`, `stream`: the counters of what this service seals.
 * - `sealed_token`: what it sealed, insert-only. EXTERNAL, for compression would try base64 in vain; and a token
 *   of some KB stays in its row, for chunks and their index would cost more than the row.
 * - `outbox`: what is still to be sent; narrow, for rows come and go.
 */
export class SharedTables implements MigrationInterface {
  readonly name = 'SharedTables1790000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE position (
        topic text NOT NULL,
        partition int NOT NULL,
        next bigint NOT NULL CHECK (next >= 0),
        PRIMARY KEY (topic, partition)
      ) WITH (fillfactor = 50);
      CREATE TABLE stream_epoch (
        topic text PRIMARY KEY,
        epoch bigint NOT NULL CHECK (epoch > 0)
      );
      CREATE TABLE stream (
        topic text NOT NULL,
        stream int NOT NULL,
        epoch bigint NOT NULL CHECK (epoch > 0),
        next bigint NOT NULL CHECK (next >= 1),
        PRIMARY KEY (topic, stream)
      ) WITH (fillfactor = 50);
      CREATE TABLE sealed_token (
        event_id uuid PRIMARY KEY,
        token text NOT NULL
      ) WITH (toast_tuple_target = 8160, ${SELDOM_ANALYZED});
      ALTER TABLE sealed_token ALTER COLUMN token SET STORAGE EXTERNAL;
      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        event_id uuid NOT NULL,
        topic text NOT NULL,
        partition int NOT NULL,
        queued_at timestamptz NOT NULL DEFAULT now()
      ) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE outbox, sealed_token, stream, stream_epoch, position');
  }
}

/** What the service's own role may do with the shared tables. It can neither change nor forget what it sealed. */
export const SHARED_GRANTS: Grants = {
  position: ['SELECT', 'INSERT', 'UPDATE'],
  stream_epoch: ['SELECT', 'INSERT', 'UPDATE'],
  stream: ['SELECT', 'INSERT', 'UPDATE'],
  sealed_token: ['SELECT', 'INSERT'],
  outbox: ['SELECT', 'INSERT', 'DELETE'],
};
