import { finding, type ComparedField, type Finding, type LinkedBy, type Outcome } from '#lib/contracts';
import { candidateOf, type Candidate } from './candidate.js';
import { populationDomain, type PopulationDomain } from './domain.js';
import { decide } from './engine/decision.js';
import { Engine, type Inference } from './engine/engine.js';
import type { World } from './engine/field.js';
import { modelDigest, registeredOf, type Model } from './engine/model.js';
import { explain, type Explanation } from './explanation.js';
import { compareFields } from './field-comparison.js';
import { Shares } from './fields/shares.js';
import type { Frequencies } from './frequencies.js';
import type { Registrant } from './registrant.js';
import { isSame, isToCorrect } from './relation.js';
import { unseenWeight, type Search } from './search.js';
import type { Subject } from './subject.js';
import { survivedUntilRegister } from './survival.js';
import { missingToFind, tellingApart } from './would-decide.js';

/** Whom a record means, and how it differs from what the register holds. */
export interface Match {
  readonly outcome: Exclude<Outcome, 'not-applicable'>;
  /** The register's key of the person; only where there is a link, and never for a sector's eyes. */
  readonly citizenId?: number;
  /** Only where there is a link. */
  readonly linkedBy?: LinkedBy;
  /** Every compared field; empty without a link, so that a sector can't probe the register. */
  readonly fields: readonly ComparedField[];
  /** Without a link only findings about the record itself. */
  readonly findings: readonly Finding[];
  /** JSON Pointers; only without a link. */
  readonly wouldDecide: readonly string[];
  /** Whether the linked person has died. */
  readonly isDeceased?: boolean;
  readonly explanation: Explanation;
}

/** What decided: digests that a verdict names, so that the same record against the same register can be judged again. */
export interface ModelDigests {
  /** SHA-256, base64url, of the learned model. */
  readonly model: string;
  /** SHA-256, base64url, of the register's frequencies. */
  readonly frequencies: string;
}

/** Between whom an officer chooses: nobody who is less likely than this. */
const POSSIBLE = 0.001;
const NOTHING_SKIPPED: Search = { lookedUp: [], skipped: [] };

/** Finds the person of a record among candidates, by what was learned and how frequent values are in the register. */
export class Matcher {
  readonly digests: ModelDigests;
  readonly domain: PopulationDomain;
  private readonly engine: Engine<Subject, Registrant>;
  private readonly shares: Shares;

  constructor(
    private readonly model: Model,
    private readonly frequencies: Frequencies,
  ) {
    this.domain = populationDomain(frequencies);
    this.engine = new Engine(this.domain, model);
    this.shares = new Shares(frequencies);
    this.digests = { model: modelDigest(model), frequencies: frequencies.digest };
  }

  /**
   * The short way, where nothing is in doubt: the number has one owner, the name and the birth date, known to the day, are the
   * same, and nothing speaks against the number. Undefined where the long way is to be gone, with more candidates.
   *
   * @param owners those whom `numberKeys(subject)` found
   */
  matchByNumber(subject: Subject, owners: readonly Registrant[]): Match | undefined {
    const [owner, ...others] = owners;
    if (!owner || others.length > 0 || subject.number?.digits !== owner.citizen.personalNumber) return undefined;
    if (subject.numberContradicts.length > 0) return undefined;
    const candidate = candidateOf(subject, owner);
    if (!candidate.byAttributes || !candidate.nameRelation || !isSame(candidate.nameRelation)) return undefined;
    const inference = this.infer(subject, owners, NOTHING_SKIPPED);
    if (!(inference.candidates[0]! >= this.model.threshold)) return undefined;
    return this.link(subject, candidate, 'number', [], inference, true);
  }

  /**
   * The long way.
   * @param candidates those whom the keys found, each once, in any order
   * @param search what looking up brought beside them
   */
  match(subject: Subject, candidates: readonly Registrant[], search: Search): Match {
    const people = [...candidates].sort((a, b) => a.citizen.citizenId - b.citizen.citizenId);
    const inference = this.infer(subject, people, search);
    const decision = decide(inference, this.model.threshold);
    if (decision.kind === 'member') {
      const best = people[decision.at]!;
      const candidate = candidateOf(subject, best);
      const linkedBy = linkedByOf(subject, best);
      if (linkedBy === 'attributes' || candidate.isSupported) {
        const strangers = people.filter((person) => person !== best);
        return this.link(subject, candidate, linkedBy, strangers, inference, false);
      }
      return this.unlinked('ambiguous', [], subject, [candidate], inference);
    }
    return this.undecided(subject, people, search, inference, decision.kind === 'somebody');
  }

