import { SECTORS, type Sector } from '#lib/contracts';

/** The services of the exchange, by the names of their folders under `apps/`. */
export type ServiceName = `${Sector}-connector` | 'population-service';

/** A service's database and the two roles that may use it. */
export interface ServiceDatabase {
  service: ServiceName;
  database: string;
  /** Owns the tables: migrations, keys, the register's load. */
  ownerRole: string;
  /** What the service itself runs as. */
  serviceRole: string;
}

function databaseOf(service: ServiceName, database: string): ServiceDatabase {
  return { service, database, ownerRole: `${database}_owner`, serviceRole: `${database}_service` };
}

/** Each service with its database; the population service last, as the one that the others speak to. */
export const SERVICE_DATABASES: readonly ServiceDatabase[] = [
  ...SECTORS.map((sector) => databaseOf(`${sector}-connector`, `lienthong_${sector.replaceAll('-', '_')}`)),
  databaseOf('population-service', 'lienthong_population'),
];

/** All services, in the order in which a stack starts them. */
export const SERVICES: readonly ServiceName[] = SERVICE_DATABASES.map(({ service }) => service);

/** The sector of a connector; undefined for the population service. */
export function sectorOfService(service: ServiceName): Sector | undefined {
  return SECTORS.find((sector) => service === `${sector}-connector`);
}
