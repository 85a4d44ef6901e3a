import { readTruthFile } from '#lib/population';

/** How well links agree with the truth; shares from 0 to 1. */
export interface Accuracy {
  /** Right links of all links. */
  precision: number;
  /** Right links of all records whose person the register holds. */
  recall: number;
  /** The same of records without any number. */
  recallWithoutNumber: number;
  /** Ambiguous answers of all. */
  ambiguous: number;
}

/** Compares answers with the truth, one by one. */
export class TruthCheck {
  private links = 0;
  private right = 0;
  private answers = 0;
  private ambiguous = 0;
  private readonly known = { all: 0, withoutNumber: 0 };
  private readonly found = { all: 0, withoutNumber: 0 };

  private constructor(private readonly truth: ReadonlyMap<string, string>) {}

  /** @throws FileFormatError */
  static async from(path: string): Promise<TruthCheck> {
    return new TruthCheck(await readTruthFile(path));
  }

  add(recordId: string, hasNumber: boolean, outcome: string, citizenId: string | undefined): void {
    const truth = this.truth.get(recordId) ?? '';
    const isRight = citizenId !== undefined && citizenId === truth;
    this.answers += 1;
    if (outcome === 'ambiguous') this.ambiguous += 1;
    if (citizenId !== undefined) this.links += 1;
    if (isRight) this.right += 1;
    if (truth === '') return;
    this.known.all += 1;
    if (isRight) this.found.all += 1;
    if (hasNumber) return;
    this.known.withoutNumber += 1;
    if (isRight) this.found.withoutNumber += 1;
  }

  accuracy(): Accuracy {
    return {
      precision: share(this.right, this.links),
      recall: share(this.found.all, this.known.all),
      recallWithoutNumber: share(this.found.withoutNumber, this.known.withoutNumber),
      ambiguous: share(this.ambiguous, this.answers),
    };
  }
}

/** Of nothing everything is right. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
