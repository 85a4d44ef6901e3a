import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the centre remembers of the events that came, and what it wrote about them.
 *
 * Tokens and kept bytes stand in insert-only tables (EXTERNAL: compression would try base64 in vain; a token of some KB
 * stays in its row, for chunks and their index would cost more than the row); what changes its state lives in narrow rows. `sector` is part of each key of an event, so that no sector can take another's event ids.
 */
export class PopulationTables implements MigrationInterface {
  readonly name = 'PopulationTables1790000001000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [KEYS, EVENTS, REFUSALS, AUDIT]) await runner.query(statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE log_pending, audit_entry, equivocation, refused_value, refusal, duplicate_count,
      partition_count, gap, received_token, inbox, incoming_stream, key_registry`);
  }
}

/** Keys of the parties; a rotation changes rows here and adds none of its own columns. `last_numbers`: stream name → epoch, sequence. */
const KEYS = `
  CREATE TABLE key_registry (
    kid text PRIMARY KEY,
    party text NOT NULL,
    use text NOT NULL DEFAULT 'sign' CHECK (use IN ('sign', 'encrypt')),
    algorithm text NOT NULL,
    jwk jsonb NOT NULL,
    state text NOT NULL DEFAULT 'active' CHECK (state IN ('pending', 'active', 'retiring', 'retired', 'revoked')),
    not_before timestamptz,
    not_after timestamptz,
    last_numbers jsonb,
    statements jsonb,
    compromised_since timestamptz,
    registered_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now()
  )`;

/**
 * - `incoming_stream`: the senders' counters, one row for each epoch of a stream; `gap`: numbers not seen yet.
 * - `inbox`: each event that took its number, until a day past `expires`. `at_offset` and `arrived` (the broker's time)
 *   tell redelivery from a second delivery. `citizen_id` is the link, which never leaves the centre.
 * - `partition_count`: what became of all that came; `last_record_at` is the broker's time, `last_handled_at` ours.
 */
const EVENTS = `
  CREATE TABLE incoming_stream (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic text NOT NULL,
    stream int NOT NULL,
    epoch bigint NOT NULL CHECK (epoch > 0),
    highest bigint NOT NULL DEFAULT 0,
    first_seen timestamptz NOT NULL DEFAULT now(),
    UNIQUE (topic, stream, epoch)
  ) WITH (fillfactor = 50);
  CREATE TABLE gap (
    stream_id int NOT NULL REFERENCES incoming_stream,
    first bigint NOT NULL,
    last bigint NOT NULL CHECK (last >= first),
    found_at timestamptz NOT NULL,
    PRIMARY KEY (stream_id, first)
  );
  CREATE TABLE inbox (
    event_id uuid NOT NULL,
    sector text NOT NULL,
    stream_id int NOT NULL,
    sequence bigint NOT NULL,
    signing_digest text NOT NULL,
    state text NOT NULL CHECK (state IN ('answered', 'refused')),
    outcome text,
    linked_by text,
    citizen_id bigint,
    answer_id uuid NOT NULL,
    sent_at timestamptz NOT NULL,
    at_offset bigint NOT NULL,
    arrived timestamptz NOT NULL,
    expires timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (event_id, sector),
    CONSTRAINT inbox_number UNIQUE (stream_id, sequence)
  ) WITH (fillfactor = 90, autovacuum_vacuum_insert_scale_factor = 0.1);
  CREATE INDEX inbox_expires ON inbox USING brin (expires) WITH (pages_per_range = 32, autosummarize = on);
  CREATE TABLE received_token (
    event_id uuid NOT NULL,
    sector text NOT NULL,
    token text NOT NULL,
    PRIMARY KEY (event_id, sector)
  ) WITH (toast_tuple_target = 8160);
  ALTER TABLE received_token ALTER COLUMN token SET STORAGE EXTERNAL;
  CREATE TABLE partition_count (
    topic text NOT NULL,
    partition int NOT NULL,
    received bigint NOT NULL DEFAULT 0,
    answered bigint NOT NULL DEFAULT 0,
    refused bigint NOT NULL DEFAULT 0,
    duplicates bigint NOT NULL DEFAULT 0,
    redelivered bigint NOT NULL DEFAULT 0,
    last_record_at timestamptz NOT NULL,
    last_handled_at timestamptz NOT NULL,
    PRIMARY KEY (topic, partition)
  ) WITH (fillfactor = 50);
  CREATE TABLE duplicate_count (
    event_id uuid NOT NULL,
    sector text NOT NULL,
    hour timestamptz NOT NULL,
    token_digest text NOT NULL,
    count int NOT NULL,
    first_time timestamptz NOT NULL,
    PRIMARY KEY (event_id, sector, hour)
  );
  CREATE INDEX duplicate_count_hour ON duplicate_count (hour)`;

/** A refusal's `digest` is the token's where the token held up to its topic, else the value's: by it the same bytes are known again. */
const REFUSALS = `
  CREATE TABLE refusal (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL,
    sector text NOT NULL,
    topic text NOT NULL,
    partition int NOT NULL,
    at_offset bigint NOT NULL,
    arrived timestamptz NOT NULL,
    code text NOT NULL,
    findings jsonb NOT NULL,
    digest text NOT NULL,
    value_digest text NOT NULL,
    length int NOT NULL,
    event_id uuid,
    token_digest text,
    rejection_id uuid NOT NULL
  );
  CREATE INDEX refusal_digest ON refusal (digest, topic, partition, (token_digest IS NOT NULL), at);
  CREATE INDEX refusal_place ON refusal (topic, partition, at_offset);
  CREATE INDEX refusal_value ON refusal (value_digest, at);
  CREATE TABLE refused_value (
    value_digest text PRIMARY KEY,
    bytes bytea NOT NULL
  );
  CREATE TABLE equivocation (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL,
    sector text NOT NULL,
    epoch bigint NOT NULL,
    stream int NOT NULL,
    sequence bigint NOT NULL,
    token text NOT NULL,
    other_token text NOT NULL
  )`;

/** The final bytes of each entry and the queue of those that no index was given yet. The service may only insert. */
const AUDIT = `
  CREATE TABLE audit_entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id uuid,
    kind text NOT NULL,
    entry text NOT NULL
  );
  ALTER TABLE audit_entry ALTER COLUMN entry SET STORAGE EXTERNAL;
  CREATE INDEX audit_entry_event ON audit_entry (event_id) WHERE event_id IS NOT NULL;
  CREATE TABLE log_pending (
    id bigint PRIMARY KEY
  )`;
