import { Command, InvalidArgumentError } from 'commander';

/** A command that is run by `npm run NAME -- [options]`. Help ends the process with code 0, wrong options with 2. */
export function npmCommand(name: string, description: string): Command {
  return new Command(`npm run ${name} --`)
    .description(description)
    .showHelpAfterError()
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
}

/** Reads an option's whole number. @throws InvalidArgumentError for other text, and for less than the least */
export const whole =
  (least: number) =>
  (text: string): number => {
    const value = Number(text);
    if (text.trim() === '' || !Number.isSafeInteger(value) || value < least)
      throw new InvalidArgumentError(`It takes a whole number from ${least} on.`);
    return value;
  };
