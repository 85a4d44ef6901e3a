import type { Sector } from '#lib/contracts';

/** What every part of a connector may need to know of it; never changes while it runs. */
export class ConnectorContext {
  constructor(
    readonly sector: Sector,
    /** What an event needs beside its record, in bytes. */
    readonly envelopeBytes: number,
    readonly uploadFolder: string,
    readonly uploadIdleMs: number,
    /** Aborts when the service is being stopped. */
    readonly leaving: AbortSignal,
  ) {}
}
