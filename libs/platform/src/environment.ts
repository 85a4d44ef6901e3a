/** What a configuration value must be, told to the person who has to set it. */
export interface Setting<T> {
  /** What is wanted, in words: `a whole number from 1 to 65535`. */
  readonly wanted: string;
  /** Used when the variable is not set; without it the variable must be set. */
  readonly fallback?: T;
  /** `undefined` when the text is not what is wanted. */
  readonly parse: (text: string) => T | undefined;
}

export type EnvironmentSpec = Readonly<Record<string, Setting<unknown>>>;
export type Environment<S extends EnvironmentSpec> = {
  readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never;
};

export interface EnvironmentProblem {
  readonly name: string;
  readonly wanted: string;
  /** `missing`, or `wrong`: set, but not what is wanted. The value itself is never repeated: it may be a secret. */
  readonly state: 'missing' | 'wrong';
}

/** sysexits.h EX_CONFIG: a configuration value is missing or wrong. */
export const EXIT_CONFIGURATION = 78;
/** sysexits.h EX_SOFTWARE: an invariant broke. */
export const EXIT_SOFTWARE = 70;

const setting = <T>(wanted: string, parse: (text: string) => T | undefined, fallback?: T): Setting<T> =>
  fallback === undefined ? { wanted, parse } : { wanted, parse, fallback };

/** Any text that is not empty. */
export function text(wanted: string, fallback?: string): Setting<string> {
  return setting(wanted, (value) => (value === '' ? undefined : value), fallback);
}

/** A whole number within bounds, both included. */
export function wholeNumber(bounds: { min: number; max: number; unit?: string }, fallback?: number): Setting<number> {
  const unit = bounds.unit === undefined ? '' : ` (${bounds.unit})`;
  return setting(
    `a whole number from ${bounds.min} to ${bounds.max}${unit}`,
    (value) => {
      if (!/^\d{1,12}$/.test(value)) return undefined;
      const number = Number(value);
      return number >= bounds.min && number <= bounds.max ? number : undefined;
    },
    fallback,
  );
}

/** A TCP port; 0 lets the system choose a free one. */
export function port(fallback?: number): Setting<number> {
  return wholeNumber({ min: 0, max: 65535, unit: 'TCP port, 0 for any free one' }, fallback);
}

/** One of a few words. */
export function oneOf<T extends string>(words: readonly T[], fallback?: T): Setting<T> {
  return setting(`one of ${words.join(', ')}`, (value) => words.find((word) => word === value), fallback);
}

/** A PostgreSQL connection URL. */
export function postgresUrl(): Setting<string> {
  return setting('a PostgreSQL URL: postgresql://user:password@host:port/database', (value) => {
    if (!URL.canParse(value)) return undefined;
    return /^postgres(ql)?:$/.test(new URL(value).protocol) ? value : undefined;
  });
}

/** Kafka bootstrap servers: `host:port`, several with commas. */
export function brokers(): Setting<readonly string[]> {
  return setting('Kafka brokers as host:port, several with commas', (value) => {
    const list = value.split(',').map((part) => part.trim());
    return list.every((part) => /^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+):\d{1,5}$/.test(part)) ? list : undefined;
  });
}

/** Reads without touching the process: every problem at once, or the typed values. */
export function parseEnvironment<S extends EnvironmentSpec>(
  spec: S,
  environment: Readonly<Record<string, string | undefined>>,
): { ok: true; value: Environment<S> } | { ok: false; problems: EnvironmentProblem[] } {
  const problems: EnvironmentProblem[] = [];
  const value: Record<string, unknown> = {};
  for (const [name, { wanted, parse, fallback }] of Object.entries(spec)) {
    const given = environment[name]?.trim();
    if (given === undefined || given === '') {
      if (fallback === undefined) problems.push({ name, wanted, state: 'missing' });
      else value[name] = fallback;
      continue;
    }
    const parsed = parse(given);
    if (parsed === undefined) problems.push({ name, wanted, state: 'wrong' });
    else value[name] = parsed;
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: value as Environment<S> };
}

/** The text that a person reads when configuration is wrong: each variable, its state, what is wanted. */
export function describeProblems(service: string, problems: readonly EnvironmentProblem[]): string {
  const lines = problems.map(({ name, wanted, state }) => `  ${name} is ${state}: wanted is ${wanted}`);
  return `${service} can't start, its configuration needs ${problems.length} correction(s):\n${lines.join('\n')}\nSet these environment variables and start again.\n`;
}

/** Reads the process's environment; with problems it lists **all** of them on stderr and ends the process with code 78. */
export function readEnvironment<S extends EnvironmentSpec>(service: string, spec: S): Environment<S> {
  const result = parseEnvironment(spec, process.env);
  if (result.ok) return result.value;
  process.stderr.write(describeProblems(service, result.problems));
  process.exit(EXIT_CONFIGURATION);
}
