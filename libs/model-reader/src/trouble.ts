/**
 * What can be wrong with a model, as a closed list. A trouble of the endpoint concerns every article and passes; one of the
 * article comes back with it. No message quotes what the endpoint wrote: some repeat the key.
 */
interface Kind {
  readonly of: 'endpoint' | 'article';
  readonly tries: number;
}

const kinds = {
  'over-budget': { of: 'endpoint', tries: 1 },
  'rate-limited': { of: 'endpoint', tries: 4 },
  unreachable: { of: 'endpoint', tries: 4 },
  'server-error': { of: 'endpoint', tries: 4 },
  'no-protocol': { of: 'endpoint', tries: 2 },
  'out-of-time': { of: 'endpoint', tries: 1 },
  'too-large': { of: 'endpoint', tries: 1 },
  redirected: { of: 'endpoint', tries: 1 },
  'key-refused': { of: 'endpoint', tries: 1 },
  'unknown-model': { of: 'endpoint', tries: 1 },
  'bad-request': { of: 'article', tries: 1 },
  refused: { of: 'article', tries: 1 },
  truncated: { of: 'article', tries: 1 },
  'not-the-form': { of: 'article', tries: 3 },
  'lacks-ability': { of: 'article', tries: 1 },
} as const satisfies Record<string, Kind>;

export type TroubleReason = keyof typeof kinds;

const free: readonly TroubleReason[] = [
  ...(['over-budget', 'rate-limited', 'redirected', 'key-refused', 'unknown-model'] as const),
  ...(['bad-request', 'lacks-ability'] as const),
];

export class ModelTrouble extends Error {
  override readonly name = 'ModelTrouble';

  constructor(
    readonly reason: TroubleReason,
    message: string,
    /** Milliseconds since 1970: not before. */
    readonly notBefore?: number,
    /** What the answer cost all the same, where it says. */
    readonly tokens?: number,
  ) {
    super(message);
  }

  /** Whether asking about another article would meet it, too. */
  get isOfEndpoint(): boolean {
    return kinds[this.reason].of === 'endpoint';
  }

  /** Whether the question was turned away before anything was made of it. */
  get isFree(): boolean {
    return free.includes(this.reason);
  }

  /** How often to ask in all, before it is believed. */
  get tries(): number {
    return kinds[this.reason].tries;
  }
}
