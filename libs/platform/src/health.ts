/** One thing that a service leans on. */
export interface HealthCheck {
  readonly name: string;
  /** Without a needed thing the service is not ready; without another it is ready, but degraded. */
  readonly needed: boolean;
  /** Truly asks. Returns nothing when all is well, else what is missing in words, without values of anybody. */
  readonly ask: () => Promise<string | undefined>;
}

export interface HealthReport {
  readonly status: 'ok' | 'degraded' | 'unavailable';
  readonly checks: Readonly<Record<string, { status: 'up' | 'down'; detail?: string }>>;
}

const FRESH_MS = 1000;
const PATIENCE_MS = 2000;

/** Asks what a service leans on, at most once a second however often it is asked itself. */
export class Health {
  private readonly checks: HealthCheck[];
  private latest: { at: number; report: Promise<HealthReport> } | undefined;
  private leaving = false;

  constructor(checks: readonly HealthCheck[] = []) {
    this.checks = [...checks];
  }

  add(check: HealthCheck): void {
    this.checks.push(check);
  }

  /** From now on the service says that it is not ready: it is being stopped. */
  leave(): void {
    this.leaving = true;
    this.latest = undefined;
  }

  report(): Promise<HealthReport> {
    const now = Date.now();
    if (this.latest === undefined || now - this.latest.at > FRESH_MS) this.latest = { at: now, report: this.askAll() };
    return this.latest.report;
  }

  private async askAll(): Promise<HealthReport> {
    const answers = await Promise.all(this.checks.map(async (check) => ({ check, missing: await answerOf(check) })));
    const down = answers.filter(({ missing }) => missing !== undefined);
    const unavailable = this.leaving || down.some(({ check }) => check.needed);
    return {
      status: unavailable ? 'unavailable' : down.length > 0 ? 'degraded' : 'ok',
      checks: Object.fromEntries(
        answers.map(({ check, missing }) => [
          check.name,
          missing === undefined ? { status: 'up' as const } : { status: 'down' as const, detail: missing },
        ]),
      ),
    };
  }
}

async function answerOf(check: HealthCheck): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${PATIENCE_MS} ms`), PATIENCE_MS);
  });
  try {
    return await Promise.race([check.ask(), patience]);
  } catch {
    return 'does not answer';
  } finally {
    clearTimeout(timer);
  }
}
