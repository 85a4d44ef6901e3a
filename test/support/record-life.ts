import type { Outcome, Relation, Verdict } from '#lib/contracts';

/** `GET /v1/records/{id}`, as far as specs look at it. */
export interface RecordLife {
  readonly id: string;
  readonly recordId: string;
  readonly version: number;
  readonly attempt: number;
  readonly state: 'accepted' | 'published' | 'answered' | 'rejected';
  readonly outcome?: Outcome;
  readonly open: boolean;
  readonly withdrawn: boolean;
  readonly content: unknown;
  readonly verdict?: Omit<Verdict, 'fields'> & { readonly text: string; readonly fields?: readonly FieldInWords[] };
  /** The latest event first. */
  readonly history: readonly EventLife[];
}

export interface EventLife {
  readonly eventId: string;
  readonly version: number;
  readonly attempt: number;
  readonly acceptedAt: string;
  readonly publishedAt?: string;
  readonly sends: number;
  readonly answeredAt?: string;
  readonly outcome?: Outcome;
  readonly rejections: readonly { readonly code: string }[];
}

export interface FieldInWords {
  readonly pointer: string;
  readonly field: string;
  readonly relation: Relation;
  readonly text: string;
  readonly toCorrect: boolean;
  readonly inRecord?: string;
  readonly registered?: string;
}

/** An item of `GET /v1/worklist`. */
export interface WorklistItem {
  readonly id: string;
  readonly recordId: string;
  readonly outcome: Outcome;
  readonly outcomeText: string;
  readonly toCorrect: readonly FieldInWords[];
}

/** An event of `GET /v1/records/{id}/tokens`. */
export interface EventTokens {
  readonly eventId: string;
  readonly version: number;
  readonly attempt: number;
  readonly record: string;
  readonly verdict?: string;
  readonly rejections?: readonly string[];
}
