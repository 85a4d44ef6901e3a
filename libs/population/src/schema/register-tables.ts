import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The population register: the parts of it that four sectors need. Citizens are loaded whole (`loadRegister`), which makes
 * the indexes anew; `candidate_key` holds for each citizen the 64-bit keys under which a record may look for them.
 */
export class RegisterTables implements MigrationInterface {
  readonly name = 'RegisterTables1790000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE citizen (
        citizen_id bigint NOT NULL,
        personal_number text NOT NULL,
        old_numbers text[] NOT NULL,
        full_name text NOT NULL,
        other_names text[] NOT NULL,
        birth_date text NOT NULL,
        sex text NOT NULL CHECK (sex IN ('male', 'female')),
        origin_code text NOT NULL,
        origin_edition text NOT NULL,
        residence_code text NOT NULL,
        residence_edition text NOT NULL,
        residence_before_code text,
        residence_before_edition text,
        household_id bigint NOT NULL,
        relation_to_head text NOT NULL,
        marital_status text NOT NULL,
        father_name text,
        mother_name text,
        spouse_name text,
        father_number text,
        mother_number text,
        spouse_number text,
        father_id bigint,
        mother_id bigint,
        spouse_id bigint,
        death_date text,
        nationality text NOT NULL,
        ethnicity text NOT NULL
      );
      CREATE TABLE household (
        household_id bigint NOT NULL,
        head_id bigint,
        residence_code text NOT NULL,
        residence_edition text NOT NULL,
        members int NOT NULL
      );
      CREATE TABLE candidate_key (
        key bigint NOT NULL,
        citizen_id bigint NOT NULL
      );
      CREATE TABLE register_load (
        loaded_at timestamptz NOT NULL DEFAULT now(),
        citizens bigint NOT NULL,
        households bigint NOT NULL,
        keys bigint NOT NULL,
        source text NOT NULL
      );
      ${REGISTER_INDEXES.map(({ make }) => make).join(';\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE register_load, candidate_key, household, citizen');
  }
}

/** Left out while a register is loaded, made again after it: a tenth of the time. */
export const REGISTER_INDEXES = [
  {
    drop: 'ALTER TABLE citizen DROP CONSTRAINT citizen_pkey',
    make: 'ALTER TABLE citizen ADD PRIMARY KEY (citizen_id)',
  },
  {
    drop: 'ALTER TABLE candidate_key DROP CONSTRAINT candidate_key_pkey',
    make: 'ALTER TABLE candidate_key ADD PRIMARY KEY (key, citizen_id)',
  },
] as const;
