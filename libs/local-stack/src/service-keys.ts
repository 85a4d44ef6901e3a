import { mkdirSync, writeFileSync } from 'node:fs';

import { POPULATION_URN, sectorUrn } from '#lib/contracts';
import { loadOrCreateSigningKey } from '#lib/platform';

import type { DataFolder } from './data-folder.js';
import { withClient } from './databases.js';
import { SERVICES, sectorOfService, type ServiceName } from './services.js';

/** The file that holds a service's private signing key (mode 0600). */
export const keyFileOf = (folder: DataFolder, service: ServiceName): string => folder.at('keys', `${service}.jwk.json`);

/** The file with the centre's public keys, which connectors verify answers with (RFC 7517). */
export const centreKeysFile = (folder: DataFolder): string => folder.at('keys', 'centre.jwks.json');

/** Makes each service's key at the first start, and publishes the centre's to the connectors. */
export function makeKeys(folder: DataFolder): void {
  mkdirSync(folder.at('keys'), { recursive: true, mode: 0o700 });
  for (const service of SERVICES) loadOrCreateSigningKey(keyFileOf(folder, service));
  const { kid, algorithm, publicJwk } = loadOrCreateSigningKey(keyFileOf(folder, 'population-service'));
  const keys = [{ ...publicJwk, kid, alg: algorithm, use: 'sig' }];
  writeFileSync(centreKeysFile(folder), `${JSON.stringify({ keys, party: POPULATION_URN })}\n`, { mode: 0o600 });
}

/**
 * Registers the connectors' public keys with the centre, as the owner of its database. A key that is registered stays as it is,
 * also if it has been revoked since.
 * @param ownerUrl the owner's address of the population database, already migrated
 */
export async function registerKeys(folder: DataFolder, ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    for (const service of SERVICES) {
      const sector = sectorOfService(service);
      if (sector === undefined) continue;
      const { kid, algorithm, publicJwk } = loadOrCreateSigningKey(keyFileOf(folder, service));
      await client.query(
        `INSERT INTO key_registry (kid, party, use, algorithm, jwk, state)
         VALUES ($1, $2, 'sig', $3, $4, 'active') ON CONFLICT (kid) DO NOTHING`,
        [kid, sectorUrn(sector), algorithm, publicJwk],
      );
    }
  });
}
