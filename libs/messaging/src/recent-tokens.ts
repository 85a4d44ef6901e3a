/** A token that stands in `sealed_token`. */
export interface SealedToken {
  readonly eventId: string;
  /** ASCII. */
  readonly token: Buffer;
}

const MOST_OCTETS = 4 * 1024 * 1024;

/**
 * Tokens that were committed a moment ago, so that the relay need not read back what this very process has just written:
 * each is given out once. Bounded; the oldest go first, and whatever is not here stands in the database.
 */
export class RecentTokens {
  private readonly tokens = new Map<string, Buffer>();
  private octets = 0;

  put(sealed: readonly SealedToken[]): void {
    for (const { eventId, token } of sealed) {
      this.take(eventId);
      this.tokens.set(eventId, token);
      this.octets += token.length;
    }
    for (const eventId of this.tokens.keys()) {
      if (this.octets <= MOST_OCTETS) return;
      this.take(eventId);
    }
  }

  take(eventId: string): Buffer | undefined {
    const token = this.tokens.get(eventId);
    if (token === undefined) return undefined;
    this.tokens.delete(eventId);
    this.octets -= token.length;
    return token;
  }
}
