import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which records wait for somebody: on the worklist (`open`), or `rejected`. It is their index, in place of two on `record`
 * itself: what an index or its condition names can't be changed in place, and every answer changes a record's state.
 *
 * A row may outlast its reason until the record's next answer, so who reads it asks the record as well; no reason is without
 * its row. A connector of the state before would write none: it has to be stopped first.
 */
export class AttentionTable implements MigrationInterface {
  readonly name = 'AttentionTable1790000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      LOCK TABLE record IN ACCESS EXCLUSIVE MODE;
      CREATE TABLE attention (
        reason text NOT NULL CHECK (reason IN ('open', 'rejected')),
        record uuid NOT NULL,
        PRIMARY KEY (reason, record)
      ) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
      INSERT INTO attention (reason, record)
      SELECT 'open', id FROM record WHERE open UNION ALL SELECT 'rejected', id FROM record WHERE state = 'rejected';
      DROP INDEX record_open, record_rejected;
      -- A page is filled with new records, and soon after each of them becomes its answered version, which is longer.
      ALTER TABLE record SET (fillfactor = 40);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE record SET (fillfactor = 80);
      CREATE INDEX record_open ON record (id) WHERE open;
      CREATE INDEX record_rejected ON record (id) WHERE state = 'rejected';
      DROP TABLE attention
    `);
  }
}
