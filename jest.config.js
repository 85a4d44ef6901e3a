import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Vectors made by others are read where they lie, and never committed.
const beside = fileURLToPath(new URL('../shared/vectors', import.meta.url));
if (existsSync(beside)) process.env.TEST_VECTORS ??= beside;

/** Pure libraries and adapters run from their sources; what starts whole services runs the build in dist. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^#lib/(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '^#test/(.*)$': '<rootDir>/test/$1/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testTimeout: 30_000,
  // Many specs start a whole system each and hold it to deadlines: side by side they would take each other's time.
  maxWorkers: 1,
};
