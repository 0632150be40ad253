/** What is remembered of the readings of a page between them. Routine, not facts: lost, it costs one reading more. */
import type { Validators } from '../feeds/fetching.js';

export interface Visit {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Readings so far, those included that found nothing new. */
  readonly count: number;
  /** `failed`: the page was out of reach for a reason that may pass. */
  readonly result: 'read' | 'unchanged' | 'failed';
  /** Of the answer whose text the article has. */
  readonly validators?: Validators;
}

export interface Visits {
  /** In the order of `articles`; undefined for a page of which nothing is remembered. */
  readonly find: (articles: readonly string[]) => Promise<readonly (Visit | undefined)[]>;
  readonly note: (article: string, visit: Visit) => Promise<void>;
}
