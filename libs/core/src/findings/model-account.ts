/** What all who ask a model share and what must outlive them: what it may still cost, and whether it can be reached. */
export interface ModelAccount {
  /** Sets tokens and one request aside, or says when to come back. */
  readonly take: (tokens: number) => Promise<Grant | NotYet>;
  /** Undefined until something was told. */
  readonly standing: () => Promise<ModelStanding | undefined>;
  readonly note: (standing: ModelStanding) => Promise<void>;
  /** How often an article was tried that the model has not read yet, this time included. */
  readonly tried: (article: string) => Promise<number>;
  readonly forgetTries: (article: string) => Promise<void>;
}

export interface Grant {
  /** What it cost in the end. Whoever dies before leaves it at what was set aside. */
  readonly settle: (tokens: number) => Promise<void>;
}

export interface NotYet {
  readonly over: 'tokens' | 'requests';
  readonly waitMs: number;
}

/** Milliseconds: what is spent is counted in whole days (UTC) and minutes since 1970. */
export const budgetPeriods = { tokens: 86_400_000, requests: 60_000 } as const;

export interface ModelLimits {
  readonly tokensPerDay: number;
  readonly requestsPerMinute: number;
}

export interface ModelStanding {
  readonly state: 'ready' | 'over-budget' | 'unreachable';
  /** A sentence; empty while it is ready. */
  readonly because: string;
  /** ISO 8601 UTC: until then nobody asks. Empty while it is ready. */
  readonly nextAt: string;
  /** How often in a row it could not be asked. */
  readonly failures: number;
}
