import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { readTruthFile } from '#lib/population';
import type { Guess } from './score.js';

/** Who is meant by each record. */
export class TruthOfRecords {
  private constructor(
    private readonly truth: ReadonlyMap<string, string>,
    /** Records whose person the register holds. */
    readonly known: number,
  ) {}

  static async from(path: string): Promise<TruthOfRecords> {
    const truth = await readTruthFile(path);
    return new TruthOfRecords(truth, [...truth.values()].filter((citizenId) => citizenId !== '').length);
  }

  guess(recordId: string, citizenId: string, score: number): Guess {
    return { isRight: this.truth.get(recordId) === citizenId, score };
  }
}

/** Our links, by their probability. */
export async function ourLinks(path: string, truth: TruthOfRecords): Promise<Guess[]> {
  const guesses: Guess[] = [];
  for await (const { recordId, citizenId, probability } of rowsOf(path)) {
    if (citizenId !== '') guesses.push(truth.guess(recordId!, citizenId!, Number(probability)));
  }
  return guesses;
}

/** Splink's best citizen of each record, ordered in the two ways that its output allows. */
export interface SplinkGuesses {
  /** By the match weight of the pair alone. */
  readonly byWeight: readonly Guess[];
  /** By the odds of the pair against nobody and the record's other candidates together, which Splink leaves to its user. */
  readonly againstRivals: readonly Guess[];
}

export async function splinkGuesses(path: string, truth: TruthOfRecords): Promise<SplinkGuesses> {
  const byWeight: Guess[] = [];
  const againstRivals: Guess[] = [];
  for await (const { recordId, citizenId, weight, rivals } of rowsOf(path)) {
    const guess = truth.guess(recordId!, citizenId!, Number(weight));
    byWeight.push(guess);
    againstRivals.push({ ...guess, score: againstAll(guess.score, rivals!) });
  }
  return { byWeight, againstRivals };
}

/** In bits: the weight less log2 (1 + the others' odds). */
function againstAll(weight: number, rivals: string): number {
  return rivals === '' ? weight : weight - Math.log2(1 + 2 ** Number(rivals));
}

async function* rowsOf(path: string): AsyncGenerator<Record<string, string>> {
  yield* createReadStream(path).pipe(parse({ columns: true })) as AsyncIterable<Record<string, string>>;
}
