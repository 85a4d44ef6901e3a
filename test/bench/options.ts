import { npmCommand, whole } from '#test/support';

export interface BenchOptions {
  readonly citizens: number;
  readonly records: number;
  /** V8 runs code several times slower at first, and goes on compiling until the centre has seen some 80,000 records. */
  readonly warmUp: number;
  readonly seconds: number;
  readonly seed: number;
  readonly stream: number;
  readonly json?: string;
}

/** Reads the command line; prints help or what is wrong, and ends the process with 0 or 2 then. */
export function readOptions(): BenchOptions {
  return npmCommand(
    'bench',
    'Runs the whole way on this machine, every process on it: HTTP in (NDJSON uploads of four sectors) to the verdict stored at the connector; then single POSTs at fixed rates; then one long upload.',
  )
    .option('--citizens <n>', 'citizens in the register', whole(1000), 1_000_000)
    .option('--records <n>', 'records of the throughput run, all sectors together', whole(400), 60_000)
    .option('--warm-up <n>', 'records that go before, not measured', whole(400), 64_000)
    .option('--seconds <n>', 'how long each rate of single POSTs runs', whole(1), 20)
    .option(
      '--stream <n>',
      'lines of the long upload that memory is watched through; 0 leaves it out',
      whole(0),
      200_000,
    )
    .option('--seed <n>', 'seed of register and records', whole(0), 7)
    .option('--json <file>', 'write the figures to a file as JSON')
    .parse()
    .opts<BenchOptions>();
}
