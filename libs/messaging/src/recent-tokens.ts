/** A token that stands in `sealed_token`. */
export interface SealedToken {
  readonly eventId: string;
  readonly token: string;
}

const MOST_CHARACTERS = 4 * 1024 * 1024;

/**
 * Tokens that were committed a moment ago, so that the relay need not read back what this very process has just written:
 * each is given out once. Bounded; the oldest go first, and whatever is not here stands in the database.
 */
export class RecentTokens {
  private readonly tokens = new Map<string, string>();
  private characters = 0;

  put(sealed: readonly SealedToken[]): void {
    for (const { eventId, token } of sealed) {
      this.take(eventId);
      this.tokens.set(eventId, token);
      this.characters += token.length;
    }
    for (const eventId of this.tokens.keys()) {
      if (this.characters <= MOST_CHARACTERS) return;
      this.take(eventId);
    }
  }

  take(eventId: string): string | undefined {
    const token = this.tokens.get(eventId);
    if (token === undefined) return undefined;
    this.tokens.delete(eventId);
    this.characters -= token.length;
    return token;
  }
}
