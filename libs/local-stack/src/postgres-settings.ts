/** The administrator of a server that the stack starts. */
export const POSTGRES_ADMIN = 'lienthong_admin';

/** UTF-8, ordered by code points with PostgreSQL's own rules, every connection by password. */
export const POSTGRES_INIT_ARGUMENTS: readonly string[] = [
  `--username=${POSTGRES_ADMIN}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

/**
 * Settings of a server that the stack starts. Durability stays at its defaults (fsync, synchronous_commit, full_page_writes).
 * The log names errors without the statement and its values: they are people's data.
 */
export const POSTGRES_SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  jit: 'off',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
};
