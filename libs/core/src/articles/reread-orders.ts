/**
 * Orders of people to read pages again, and how far each is. They lie beside the log: what comes of them are facts, and who gave them
 * stands in the account of actions. Lost, an order is given again. Times are ISO 8601 UTC.
 */
import type { Visit } from './visit.js';

export interface RereadOrder {
  /** Chosen by whoever gives it. */
  readonly batch: string;
  readonly by: string;
  readonly reason: string;
}

/** `let be`: the page is not to be read any more, since its text was erased meanwhile, say. */
export type RereadResult = Visit['result'] | 'let be';

export interface RereadStanding extends RereadOrder {
  /** When the first pages were named. */
  readonly at: string;
  /** When the latest were. */
  readonly namedAt: string;
  /** All pages of it are named. */
  readonly isWhole: boolean;
  readonly total: number;
  /** Pages that wait to be read. */
  readonly left: number;
  readonly results: Readonly<Record<RereadResult, number>>;
  readonly state: 'open' | 'done' | 'called off';
}

export interface RereadOrders {
  /** The latest first. Those that ended are forgotten after a day. */
  readonly all: () => Promise<readonly RereadStanding[]>;
  /**
   * Adds articles to an order, by their ids. Answers of each whether it is new there: what was named before, or comes after the order's end,
   * is not read for it.
   */
  readonly name: (
    order: RereadOrder,
    named: { readonly articles: readonly string[]; readonly isLast: boolean; readonly at: string },
  ) => Promise<readonly boolean[]>;
  /** Some of those that wait. */
  readonly waiting: (batch: string, most: number) => Promise<readonly string[]>;
  /** Whether any order waits for this article. */
  readonly isOrdered: (article: string) => Promise<boolean>;
  /** For every order that waits for it. */
  readonly settle: (article: string, result: RereadResult) => Promise<void>;
  /** Nothing of it waits from then on. */
  readonly end: (batch: string, state: 'done' | 'called off') => Promise<void>;
}

/** A caller that names no more pages and never said so is waited for so long. */
const namingMs = 30_000;

export function isCarriedOut({ left, isWhole, namedAt }: RereadStanding, now: Date): boolean {
  return left === 0 && (isWhole || now.getTime() - Date.parse(namedAt) > namingMs);
}

/** Under this id the work tells of it. */
export function rereadWorkId(batch: string): string {
  return `reread ${batch}`;
}

export const noResults: RereadStanding['results'] = { read: 0, unchanged: 0, failed: 0, 'let be': 0 };
