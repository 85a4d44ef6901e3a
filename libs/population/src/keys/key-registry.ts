import { sqlOf } from '#lib/persistence';
import { registeredKeyFromJwk, type KeyRing, type KeyState, type RegisteredKey } from '#lib/signing';
import type { DataSource } from 'typeorm';

interface Row {
  readonly kid: string;
  readonly party: string;
  readonly algorithm: string;
  readonly jwk: Record<string, unknown>;
  readonly state: KeyState;
  readonly not_before: Date | null;
  readonly not_after: Date | null;
  readonly last_numbers: Record<string, { epoch: string; sequence: string }> | null;
}

const REFRESH_MS = 5_000;
const ASKED_FOR_REFRESH_MS = 1_000;

/**
 * The keys that are trusted: exactly the rows of `key_registry`, read at the start and every few seconds. A row whose
 * JWK is not the key of its `kid` and its algorithm is left out, alone, and reported.
 */
export class KeyRegistry {
  private ring: KeyRing = new Map();
  private readAt = 0;
  private reading: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly onBadRow: (kid: string) => void = () => undefined,
  ) {}

  /** The keys as last read. */
  keys(): KeyRing {
    return this.ring;
  }

  /** Reads now and then on. The first reading MUST succeed; later ones keep the last ring while the database is away. */
  async start(): Promise<void> {
    await this.read();
    this.timer = setInterval(() => void this.refresh().catch(() => undefined), REFRESH_MS);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Called when a token names a key that is not known: reads again, at most once a second; awaits a reading under way. */
  async lookAgain(): Promise<void> {
    if (this.reading === undefined && Math.abs(Date.now() - this.readAt) < ASKED_FOR_REFRESH_MS) return;
    await this.refresh();
  }

  private async refresh(): Promise<void> {
    this.reading ??= this.read().finally(() => {
      this.reading = undefined;
    });
    await this.reading;
  }

  private async read(): Promise<void> {
    this.readAt = Date.now();
    const rows = await sqlOf(this.dataSource).query<Row>(
      `SELECT kid, party, algorithm, jwk, state, not_before, not_after, last_numbers FROM key_registry WHERE use = 'sign'`,
    );
    const ring = new Map<string, RegisteredKey>();
    for (const row of rows) {
      const key = keyOf(row);
      if (key === undefined) this.onBadRow(row.kid);
      else ring.set(key.kid, key);
    }
    this.ring = ring;
  }
}

function keyOf(row: Row): RegisteredKey | undefined {
  try {
    const key = registeredKeyFromJwk(row.jwk, {
      party: row.party,
      state: row.state,
      ...(row.not_before !== null && { notBefore: row.not_before.getTime() }),
      ...(row.not_after !== null && { notAfter: row.not_after.getTime() }),
      ...(row.last_numbers !== null && { lastSequence: lastNumbers(row.last_numbers) }),
    });
    return key.kid === row.kid && key.algorithm === row.algorithm ? key : undefined;
  } catch {
    return undefined;
  }
}

function lastNumbers(rows: NonNullable<Row['last_numbers']>): RegisteredKey['lastSequence'] & object {
  return new Map(
    Object.entries(rows).map(([stream, { epoch, sequence }]) => [
      stream,
      { epoch: BigInt(epoch), sequence: BigInt(sequence) },
    ]),
  );
}
