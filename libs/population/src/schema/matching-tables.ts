import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What probabilistic matching needs beside the citizens: keys that too many share, with how many, and how often values occur.
 * Keys of another kind than before find nobody: a register that was loaded is emptied, and has to be loaded again.
 */
export class MatchingTables implements MigrationInterface {
  readonly name = 'MatchingTables1790000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      TRUNCATE citizen, household, candidate_key;
      ALTER TABLE citizen ALTER sex DROP NOT NULL;
      CREATE TABLE common_key (
        key bigint PRIMARY KEY,
        citizens int NOT NULL
      );
      CREATE TABLE register_frequencies (
        counted_at timestamptz NOT NULL DEFAULT now(),
        digest text NOT NULL,
        frequencies bytea NOT NULL
      );
      ALTER TABLE register_frequencies ALTER frequencies SET STORAGE EXTERNAL;
      CREATE INDEX register_frequencies_newest ON register_frequencies (counted_at DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE register_frequencies, common_key; TRUNCATE citizen, household, candidate_key; ALTER TABLE citizen ALTER sex SET NOT NULL',
    );
  }
}
