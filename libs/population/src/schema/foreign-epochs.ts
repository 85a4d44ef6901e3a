import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events of another run of their sender are few, and each time that somebody asks for the sync state they are looked for. */
export class ForeignEpochs implements MigrationInterface {
  readonly name = 'ForeignEpochs1790000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX refusal_epoch ON refusal (topic, at) WHERE code = 'EVENT_EPOCH'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX refusal_epoch');
  }
}
