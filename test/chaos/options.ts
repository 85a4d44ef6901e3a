import { parseArgs } from 'node:util';
import { VICTIMS, type Victim } from './killer.js';

export interface ChaosOptions {
  readonly kills: number;
  readonly seed: number;
  readonly rate: number;
  readonly victims: readonly Victim[];
  readonly json?: string;
}

const HELP = `Usage: npm run chaos -- [options]

Kills a process at random (a connector, the population service, the broker, the database) with SIGKILL, again and
again while records are being sent, waits for calm, and compares what was sent with what is stored everywhere.

  --kills N     how many processes are killed (default 200)
  --victims A,B who may be killed (default: all of ${VICTIMS.join(', ')});
                with one alone, the time from each return until the exchange resumes is measured
  --rate N      records a second, all sectors together (default 80)
  --seed N      seed of the choice of victims, of pauses, and of records (default: from the clock; printed)
  --json FILE   write the figures to FILE as JSON
  --help        this text

Ends with 0 if nothing was lost, doubled or left unexplained, and the exchange resumed within 10 s of the broker's return
where that was measured; with 1 otherwise.`;

/** Reads the command line; prints help or what is wrong, and ends the process with 0 or 2 then. */
export function readOptions(argv: readonly string[]): ChaosOptions {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        kills: { type: 'string', default: '200' },
        rate: { type: 'string', default: '80' },
        victims: { type: 'string', default: VICTIMS.join(',') },
        seed: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(HELP);
      process.exit(0);
    }
    return {
      kills: whole('--kills', values.kills, 0),
      rate: whole('--rate', values.rate, 1),
      victims: victimsOf(values.victims),
      seed: values.seed === undefined ? Math.floor(Date.now() / 1000) % 1_000_000 : whole('--seed', values.seed, 0),
      ...(values.json === undefined ? {} : { json: values.json }),
    };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${HELP}`);
    process.exit(2);
  }
}

function victimsOf(text: string): readonly Victim[] {
  const names = text.split(',').map((name) => name.trim());
  const victims = VICTIMS.filter((victim) => names.includes(victim));
  if (victims.length === names.length) return victims;
  throw new Error(`--victims takes names out of ${VICTIMS.join(', ')}, parted by commas, not '${text}'`);
}

function whole(name: string, text: string, least: number): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least)
    throw new Error(`${name} takes a whole number from ${least} on, not '${text}'`);
  return value;
}
