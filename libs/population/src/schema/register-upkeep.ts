import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Citizens change without a reload (`changeCitizens`). `register_state` has one row: its lock makes a writer the only one, its
 * count tells readers that the register is another one now. Households are read from their members, so that none can fall
 * behind them.
 */
export class RegisterUpkeep implements MigrationInterface {
  readonly name = 'RegisterUpkeep1790000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE household;
      CREATE VIEW household AS
        SELECT household_id, min(citizen_id) FILTER (WHERE relation_to_head = 'head') AS head_id,
          min(residence_code) AS residence_code, min(residence_edition) AS residence_edition, count(*)::int AS members
        FROM citizen GROUP BY household_id;
      ALTER TABLE register_load DROP COLUMN households;
      CREATE TABLE register_state (
        changes bigint NOT NULL
      );
      INSERT INTO register_state (changes) VALUES (0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE register_state;
      DROP VIEW household;
      CREATE TABLE household (
        household_id bigint NOT NULL,
        head_id bigint,
        residence_code text NOT NULL,
        residence_edition text NOT NULL,
        members int NOT NULL,
        PRIMARY KEY (household_id)
      );
      INSERT INTO household
        SELECT household_id, min(citizen_id) FILTER (WHERE relation_to_head = 'head'), min(residence_code),
          min(residence_edition), count(*)
        FROM citizen GROUP BY household_id;
      ALTER TABLE register_load ADD COLUMN households bigint NOT NULL DEFAULT 0;
    `);
  }
}
