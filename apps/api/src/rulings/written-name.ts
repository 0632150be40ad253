/** A publisher's name as it writes it: rulings lie on it in small letters. */
import { askedName, feedsView, sourceName, type FeedDoc } from '#core';
import type { Api } from '../api.js';

/** Of its newest item, else of its feed; the name that the ruling has where there is neither. */
export async function writtenName({ items, views }: Pick<Api, 'items' | 'views'>, source: string): Promise<string> {
  const conditions = [{ on: 'source', not: false, values: [askedName(source)] }] as const;
  const [item] = items.page({ conditions }, 1).items;
  if (item !== undefined) return item.publisher.name;
  const feeds = (await views.all(feedsView.name)) as ReadonlyMap<string, FeedDoc>;
  return [...feeds.values()].find(({ publisher }) => sourceName(publisher) === source)?.publisher ?? source;
}
