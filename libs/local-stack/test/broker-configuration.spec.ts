import { readFileSync } from 'node:fs';

import { expect, it } from '@jest/globals';

import { BROKER_SETTINGS } from '../src/kafka-settings.js';

it('is the same for the compose file’s broker as for the stack’s own', () => {
  const lines = readFileSync('docker/kafka/server.properties', 'utf8').split('\n');
  const pairs = lines.filter((line) => /^[a-z]/.test(line)).map((line) => line.split('=', 2));
  expect(Object.fromEntries(pairs)).toMatchObject(BROKER_SETTINGS);
});
