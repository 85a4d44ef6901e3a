import pg from 'pg';

import { SERVICE_DATABASES, type ServiceDatabase, type ServiceName } from './services.js';

/** How to reach a service's database. Both addresses hold passwords: never log them. */
export interface DatabaseAccess {
  ownerUrl: string;
  serviceUrl: string;
  serviceRole: string;
}

/** Runs work with one connection, which is closed afterwards. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'lienthong-local-stack',
  });
  // A server that goes away while the connection idles is met by the next query; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Makes the five databases with an owner and a service role each, where they are missing, and sets the roles' passwords.
 * Nobody else may connect to them. May be called again at any time.
 * @param adminUrl an administrator's address, any database of the server
 * @param passwordOf the password of a role, URL-safe
 */
export async function prepareDatabases(
  adminUrl: string,
  passwordOf: (role: string) => string,
): Promise<Record<ServiceName, DatabaseAccess>> {
  await withClient(adminUrl, async (client) => {
    for (const entry of SERVICE_DATABASES) {
      await prepareRole(client, entry.ownerRole, passwordOf(entry.ownerRole));
      await prepareRole(client, entry.serviceRole, passwordOf(entry.serviceRole));
      await prepareDatabase(client, entry);
    }
  });
  for (const entry of SERVICE_DATABASES) {
    await withClient(addressOf(adminUrl, entry.database), (client) => preparePublicSchema(client, entry));
  }
  const access = SERVICE_DATABASES.map((entry) => [
    entry.service,
    {
      ownerUrl: addressOf(adminUrl, entry.database, { role: entry.ownerRole, password: passwordOf(entry.ownerRole) }),
      serviceUrl: addressOf(adminUrl, entry.database, {
        role: entry.serviceRole,
        password: passwordOf(entry.serviceRole),
      }),
      serviceRole: entry.serviceRole,
    },
  ]);
  return Object.fromEntries(access) as Record<ServiceName, DatabaseAccess>;
}

async function prepareRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await client.query(
    `${verb} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(password)}`,
  );
}

async function prepareDatabase(
  client: pg.Client,
  { database, ownerRole, serviceRole }: ServiceDatabase,
): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0) {
    // A managed server's administrator is no superuser and must be a member of a role to make it an owner.
    await client.query(`GRANT ${ownerRole} TO CURRENT_USER`);
    // Order by code points: quick, the same on every machine, and PostgreSQL's own, so no system update changes an index.
    await client.query(
      `CREATE DATABASE ${database} OWNER ${ownerRole} TEMPLATE template0 ENCODING 'UTF8'
         LOCALE 'C' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'`,
    );
  }
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${serviceRole}`);
}

async function preparePublicSchema(client: pg.Client, { ownerRole, serviceRole }: ServiceDatabase): Promise<void> {
  await client.query('REVOKE ALL ON SCHEMA public FROM PUBLIC');
  await client.query(`GRANT ALL ON SCHEMA public TO ${ownerRole}`);
  await client.query(`GRANT USAGE ON SCHEMA public TO ${serviceRole}`);
}

/** The address of a database on a server, as somebody else where that is asked for. */
export function addressOf(adminUrl: string, database: string, as?: { role: string; password: string }): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (as) {
    url.username = as.role;
    url.password = as.password;
  }
  return url.toString();
}
