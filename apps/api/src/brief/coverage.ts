/** What came in, what became of it, and what was not seen or understood: what the brief of now rests on, and lacks. */
import { feedsView, isInTrouble, type FeedDoc } from '#core';
import type { Api } from '../api.js';

export async function coverageNow({ items, views }: Pick<Api, 'items' | 'views'>) {
  const [{ parked }, docs] = await Promise.all([views.account(), views.all(feedsView.name)]);
  const feeds = [...docs.values()] as FeedDoc[];
  const failing = feeds.filter(isInTrouble).map(({ id }) => id);
  const holed = feeds.filter(({ gaps }) => gaps.some(({ filled }) => !filled)).map(({ id }) => id);
  // Both at once: nothing is taken in between.
  const { languages, ...totals } = items.totals();
  const position = items.position();
  return { ...totals, position, languages: [...languages], parked, sources: { total: feeds.length, failing, holed } };
}
