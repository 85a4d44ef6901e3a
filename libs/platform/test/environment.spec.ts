import { describe, expect, it, jest } from '@jest/globals';

import {
  brokers,
  describeProblems,
  oneOf,
  parseEnvironment,
  port,
  postgresUrl,
  readEnvironment,
  text,
  wholeNumber,
} from '../src/environment.js';

const SPEC = {
  PORT: port(3001),
  DATABASE_URL: postgresUrl(),
  KAFKA_BROKERS: brokers(),
  KEY_FILE: text('the path of the key file'),
  PARTITIONS: wholeNumber({ min: 1, max: 1024 }, 4),
  LOG_LEVEL: oneOf(['info', 'debug'], 'info'),
};

describe('configuration (row 54)', () => {
  it('gives typed values, with the fallbacks of what is not set', () => {
    const result = parseEnvironment(SPEC, {
      DATABASE_URL: 'postgresql://land:secret@127.0.0.1:5432/land',
      KAFKA_BROKERS: '127.0.0.1:9092, [::1]:9093',
      KEY_FILE: 'keys/land.json',
    });
    expect(result).toEqual({
      ok: true,
      value: {
        PORT: 3001,
        DATABASE_URL: 'postgresql://land:secret@127.0.0.1:5432/land',
        KAFKA_BROKERS: ['127.0.0.1:9092', '[::1]:9093'],
        KEY_FILE: 'keys/land.json',
        PARTITIONS: 4,
        LOG_LEVEL: 'info',
      },
    });
  });

  it('lists everything that is missing or wrong at once, and never repeats a value', () => {
    const result = parseEnvironment(SPEC, {
      PORT: '70000',
      DATABASE_URL: 'mysql://secret',
      PARTITIONS: '1.5',
      LOG_LEVEL: 'loud',
    });
    if (result.ok) throw new Error('it must not be taken');
    expect(result.problems.map(({ name, state }) => [name, state])).toEqual([
      ['PORT', 'wrong'],
      ['DATABASE_URL', 'wrong'],
      ['KAFKA_BROKERS', 'missing'],
      ['KEY_FILE', 'missing'],
      ['PARTITIONS', 'wrong'],
      ['LOG_LEVEL', 'wrong'],
    ]);
    const words = describeProblems('land-connector', result.problems);
    expect(words).toContain('KEY_FILE is missing: wanted is the path of the key file');
    expect(words).not.toContain('secret');
    expect(words).not.toContain('70000');
  });

  it('ends the process with code 78', () => {
    const written: string[] = [];
    const write = jest.spyOn(process.stderr, 'write').mockImplementation((line) => written.push(String(line)) > 0);
    const exit = jest.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`exit ${code}`);
    });
    try {
      const name = 'LIENTHONG_TEST_NEVER_SET';
      expect(() => readEnvironment('land-connector', { [name]: text('anything') })).toThrow('exit 78');
      expect(written.join('')).toContain(`${name} is missing`);
    } finally {
      write.mockRestore();
      exit.mockRestore();
    }
  });
});
