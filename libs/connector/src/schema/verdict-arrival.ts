import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Verdicts are copied, so their time of arrival is a default: the time of the transaction that takes them in. */
export class VerdictArrival implements MigrationInterface {
  readonly name = 'VerdictArrival1790000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verdict ALTER COLUMN received_at SET DEFAULT now()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE verdict ALTER COLUMN received_at DROP DEFAULT');
  }
}
