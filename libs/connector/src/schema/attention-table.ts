import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which records wait for somebody: on the worklist, or rejected. It is their index, in place of two on `record` itself: what an
 * index or its condition names can't be changed in place, and every answer changes a record's state.
 *
 * A row may outlast its reason until the record's next answer, so who reads it asks the record as well; no reason is without
 * its row.
 */
export class AttentionTable implements MigrationInterface {
  readonly name = 'AttentionTable1790000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE attention (
        record uuid PRIMARY KEY
      ) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
      INSERT INTO attention (record) SELECT id FROM record WHERE open OR state = 'rejected';
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
