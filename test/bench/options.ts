import { parseArgs } from 'node:util';

export interface BenchOptions {
  readonly citizens: number;
  readonly records: number;
  readonly seconds: number;
  readonly seed: number;
  readonly stream: number;
  readonly json?: string;
}

const HELP = `Usage: npm run bench -- [options]

Runs the whole way on this machine, every process on it: HTTP in (NDJSON uploads of four sectors) to the verdict
stored at the connector; then single POSTs at fixed rates; then one long upload.

  --citizens N   citizens in the register (default 1000000)
  --records N    records of the throughput run, all sectors together (default 60000)
  --seconds N    how long each rate of single POSTs runs (default 20)
  --stream N     lines of the long upload that memory is watched through (default 200000; 0 leaves it out)
  --seed N       seed of register and records (default 7)
  --json FILE    write the figures to FILE as JSON
  --help         this text`;

/** Reads the command line; prints help or what is wrong, and ends the process with 0 or 2 then. */
export function readOptions(argv: readonly string[]): BenchOptions {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        citizens: { type: 'string', default: '1000000' },
        records: { type: 'string', default: '60000' },
        seconds: { type: 'string', default: '20' },
        stream: { type: 'string', default: '200000' },
        seed: { type: 'string', default: '7' },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(HELP);
      process.exit(0);
    }
    return {
      citizens: whole('--citizens', values.citizens, 1000),
      records: whole('--records', values.records, 400),
      seconds: whole('--seconds', values.seconds, 1),
      stream: whole('--stream', values.stream, 0),
      seed: whole('--seed', values.seed, 0),
      ...(values.json === undefined ? {} : { json: values.json }),
    };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    process.exit(2);
  }
}

function whole(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least)
    throw new Error(`${name} takes a whole number from ${least} on, not '${text}'`);
  return value;
}
