import type { MigrationInterface, QueryRunner } from 'typeorm';

import { SELDOM_ANALYZED, SHARED_GRANTS, SharedTables, type Grants, type MigrationClass } from '#lib/persistence';

import { AttentionTable } from './attention-table.js';
import { VerdictArrival } from './verdict-arrival.js';

/**
 * A connector's own tables, in three kinds: insert-only ones for what travelled, narrow ones for what is under way
 * (their rows come and go), and `record`, the state that people ask for. No foreign keys: every row of a group is
 * written by one statement, and checking them would cost as much as the insert.
 *
 * Times of acceptance and sealing stand nowhere: they are the time in the UUIDv7 of the record and of the event.
 */
export class ConnectorTables implements MigrationInterface {
  readonly name = 'ConnectorTables1790000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row for each record of the sector: the newest version, and its latest attempt.
      CREATE TABLE record (
        id uuid PRIMARY KEY,
        record_id text NOT NULL,
        version int NOT NULL,
        attempt int NOT NULL,
        event_id uuid NOT NULL,            -- the latest event on version and attempt
        agency text NOT NULL,
        commune text,
        act text,
        withdrawn boolean NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'answered', 'rejected')),
        outcome text,                      -- of the verdict in verdict_event
        verdict_event uuid,                -- whose verdict stands; of an older version while the newest waits
        open boolean NOT NULL,             -- on the worklist
        finding_codes text[],
        changed_at timestamptz NOT NULL
      ) WITH (fillfactor = 80);
      CREATE UNIQUE INDEX record_by_record_id ON record (record_id);
      CREATE INDEX record_open ON record (id) WHERE open;
      CREATE INDEX record_rejected ON record (id) WHERE state = 'rejected';
      CREATE INDEX record_by_act ON record USING hash (act) WHERE act IS NOT NULL;

      -- One row for each sealed event, never changed. Its token is in sealed_token.
      CREATE TABLE event (
        event_id uuid PRIMARY KEY,
        record uuid NOT NULL,
        version int NOT NULL,
        attempt int NOT NULL,
        anew int NOT NULL,                 -- how many events on this attempt time had already spoiled
        stream int NOT NULL,
        epoch bigint NOT NULL,
        sequence bigint NOT NULL,
        content_digest text NOT NULL,
        token_digest text NOT NULL
      );
      -- No two events about one verification of a version, whoever seals: two processes of a connector may race.
      CREATE UNIQUE INDEX event_by_record ON event (record, version, attempt, anew);

      -- Events without an answer: the connector keeps its promise about these.
      CREATE TABLE awaiting (
        event_id uuid PRIMARY KEY,
        stream int NOT NULL,
        epoch bigint NOT NULL,
        sequence bigint NOT NULL,
        sends int NOT NULL,
        sent_at timestamptz                -- the latest send that the broker acknowledged
      ) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
      -- The lowest numbers of a stream, however many wait. No column of it changes, so that sends are written in place.
      CREATE INDEX awaiting_in_order ON awaiting (stream, epoch, sequence);

      -- The first verdict on each event.
      CREATE TABLE verdict (
        event_id uuid PRIMARY KEY,
        token text NOT NULL,
        token_digest text NOT NULL,
        sent_at timestamptz,               -- of the record's event, kept when its row in awaiting goes
        sends int,
        received_at timestamptz NOT NULL
      ) WITH (toast_tuple_target = 8160, ${SELDOM_ANALYZED});
      ALTER TABLE verdict ALTER COLUMN token SET STORAGE EXTERNAL;

      -- Verdicts that say something else about an event that has one: kept beside it, flagged.
      CREATE TABLE other_verdict (
        event_id uuid NOT NULL,
        token_digest text NOT NULL,
        token text NOT NULL,
        received_at timestamptz NOT NULL,
        PRIMARY KEY (event_id, token_digest)
      );

      CREATE TABLE rejection (
        event_id uuid NOT NULL,
        token_digest text NOT NULL,
        code text NOT NULL,
        token text NOT NULL,
        sent_at timestamptz,
        received_at timestamptz NOT NULL,
        PRIMARY KEY (event_id, token_digest)
      );

      -- What came on our topics and was no answer to us.
      CREATE TABLE refused_answer (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        topic text NOT NULL,
        partition int NOT NULL,
        "offset" bigint NOT NULL,
        code text NOT NULL,
        length int NOT NULL,               -- of the value; null values have -1
        bytes bytea NOT NULL,              -- the first 64 KiB
        received_at timestamptz NOT NULL
      );

      -- Events that time spoiled, to be sealed anew.
      CREATE TABLE reseal (
        event_id uuid PRIMARY KEY,
        due_at timestamptz NOT NULL
      );

      -- What is known of the answers of each stream.
      CREATE TABLE stream_watch (
        stream int PRIMARY KEY,
        epoch bigint NOT NULL,             -- the highest number that was answered
        sequence bigint NOT NULL,
        answered_at timestamptz NOT NULL,
        resend_window int NOT NULL,
        resend_answered_at timestamptz
      ) WITH (fillfactor = 50)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE stream_watch, reseal, refused_answer, rejection, other_verdict, verdict, awaiting, event, record',
    );
  }
}

export const CONNECTOR_MIGRATIONS: readonly MigrationClass[] = [
  SharedTables,
  ConnectorTables,
  AttentionTable,
  VerdictArrival,
];

/** The service's role can neither change nor forget what travelled. */
export const CONNECTOR_GRANTS: Grants = {
  ...SHARED_GRANTS,
  record: ['SELECT', 'INSERT', 'UPDATE'],
  attention: ['SELECT', 'INSERT', 'DELETE'],
  event: ['SELECT', 'INSERT'],
  awaiting: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  verdict: ['SELECT', 'INSERT', 'UPDATE (sent_at)'],
  other_verdict: ['SELECT', 'INSERT'],
  rejection: ['SELECT', 'INSERT'],
  refused_answer: ['SELECT', 'INSERT', 'DELETE'],
  reseal: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  stream_watch: ['SELECT', 'INSERT', 'UPDATE'],
};
