#!/usr/bin/env node
import { Command, InvalidArgumentError } from 'commander';
import { runDemo } from './demo/demo.js';
import { runExplain } from './match/explain.js';
import { LEARNING_SEED, RECORDS_TO_LEARN_FROM, runLearn, type LearnOptions } from './match/learn.js';
import { runMatch, type MatchOptions } from './match/match.js';
import { runRecount } from './recount.js';
import { resetFolder } from './reset.js';
import { runUp } from './up.js';

const whole =
  (least: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isSafeInteger(value) || value < least)
      throw new InvalidArgumentError(`expected a whole number from ${least} on.`);
    return value;
  };

const program = new Command('lienthong')
  .description(
    'LienThong: sector registers and the population register, connected through. For a local stack; nothing here reaches beyond loopback.',
  )
  .showHelpAfterError('(add --help for what is possible)')
  .configureHelp({ sortSubcommands: true });

program
  .command('demo')
  .description('starts everything, sends dirty records of four sectors, and shows what becomes of them')
  .option('--once', 'end when every record has its answer; exit code 0 only then', false)
  .option('--citizens <n>', 'citizens in the register', whole(100), 10_000)
  .option('--records <n>', 'records, all sectors together', whole(40), 2_000)
  .option('--seed <n>', 'seed of citizens and records', whole(0), 42)
  .option('--folder <folder>', 'where data, keys, logs and sample files go', '.lienthong/demo')
  .option('--json <file>', 'write the figures to a file as well')
  .action(async (options: Parameters<typeof runDemo>[0]) => {
    process.exitCode = await runDemo(options);
  });

program
  .command('up')
  .description(
    'starts broker, database and the five services, and stays up until Ctrl-C; a second start finds its data',
  )
  .option('--folder <folder>', 'where data, keys and logs go', '.lienthong/up')
  .option('--citizens <n>', 'citizens to seed into an empty register', whole(0), 10_000)
  .option('--seed <n>', 'seed of the citizens', whole(0), 42)
  .action(async (options: Parameters<typeof runUp>[0]) => {
    process.exitCode = await runUp(options);
  });

const match = program
  .command('match')
  .description('matches a file of records with a register: without Kafka, on a database of its own')
  .option('--register <file>', 'CSV of the citizens')
  .option('--records <file>', 'CSV of the records')
  .option('--out <file>', 'where the answers go, as CSV')
  .option('--model <file>', 'a model that match:learn wrote; default: the one that the services use')
  .option('--learn <file>', 'learn a model from the two files first, match with it, and write it to this file')
  .option('--truth <file>', 'CSV of recordId,citizenId: who is meant; adds precision and recall')
  .option('--json <file>', 'write the figures to a file as well')
  .option('--folder <folder>', 'where a database that has to be started keeps its data meanwhile', '.lienthong/match')
  .action(async (options: Partial<MatchOptions> & { folder: string }) => {
    const missing = (['register', 'records', 'out'] as const).filter((name) => options[name] === undefined);
    if (missing.length > 0) match.error(`error: ${missing.map((name) => `--${name} <file>`).join(' and ')} needed`);
    process.exitCode = await runMatch(options as MatchOptions);
  });

match
  .command('explain')
  .description('prints how the answer to one record of the file came about')
  .argument('<recordId>', 'the record')
  .action(async (recordId: string) => {
    const options = match.opts<Partial<MatchOptions> & { folder: string }>();
    const missing = (['register', 'records'] as const).filter((name) => options[name] === undefined);
    if (missing.length > 0) match.error(`error: ${missing.map((name) => `--${name} <file>`).join(' and ')} needed`);
    process.exitCode = await runExplain({ ...(options as MatchOptions), record: recordId });
  });

program
  .command('match:learn')
  .description('learns a model from files; without files anew the one that the services use, from synthetic records')
  .option('--register <file>', 'CSV of the citizens')
  .option('--records <file>', 'CSV of the records')
  .option('--out <file>', 'where the model goes; default without files: the source of the services')
  .option('--citizens <n>', 'synthetic citizens', whole(1000), 1_000_000)
  .option('--count <n>', 'synthetic records', whole(100), 20_000)
  .option(
    '--sample <n>',
    'records of the file that it is learned from at the most, drawn at random',
    whole(100),
    RECORDS_TO_LEARN_FROM,
  )
  .option('--seed <n>', 'seed of the data, of the draw and of random pairs', whole(0), LEARNING_SEED)
  .option('--date <date>', 'day that the model is dated with, YYYY-MM-DD', new Date().toISOString().slice(0, 10))
  .option('--folder <folder>', 'where a database that has to be started keeps its data meanwhile', '.lienthong/match')
  .action(async (options: LearnOptions) => {
    process.exitCode = await runLearn(options);
  });

program
  .command('register:recount')
  .description(
    'counts anew how often names, dates and places occur in the register; services go on and take the new count within half a minute',
  )
  .option('--folder <folder>', 'of a stack that is up; not needed where MIGRATION_DATABASE_URL is set', '.lienthong/up')
  .action(async (options: { folder: string }) => {
    process.exitCode = await runRecount(options);
  });

program
  .command('reset')
  .description('empties the data folder')
  .option('--folder <folder>', 'the folder', '.lienthong')
  .action(async (options: { folder: string }) => {
    process.exitCode = await resetFolder(options.folder);
  });

try {
  await program.parseAsync();
} catch (error) {
  // A message with the way out, not a stack trace; errors of a database would quote whole rows.
  const { name, message } = error as Error;
  console.error(`\nlienthong: ${name === 'Error' ? '' : `${name}: `}${message}`);
  process.exitCode = 1;
}
process.exit(); // a waiting for Ctrl-C that nobody needs any more must not hold the process
