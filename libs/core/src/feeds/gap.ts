/**
 * Two documents of a feed that follow each other and share no item: what came between them may have been missed. Known again
 * are items by any of their prints (id, address, title), so that a feed whose addresses or ids change each time is not accused.
 */
import type { PollState } from './poll-state.js';

/** A document of less is no list of which the oldest items must be known. */
const fewestItems = 2;

export interface FeedDocument {
  readonly prints: readonly string[];
  readonly items: number;
  /** Whether any of its items was met in this feed before. */
  readonly anySeen: boolean;
}

/** Not after a first import, and not when the documents before were disjoint, too: then it lies in the feed's nature. */
export function suspectsGap(state: PollState, document: FeedDocument): boolean {
  return isDisjoint(state, document) && !(state.disjoint ?? false);
}

export function isDisjoint({ prints = [] }: PollState, document: FeedDocument): boolean {
  if (prints.length < fewestItems || document.items < fewestItems || document.anySeen) return false;
  const before = new Set(prints);
  return !document.prints.some((print) => before.has(print));
}

/** How the older pages of a feed are addressed where it does not say: WordPress and its kin take `paged`. Undefined for others. */
export function olderPageOf(
  { url, headers }: { url: string; headers: Readonly<Record<string, string>> },
  page: number,
): string | undefined {
  const address = new URL(url);
  const isWordPress =
    /\/feed\/?$/.test(address.pathname) ||
    address.searchParams.has('feed') ||
    (headers.link ?? '').includes('api.w.org');
  if (!isWordPress) return undefined;
  address.searchParams.set('paged', String(page));
  return address.href;
}