  /** Probabilities of every candidate, in their order, and of everything else that the record may mean. */
  infer(subject: Subject, candidates: readonly Registrant[], search: Search): Inference {
    const comparisons = candidates.map((candidate) => this.engine.compare(subject, candidate));
    const world: World = {
      // Whoever was found is registered, also since the last count.
      population: Math.max(this.frequencies.citizens, candidates.length),
      registered: this.registeredOf(subject),
    };
    const unseen = unseenWeight(subject, search, candidates, this.engine, this.shares);
    return this.engine.infer(subject, candidates, comparisons, world, unseen);
  }

  /** Of people like the record's, those who are in the register. */
  private registeredOf(subject: Subject): number {
    return registeredOf(this.model, subject.sector) * survivedUntilRegister(subject);
  }

  private undecided(
    subject: Subject,
    people: readonly Registrant[],
    search: Search,
    inference: Inference,
    isSomebody: boolean,
  ): Match {
    if (this.frequencies.citizens === 0 && people.length === 0)
      return this.unlinked('not-found', [], subject, [], inference);
    if (search.lookedUp.length === 0) {
      const tooLittle = finding('record.too-little-to-search', '/subject');
      return this.unlinked('ambiguous', [tooLittle], subject, [], inference);
    }
    const isOnlyOwner = people.length === 1 && linkedByOf(subject, people[0]!) === 'number';
    if (!isSomebody && !isOnlyOwner) return this.unlinked('not-found', [], subject, [], inference);
    const isPossible = (person: Registrant, at: number): boolean =>
      inference.candidates[at]! >= POSSIBLE || linkedByOf(subject, person) === 'number';
    const between = people.filter(isPossible);
    return this.unlinked(
      'ambiguous',
      [],
      subject,
      between.map((person) => candidateOf(subject, person)),
      inference,
    );
  }

  private link(
    subject: Subject,
    candidate: Candidate,
    linkedBy: LinkedBy,
    strangers: readonly Registrant[],
    inference: Inference,
    shortWay: boolean,
  ): Match {
    const { citizen } = candidate;
    const fields: ComparedField[] = [];
    const findings: Finding[] = [];
    for (const { field, explanation } of compareFields(subject, candidate, linkedBy, numbersOf(strangers))) {
      fields.push(field);
      if (explanation) findings.push(finding(explanation, field.pointer));
    }
    const isDeceased = citizen.deathDate !== undefined;
    if (isDeceased && !subject.isDeathRecord) findings.push(finding('person.deceased', '/subject'));
    return {
      outcome: fields.some(({ relation }) => isToCorrect(relation)) ? 'mismatched' : 'matched',
      citizenId: citizen.citizenId,
      linkedBy,
      fields,
      findings,
      wouldDecide: [],
      isDeceased,
      explanation: this.explain(subject, inference, shortWay),
    };
  }

  private unlinked(
    outcome: 'ambiguous' | 'not-found',
    findings: Finding[],
    subject: Subject,
    between: readonly Candidate[],
    inference: Inference,
  ): Match {
    const wouldDecide = between.length === 0 ? missingToFind(subject) : tellingApart(subject, between);
    const explanation = this.explain(subject, inference, false);
    return { outcome, fields: [], findings, wouldDecide, explanation };
  }

  private explain(subject: Subject, inference: Inference, shortWay: boolean): Explanation {
    const prior = this.registeredOf(subject) / Math.max(1, this.frequencies.citizens);
    return explain(this.engine, inference, prior, this.model.threshold, shortWay);
  }
}

/** As written but for blanks and zeros it is `number`; a former or an old one `old-number`; one digit off is found by the rest. */
function linkedByOf({ number, numbers }: Subject, { citizen }: Registrant): LinkedBy {
  if (number?.digits === citizen.personalNumber) return 'number';
  return numbers.some(({ digits }) => digits !== undefined && citizen.oldNumbers.includes(digits))
    ? 'old-number'
    : 'attributes';
}

function numbersOf(people: readonly Registrant[]): Set<string> {
  return new Set(people.flatMap(({ citizen }) => [citizen.personalNumber, ...citizen.oldNumbers]));
}
