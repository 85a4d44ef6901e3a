import { mkdirSync } from 'node:fs';

import type { DataFolder } from './data-folder.js';
import type { DatabaseAccess } from './databases.js';
import { centreKeysFile, keyFileOf } from './service-keys.js';
import { sectorOfService, type ServiceName } from './services.js';

/** What a service is told of its surroundings. */
export interface Surroundings {
  folder: DataFolder;
  brokers: string;
  database: DatabaseAccess;
  partitions: number;
  port: number;
  /** Variables of the caller: they come last. */
  extra: Readonly<Record<string, string>>;
}

/**
 * The whole environment of a service's process. Of the starter's own it has only what any program needs: NODE_ENV=test, say,
 * would change how libraries behave.
 */
export function serviceEnvironment(name: ServiceName, around: Surroundings): NodeJS.ProcessEnv {
  const { folder, brokers, database, partitions, port, extra } = around;
  const own =
    sectorOfService(name) === undefined
      ? { AUDIT_KEYS_FOLDER: privateFolder(folder, 'keys', 'audit') }
      : { CENTRE_KEYS_FILE: centreKeysFile(folder), UPLOAD_FOLDER: privateFolder(folder, 'uploads', name) };
  return {
    ...systemEnvironment(),
    NODE_ENV: 'production',
    // One arena for all threads: what octets come and go would else leave holes in several, 30 MiB of the centre's 280.
    MALLOC_ARENA_MAX: '1',
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: database.serviceUrl,
    KAFKA_BROKERS: brokers,
    KEY_FILE: keyFileOf(folder, name),
    PARTITIONS: String(partitions),
    ...own,
    ...extra,
  };
}

/** The environment in which a service's `migrate` runs. */
export function migrationEnvironment({ ownerUrl, serviceRole }: DatabaseAccess): NodeJS.ProcessEnv {
  return {
    ...systemEnvironment(),
    NODE_ENV: 'production',
    MIGRATION_DATABASE_URL: ownerUrl,
    SERVICE_ROLE: serviceRole,
  };
}

function systemEnvironment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TZ', 'LANG', 'LOG_LEVEL', 'SystemRoot'];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}

function privateFolder(folder: DataFolder, ...parts: string[]): string {
  const path = folder.at(...parts);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}
