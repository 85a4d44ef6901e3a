import { InvalidArgumentError } from 'commander';
import { npmCommand, whole } from '#test/support';
import { VICTIMS, type Victim } from './killer.js';

export interface ChaosOptions {
  readonly kills: number;
  readonly seed: number;
  readonly rate: number;
  readonly victims: readonly Victim[];
  readonly json?: string;
}

/** Reads the command line; prints help or what is wrong, and ends the process with 0 or 2 then. */
export function readOptions(): ChaosOptions {
  const options = npmCommand(
    'chaos',
    'Kills a process at random (a connector, the population service, the broker, the database) with SIGKILL, again and again while records are being sent, waits for calm, and compares what was sent with what is stored everywhere.',
  )
    .option('--kills <n>', 'how many processes are killed', whole(0), 200)
    .option(
      '--victims <names>',
      `who may be killed, out of ${VICTIMS.join(', ')}, parted by commas (default: all); with one alone, the time from each return until the exchange resumes is measured`,
      victimsOf,
    )
    .option('--rate <n>', 'records a second, all sectors together', whole(1), 80)
    .option(
      '--seed <n>',
      'seed of the choice of victims, of pauses, and of records (default: from the clock)',
      whole(0),
    )
    .option('--json <file>', 'write the figures to a file as JSON')
    .addHelpText(
      'after',
      "\nEnds with 0 if nothing was lost, doubled or left unexplained, no process ended although nobody killed it, and the exchange resumed within 10 s of the broker's return where that was measured; with 1 otherwise.",
    )
    .parse()
    .opts<Omit<ChaosOptions, 'seed' | 'victims'> & Partial<ChaosOptions>>();
  return { seed: Math.floor(Date.now() / 1000) % 1_000_000, victims: VICTIMS, ...options };
}

function victimsOf(text: string): readonly Victim[] {
  const names = text.split(',').map((name) => name.trim());
  const victims = VICTIMS.filter((victim) => names.includes(victim));
  if (victims.length === names.length) return victims;
  throw new InvalidArgumentError('It takes such names, each once.');
}
