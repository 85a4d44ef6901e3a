import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, startStack, type Stack } from '#lib/local-stack';
import type { Citizen } from '#lib/person';
import { loadRegister } from '#lib/population';
import { generateRegister } from '#lib/synthetic';
import { addresses, untilInterrupted } from '../up.js';
import { centreSync, gatherFigures, untilAnswered, untilListening } from './gather.js';
import { figuresTable, type DemoFigures } from './figures.js';
import { hostileValues, putOnBus } from './hostile-values.js';
import { tellMismatch } from './mismatch.js';
import { writeSampleFiles } from './sample-files.js';
import { answeredToken, sendFile } from './sector-system.js';

export interface DemoOptions {
  readonly once: boolean;
  readonly citizens: number;
  readonly records: number;
  readonly seed: number;
  readonly folder: string;
  readonly json?: string;
}

/** The whole way, once, to look at. Returns the exit code: 0 if every record got its answer, 1 if not, 130 after Ctrl-C. */
export async function runDemo(options: DemoOptions): Promise<number> {
  const started = performance.now();
  const say = (step: string, detail = ''): void => {
    console.log(
      `${`${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(8)}  ${step}${detail === '' ? '' : `: ${detail}`}`,
    );
  };
  const interrupted = untilInterrupted();
  await emptyFolder(options.folder);
  const stack = await startStack({ folder: options.folder, onProgress: say });
  try {
    const story = tellStory(stack, options, say);
    const code = await Promise.race([story, interrupted.then(() => 130)]);
    if (code === 130) story.catch(() => undefined); // what it was doing ends with the stack
    if (code === 130 || options.once) return code;
    console.log(`\n${addresses(stack)}\n\nCtrl-C stops everything. Sample files and logs are in ${options.folder}.`);
    await interrupted;
    return code;
  } finally {
    say('stopping');
    await stack.stop();
  }
}

async function tellStory(
  stack: Stack,
  options: DemoOptions,
  say: (step: string, detail?: string) => void,
): Promise<number> {
  const { citizens, records, seed, folder } = options;
  await stack.migrate();
  const register: Citizen[] = [...generateRegister({ seed, citizens })];
  await loadRegister(stack.databases['population-service'].ownerUrl, register, { source: `synthetic, seed ${seed}` });
  say('register', `${register.length} synthetic citizens (seed ${seed})`);
  await stack.startServices();
  await untilListening(stack, 20_000);
  say('centre', 'reads the topics of all sectors');

  const files = writeSampleFiles({ folder: join(folder, 'samples'), register, records, seed });
  say('sample files', `${records} dirty records of four sectors, some invalid, in ${join(folder, 'samples')}`);
  const uploads = await Promise.all(files.map((file) => sendFile(stack, file)));
  for (const { file, answers } of uploads) {
    const refused = answers.filter(({ status }) => status === 'refused').length;
    say(`sent to ${file.sector}`, `${answers.length} records, ${refused} refused with every finding`);
  }
  const complete = await untilAnswered(stack, 60_000);
  say(
    'answers',
    complete ? 'every accepted record has its answer' : 'NOT every accepted record has its answer after 60 s',
  );

  const hostile = hostileValues(await answeredToken(stack, 'land'), {
    sector: 'tax',
    token: await answeredToken(stack, 'tax'),
  });
  await putOnBus(stack.brokers, hostile);
  for (const { what, expected } of hostile) say('put on the bus', `${what} (expected: ${expected})`);

  const sync = await centreSync(stack, { refused: hostile.filter(({ refused }) => refused).length, duplicates: 1 });
  const figures: DemoFigures = await gatherFigures(stack, uploads, { seed, citizens, sync });
  console.log(`\n${figuresTable(figures)}\n`);
  console.log(await tellMismatch(stack));
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
  return figures.unanswered === 0 && complete ? 0 : 1;
}
