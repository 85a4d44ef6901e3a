import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { SECTORS, type Sector } from '#lib/contracts';
import { generateRegister } from '#lib/synthetic';
import { aRecordAbout, SectorClient } from '#test/support';

const run = promisify(execFile);

const PROJECT = `lienthong-test-${String(process.pid)}`;
const SEED = 42;
const CITIZENS = 500;
const SERVICES = ['population-service', ...SECTORS.map((sector) => `${sector}-connector`)];

/** The compose command with a project, and so volumes and a network, of its own, and ports that the system chooses. */
async function compose(...args: string[]): Promise<string> {
  const ports = ['POPULATION', 'LAND', 'CIVIL_STATUS', 'TAX', 'SOCIAL_SECURITY'].map((name) => [`${name}_PORT`, '0']);
  const { stdout } = await run('docker', ['compose', '-p', PROJECT, '-f', resolve('docker/compose.yaml'), ...args], {
    env: { ...process.env, ...Object.fromEntries(ports), SEED: String(SEED), CITIZENS: String(CITIZENS) },
    maxBuffer: 1 << 24,
  });
  return stdout.trim();
}

const addressOf = async (service: string): Promise<string> => `http://${await compose('port', service, '3000')}`;

beforeAll(async () => {
  await compose('up', '--build', '--wait', '--wait-timeout', '300');
}, 900_000);
afterAll(async () => {
  await compose('down', '--volumes', '--remove-orphans', '--timeout', '15');
  expect(await compose('ps', '--all', '--quiet')).toBe('');
}, 120_000);

it('answers a record of each sector about a citizen of its register', async () => {
  const [citizen] = [...generateRegister({ seed: SEED, citizens: CITIZENS })].filter(
    ({ deathDate }) => deathDate === undefined,
  );
  const outcome = async (sector: Sector): Promise<string | undefined> => {
    const client = new SectorClient(await addressOf(`${sector}-connector`));
    const life = await client.answered(await client.accepted(aRecordAbout(citizen!, sector)), { seconds: 30 });
    client.close();
    return life.outcome;
  };
  expect(await Promise.all(SECTORS.map(outcome))).toEqual(SECTORS.map(() => 'matched'));
});

it('opens ports on loopback only, and runs its services as a user without rights', async () => {
  const all = (await compose('ps', '--format', '{{.Ports}}')).split('\n').filter((line) => line.includes('->'));
  expect(all).toHaveLength(SERVICES.length);
  for (const ports of all) expect(ports).toMatch(/^127\.0\.0\.1:\d+->3000\/tcp$/);
  for (const service of SERVICES) expect(await compose('exec', '-T', service, 'id', '-un')).toBe('node');
});

it('keeps each service’s secrets from the others, and all of them out of the containers’ settings', async () => {
  const files = async (service: string): Promise<string[]> =>
    (await compose('exec', '-T', service, 'ls', '/run/lienthong')).split('\n').sort();
  expect(await files('land-connector')).toEqual(['centre.jwks.json', 'key.jwk.json', 'service.env']);
  expect(await files('population-service')).toEqual(['key.jwk.json', 'service.env']);
  const key = async (service: string): Promise<string> =>
    compose('exec', '-T', service, 'sha256sum', '/run/lienthong/key.jwk.json');
  expect(new Set(await Promise.all(SERVICES.map(key))).size).toBe(SERVICES.length);
  expect(await compose('exec', '-T', 'land-connector', 'stat', '-c', '%a', '/run/lienthong/key.jwk.json')).toBe('600');
  expect(await compose('config')).not.toMatch(/postgres:\/\/\w+:\w+@/);
});

it('makes the topics again by its one-shot service, and nothing where they are', async () => {
  expect(await compose('run', '--rm', '-T', 'topics')).toContain('all topics are there');
});
