import { setTimeout as pause } from 'node:timers/promises';

import { readEnvironment, text, wholeNumber } from '#lib/platform';
import { citizensInRegister, loadRegister } from '#lib/population';
import { generateRegister } from '#lib/synthetic';

import { prepareDatabases, withClient } from '../databases.js';
import { runMigration } from '../migration.js';
import { POSTGRES_ADMIN } from '../postgres-settings.js';
import { registerKeys } from '../service-keys.js';
import { SERVICES } from '../services.js';
import { StackError } from '../stack-error.js';
import { makeTopics } from '../topics.js';
import { makeSecrets, readSetupSecrets } from './secrets.js';

/**
 * The one-shot services of `docker/compose.yaml`: `secrets`, `topics`, `databases` (with migrations, the
 * registration of keys and, in an empty register, synthetic citizens). Each may run again at any time; what is there stays.
 */
const commands: Record<string, () => Promise<void>> = {
  secrets: async () => {
    const { SECRETS_FOLDER, POSTGRES_SERVER } = readEnvironment('secrets', { ...SECRETS, ...POSTGRES });
    makeSecrets(SECRETS_FOLDER, POSTGRES_SERVER);
    say('keys and passwords are there');
    return Promise.resolve();
  },
  topics: async () => {
    const { KAFKA_BROKERS, PARTITIONS } = readEnvironment('topics', {
      KAFKA_BROKERS: text('the broker, host:port'),
      PARTITIONS: wholeNumber({ min: 1, max: 1_024, unit: 'partitions of each topic' }, 4),
    });
    const made = await patiently(() => makeTopics(KAFKA_BROKERS, PARTITIONS));
    say(made.length === 0 ? 'all topics are there' : `${String(made.length)} topics made`);
  },
  databases: async () => {
    const { SECRETS_FOLDER, POSTGRES_SERVER, CITIZENS, SEED } = readEnvironment('databases', {
      ...SECRETS,
      ...POSTGRES,
      CITIZENS: wholeNumber({ min: 0, max: 10_000_000, unit: 'synthetic citizens for an empty register' }, 0),
      SEED: wholeNumber({ min: 0, max: 2 ** 32 - 1, unit: 'seed of the citizens' }, 42),
    });
    const secrets = readSetupSecrets(SECRETS_FOLDER);
    const adminUrl = `postgres://${POSTGRES_ADMIN}:${secrets.administrator}@${POSTGRES_SERVER}/postgres`;
    await patiently(() => withClient(adminUrl, (client) => client.query('SELECT 1')));
    const databases = await prepareDatabases(adminUrl, (role) => secrets.roles[role]!);
    await Promise.all(SERVICES.map((service) => runMigration(service, databases[service])));
    const { ownerUrl } = databases['population-service'];
    await registerKeys(ownerUrl, secrets.connectorKeys);
    say(`${String(SERVICES.length)} databases are at their newest migration, the connectors' keys are registered`);
    if (CITIZENS === 0 || (await citizensInRegister(ownerUrl)) > 0) return;
    await loadRegister(ownerUrl, generateRegister({ seed: SEED, citizens: CITIZENS }), {
      source: `synthetic, seed ${String(SEED)}`,
    });
    say(`${String(CITIZENS)} synthetic citizens are in the register (seed ${String(SEED)})`);
  },
};

const SECRETS = { SECRETS_FOLDER: text('the folder of the secrets', '/secrets') };
const POSTGRES = { POSTGRES_SERVER: text('the database server, host:port', 'postgres:5432') };

/** Tries again for a minute: the server may be about to start. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + 60_000; ; await pause(500)) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof StackError || Date.now() > until) throw error;
    }
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const command = commands[process.argv[2] ?? ''];
if (command) await command();
else {
  process.stderr.write(`Known commands: ${Object.keys(commands).join(', ')}.\n`);
  process.exitCode = 64;
}
