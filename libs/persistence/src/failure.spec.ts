import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { QueryFailedError, type DataSource } from 'typeorm';
import { SqlError, sqlFailure } from './failure.js';
import { transaction } from './sql.js';

/** Stands for what may never be seen outside the database. */
const SECRET = 'Người Mẫu 000000000000';

function databaseError(code: string): QueryFailedError {
  const error = new pg.DatabaseError(`violates … ${SECRET}`, 100, 'error');
  Object.assign(error, {
    code,
    table: 'inbox',
    constraint: 'inbox_pkey',
    detail: `Key (…)=(${SECRET})`,
    where: SECRET,
  });
  return new QueryFailedError(`INSERT … '${SECRET}'`, [SECRET], error);
}

describe('what a database error means for its batch', () => {
  it.each([
    ['22001', 'refused'],
    ['22P05', 'refused'],
    ['23505', 'refused'],
    ['21000', 'refused'],
    ['54000', 'refused'],
    ['08006', 'retryable'],
    ['40001', 'retryable'],
    ['40P01', 'retryable'],
    ['53100', 'retryable'],
    ['55P03', 'retryable'],
    ['57014', 'retryable'],
    ['57P01', 'retryable'],
    ['58030', 'retryable'],
    ['25006', 'retryable'],
    ['28P01', 'retryable'],
    ['42P01', 'fatal'],
    ['42501', 'fatal'],
    ['XX001', 'fatal'],
    ['P0001', 'fatal'],
  ])('SQLSTATE %s is %s', (code, kind) => {
    expect(sqlFailure(databaseError(code))).toEqual({
      kind,
      sqlstate: code,
      table: 'inbox',
      constraint: 'inbox_pkey',
    });
  });

  it.each([
    ['a refused connection', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['a reset connection', Object.assign(new Error('read'), { code: 'ECONNRESET' })],
    ['a broken pipe', Object.assign(new Error('write'), { code: 'EPIPE' })],
    ['a terminated connection', new Error('Connection terminated unexpectedly')],
    ['a statement that nobody answered', new Error('Query read timeout')],
    ['a full pool', new Error('timeout exceeded when trying to connect')],
    ['a socket that was closed', Object.assign(new Error('write'), { code: 'ERR_STREAM_DESTROYED' })],
    ['too many open files', Object.assign(new Error('connect'), { code: 'EMFILE' })],
    ['a connection that did not come in time', new Error('timeout expired')],
    ['an answer to nothing that was asked', new Error('Received unexpected commandComplete message from backend.')],
    ['addresses that all failed', Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' })],
  ])('%s is retryable, and has no SQLSTATE', (_, error) => {
    expect(sqlFailure(new QueryFailedError('SELECT', [], error))).toEqual({ kind: 'retryable' });
    expect(sqlFailure(error)).toEqual({ kind: 'retryable' });
  });

  it('whatever is said before there is a connection is retryable, for no record is at fault; PostgreSQL is believed', async () => {
    const failing = (error: Error): DataSource => {
      const createQueryRunner = () => ({ connect: () => Promise.reject(error), release: () => Promise.resolve() });
      return { isInitialized: true, createQueryRunner } as unknown as DataSource;
    };
    const work = () => Promise.resolve();
    await expect(transaction(failing(new Error('SASL: odd')), work)).rejects.toMatchObject({ kind: 'retryable' });
    await expect(transaction(failing(databaseError('42501')), work)).rejects.toMatchObject({ kind: 'fatal' });
  });

  it('an exception in a pure step is refused: one record brought it out', () => {
    expect(sqlFailure(new TypeError('undefined is not a function'))).toEqual({ kind: 'refused' });
    expect(sqlFailure(undefined)).toEqual({ kind: 'refused' });
  });

  it('row 62: neither parameters nor message nor detail leave with the error', () => {
    const error = new SqlError(sqlFailure(databaseError('23505')));
    const everything = JSON.stringify({ ...error, message: error.message, stack: error.stack, cause: error.cause });
    expect(everything).not.toContain(SECRET);
    expect(error.message).toBe('database refused with SQLSTATE 23505, table inbox, constraint inbox_pkey');
    expect(sqlFailure(error)).toEqual({
      kind: 'refused',
      sqlstate: '23505',
      table: 'inbox',
      constraint: 'inbox_pkey',
    });
  });
});
