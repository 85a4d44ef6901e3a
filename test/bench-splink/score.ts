/** What one side says of a record: its best person, and how sure it is. Records without a person are left out. */
export interface Guess {
  readonly isRight: boolean;
  /** The record bears no number of any kind. */
  readonly isWithoutNumber: boolean;
  /** The higher the surer; only the order counts. */
  readonly score: number;
}

/** How well links agree with the truth. */
export interface Quality {
  readonly links: number;
  /** Right links of all links. */
  readonly precision: number;
  /** Right links of all records whose person the register holds. */
  readonly recall: number;
  /** Harmonic mean of both. */
  readonly f1: number;
}

/** Quality of links whose score is at least `threshold`. */
export interface AtThreshold extends Quality {
  readonly threshold: number;
}

/**
 * @param right links to the person who is meant
 * @param known records whose person the register holds
 */
export function qualityOf(links: number, right: number, known: number): Quality {
  const precision = links === 0 ? 1 : right / links;
  const recall = known === 0 ? 1 : right / known;
  return { links, precision, recall, f1: links + known === 0 ? 1 : (2 * right) / (links + known) };
}

/** The quality at each threshold that tells guesses apart, the surest first: guesses of one score stand or fall together. */
function* thresholds(guesses: readonly Guess[], known: number): Generator<AtThreshold> {
  const surestFirst = [...guesses].sort((a, b) => b.score - a.score);
  let right = 0;
  for (const [at, { isRight, score }] of surestFirst.entries()) {
    if (isRight) right += 1;
    if (surestFirst[at + 1]?.score !== score) yield { threshold: score, ...qualityOf(at + 1, right, known) };
  }
}

/** The threshold with the highest F1, chosen on the truth; undefined where nothing is guessed. */
export function bestF1(guesses: readonly Guess[], known: number): AtThreshold | undefined {
  let best: AtThreshold | undefined;
  for (const one of thresholds(guesses, known)) if (best === undefined || one.f1 > best.f1) best = one;
  return best;
}

/** The highest recall at any threshold whose precision is at least `precision`, chosen on the truth; 0 where there is none. */
export function recallAt(precision: number, guesses: readonly Guess[], known: number): number {
  let recall = 0;
  for (const one of thresholds(guesses, known)) {
    if (one.precision >= precision) recall = Math.max(recall, one.recall);
  }
  return recall;
}

/** The quality of what is linked from a score on. */
export function qualityFrom(threshold: number, guesses: readonly Guess[], known: number): Quality {
  const links = guesses.filter(({ score }) => score >= threshold);
  return qualityOf(links.length, links.filter(({ isRight }) => isRight).length, known);
}

/** How well guesses could do, with thresholds chosen on the truth. */
export interface Potential {
  readonly best: AtThreshold | undefined;
  readonly recallAt9995: number;
  readonly recallAt9999: number;
}

/** @param known records whose person the register holds */
export function potentialOf(guesses: readonly Guess[], known: number): Potential {
  return {
    best: bestF1(guesses, known),
    recallAt9995: recallAt(0.9995, guesses, known),
    recallAt9999: recallAt(0.9999, guesses, known),
  };
}
