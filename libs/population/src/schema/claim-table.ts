import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What standing records claim for themselves, for finding duplicates within a sector. One row for each record that was ever
 * linked and says what it is about; hashes only (`stableHash`), so that who holds what can't be read from it.
 *
 * - `matter`: a person's part in an act, or a person's code. NULL: the record claims nothing any more; its version is still known,
 *   for an older one may come later.
 * - `seat`: who came first among the claims of a matter has the lowest. That it is unique decides between two transactions
 *   which meet a matter at the same time.
 * - `instance`: which one of its kind: of land and civil status the record itself, else the code.
 * - `event_id`: with which the claim was made, for naming the record to its sector.
 *
 * A row stays as long as its record may: it is no part of what is pruned.
 */
export class ClaimTable implements MigrationInterface {
  readonly name = 'ClaimTable1790000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE claim (
        matter bigint,
        instance bigint,
        record bigint NOT NULL,
        event_id uuid NOT NULL,
        seat int NOT NULL,
        version int NOT NULL,
        CONSTRAINT claim_seat UNIQUE (matter, seat)
      ) WITH (autovacuum_vacuum_insert_scale_factor = 0.1);
      CREATE INDEX claim_record ON claim (record);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE claim');
  }
}
