import { mkdirSync, writeFileSync } from 'node:fs';

import { sectorUrn } from '#lib/contracts';
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
  writeFileSync(centreKeysFile(folder), centreJwks(keyFileOf(folder, 'population-service')), { mode: 0o600 });
}

/** A connector's public key, to be registered with the centre. */
export interface ConnectorKey {
  /** URN of the connector's sector. */
  party: string;
  kid: string;
  algorithm: string;
  jwk: object;
}

/** The public keys of all connectors; `fileOf` names each one's private key file, which is made at the first start. */
export function connectorKeys(fileOf: (service: ServiceName) => string): ConnectorKey[] {
  return SERVICES.flatMap((service) => {
    const sector = sectorOfService(service);
    if (sector === undefined) return [];
    const { kid, algorithm, publicJwk } = loadOrCreateSigningKey(fileOf(service));
    return [{ party: sectorUrn(sector), kid, algorithm, jwk: publicJwk }];
  });
}

/** The centre's public key as the JWKS that connectors read. */
export function centreJwks(keyFile: string): string {
  const { kid, algorithm, publicJwk } = loadOrCreateSigningKey(keyFile);
  return `${JSON.stringify({ keys: [{ ...publicJwk, kid, alg: algorithm, use: 'sig' }] })}\n`;
}

/**
 * Registers connectors' public keys with the centre, as the owner of its database. A key that is registered stays as it is,
 * also if it has been revoked since.
 * @param ownerUrl the owner's address of the population database, already migrated
 */
export async function registerKeys(ownerUrl: string, keys: readonly ConnectorKey[]): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    for (const { party, kid, algorithm, jwk } of keys) {
      await client.query(
        `INSERT INTO key_registry (kid, party, use, algorithm, jwk, state)
         VALUES ($1, $2, 'sign', $3, $4, 'active') ON CONFLICT (kid) DO NOTHING`,
        [kid, party, algorithm, jwk],
      );
    }
  });
}
