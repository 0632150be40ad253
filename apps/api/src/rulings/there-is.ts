/** Where the API looks whether there is what a ruling is to be on. */
import { askedName, feedsView, refuseRulingOnNothing, type FeedDoc, type Picture, type RulingAsked } from '#core';
import type { Api } from '../api.js';

export function refuseNothing(
  { log, views, story, items }: Pick<Api, 'log' | 'views' | 'story' | 'items'>,
  ruling: RulingAsked,
  picture: Picture,
): Promise<void> {
  return refuseRulingOnNothing(ruling, {
    picture,
    isItem: async (id) => ((await log.versions([`article:${id}`]))[0] ?? 0) > 0,
    publishers: async () => {
      const feeds = (await views.all(feedsView.name)) as ReadonlyMap<string, FeedDoc>;
      return [...story.feeds, ...feeds.values()].map(({ publisher }) => publisher);
    },
    hasItemsOf: (source) => {
      const conditions = [{ on: 'source', not: false, values: [askedName(source)] }] as const;
      return Promise.resolve(items.page({ conditions }, 1).items.length > 0);
    },
  });
}
