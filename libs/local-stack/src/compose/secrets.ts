import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { SERVICE_DATABASES, SERVICES, type ServiceDatabase, type ServiceName } from '../services.js';
import { centreJwks, connectorKeys, type ConnectorKey } from '../service-keys.js';

/** What the one-shot services of the compose file need to know: passwords by role, and the connectors' public keys. */
export interface SetupSecrets {
  administrator: string;
  roles: Record<string, string>;
  connectorKeys: ConnectorKey[];
}

/**
 * Makes what is secret, once, one folder for each reader (each a volume that only its reader mounts): `setup` for the one-shot
 * services, `postgres` for the database server, and one for each service with its key, its database's address and, for
 * connectors, the centre's public keys. What is there already stays.
 * @param postgres the database server's `host:port`, as the services see it
 */
export function makeSecrets(root: string, postgres: string): void {
  const file = join(root, 'setup', 'secrets.json');
  const known = existsSync(file) ? readSetupSecrets(root) : undefined;
  const roles = SERVICE_DATABASES.flatMap(({ ownerRole, serviceRole }) => [ownerRole, serviceRole]);
  const secrets: SetupSecrets = {
    administrator: known?.administrator ?? newPassword(),
    roles: Object.fromEntries(roles.map((role) => [role, known?.roles[role] ?? newPassword()])),
    connectorKeys: connectorKeys((service) => keyFile(root, service)),
  };
  write(file, JSON.stringify(secrets), 0o600);
  // The database server's own user reads this one; its volume is mounted nowhere else.
  write(join(root, 'postgres', 'password'), secrets.administrator, 0o444);
  const jwks = centreJwks(keyFile(root, 'population-service'));
  for (const entry of SERVICE_DATABASES) {
    write(join(root, entry.service, 'service.env'), serviceSettings(entry, secrets, postgres), 0o600);
  }
  for (const service of SERVICES.filter((name) => name !== 'population-service')) {
    write(join(root, service, 'centre.jwks.json'), jwks, 0o600);
  }
}

/** @throws if `makeSecrets` has not run */
export function readSetupSecrets(root: string): SetupSecrets {
  return JSON.parse(readFileSync(join(root, 'setup', 'secrets.json'), 'utf8')) as SetupSecrets;
}

const keyFile = (root: string, service: ServiceName): string => join(root, service, 'key.jwk.json');

const newPassword = (): string => randomBytes(24).toString('base64url');

function serviceSettings(
  { database, serviceRole }: ServiceDatabase,
  { roles }: SetupSecrets,
  postgres: string,
): string {
  return `DATABASE_URL=postgres://${serviceRole}:${String(roles[serviceRole])}@${postgres}/${database}\n`;
}

function write(file: string, text: string, mode: number): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text, { mode });
  renameSync(`${file}.new`, file);
}
