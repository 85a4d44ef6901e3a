import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { readTruthFile } from '#lib/population';
import type { MadeFiles } from '../bench-matching/as-files.js';
import type { Guess } from './score.js';

/** Who is meant by each record. */
export class TruthOfRecords {
  private constructor(
    private readonly truth: ReadonlyMap<string, string>,
    private readonly withoutNumber: ReadonlySet<string>,
    /** Records whose person the register holds, and those of them that bear no number. */
    readonly known: { readonly all: number; readonly withoutNumber: number },
  ) {}

  static async from({ records, truth: path }: MadeFiles): Promise<TruthOfRecords> {
    const truth = await readTruthFile(path);
    const withoutNumber = new Set<string>();
    for await (const { recordId, personalNumber, oldNumber } of rowsOf(records)) {
      if (personalNumber === '' && oldNumber === '') withoutNumber.add(recordId!);
    }
    const known = [...truth].flatMap(([recordId, citizenId]) => (citizenId === '' ? [] : [recordId]));
    const unnumbered = known.filter((recordId) => withoutNumber.has(recordId));
    return new TruthOfRecords(truth, withoutNumber, { all: known.length, withoutNumber: unnumbered.length });
  }

  guess(recordId: string, citizenId: string, score: number): Guess {
    const isWithoutNumber = this.withoutNumber.has(recordId);
    return { isRight: this.truth.get(recordId) === citizenId, isWithoutNumber, score };
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
