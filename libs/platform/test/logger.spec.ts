import { describe, expect, it } from '@jest/globals';

import { createLogger, NestLogger } from '../src/logger.js';
import { safeError } from '../src/safe-error.js';

function aLog(): { lines: string[]; logger: ReturnType<typeof createLogger> } {
  const lines: string[] = [];
  return {
    lines,
    logger: createLogger({
      service: 'test',
      level: 'trace',
      destination: { write: (line: string) => lines.push(line) },
    }),
  };
}

/** Shaped as TypeORM and pg make it: everybody's values are enumerable members. */
function aQueryFailure(): Error {
  const driverError = Object.assign(new Error('duplicate key value: Key (name)=(Nguyễn Văn Mẫu) exists'), {
    severity: 'ERROR',
    code: '23505',
    table: 'record',
    constraint: 'record_pkey',
    detail: 'Key (name)=(Nguyễn Văn Mẫu) already exists.',
  });
  driverError.name = 'error';
  return Object.assign(new Error(driverError.message), {
    name: 'QueryFailedError',
    query: "INSERT INTO record VALUES ('Nguyễn Văn Mẫu')",
    parameters: ['Nguyễn Văn Mẫu', '000000000000'],
    driverError,
    code: '23505',
    detail: driverError.detail,
  });
}

describe('logs', () => {
  it('keep one line, escaped, whatever is in a field (row 26)', () => {
    const { lines, logger } = aLog();
    logger.info({ field: 'a\r\nb\u001b[31mred\u0007\u009b2J\u2028\u202Eevil\u0085' }, 'x\ny');
    expect(lines).toHaveLength(1);
    const line = lines[0] ?? '';
    expect(line.endsWith('\n')).toBe(true);
    // eslint-disable-next-line no-control-regex -- controls are what must not be there
    expect(line.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
    expect(JSON.parse(line)).toMatchObject({ service: 'test', level: 'info', msg: 'x\ny' });
  });

  it('hold SQLSTATE, table and constraint of a database error, and no value of anybody (row 62)', () => {
    const { lines, logger } = aLog();
    logger.error({ err: aQueryFailure() }, 'the batch failed');
    new NestLogger(logger).error(aQueryFailure(), 'ExceptionsHandler');
    for (const line of lines) {
      expect(line).not.toMatch(/Nguy|000000000000|INSERT|Key \(/);
      expect(JSON.parse(line).err).toMatchObject({
        type: 'QueryFailedError',
        sqlstate: '23505',
        table: 'record',
        constraint: 'record_pkey',
      });
    }
  });

  it('hold no message of an exception, for it may quote what was worked on', () => {
    let failure: unknown;
    try {
      JSON.parse('{"name": Nguyễn Văn Mẫu\n    at evil (Nguyễn:1:1)}');
    } catch (error) {
      failure = error;
    }
    const safe = safeError(failure);
    expect(safe.type).toBe('SyntaxError');
    expect(JSON.stringify(safe)).not.toMatch(/Nguy/);
    expect(safe.at?.length).toBeGreaterThan(0);
  });

  it('name the kind of a network failure', () => {
    expect(
      safeError(Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' })),
    ).toMatchObject({ code: 'ECONNREFUSED' });
  });
});
