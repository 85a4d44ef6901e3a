import { existsSync } from 'node:fs';
import base from './jest.config.js';

/** What needs a Docker engine: one end-to-end suite with its servers in containers by testcontainers, and the compose file. */
process.env.LIENTHONG_LADDER = 'containers';
// The stack's own watchdog ends containers when the tests are killed, so no reaper's image has to be pulled.
process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true';
// Where this file exists testcontainers takes the machine for a container, and would name the bridge's address.
if (existsSync('/.dockerenv')) process.env.TESTCONTAINERS_HOST_OVERRIDE ??= 'localhost';

export default {
  ...base,
  testMatch: ['**/*.containers.ts', '<rootDir>/test/end-to-end/exchange.spec.ts'],
  maxWorkers: 1,
  testTimeout: 180_000,
};
