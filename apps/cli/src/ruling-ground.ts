/** Where the command line looks whether there is what a ruling is to be on. */
import {
  feedsView,
  isUnreadable,
  sourceName,
  type ArticleDiscovered,
  type FeedDoc,
  type Picture,
  type RulingGround,
} from '#core';
import type { OpenLog } from './open-log.js';

type Opened = Pick<OpenLog, 'log' | 'views' | 'story'>;

export function groundOf({ log, views, story }: Opened, picture: Picture): RulingGround {
  return {
    picture,
    isItem: async (id) => ((await log.versions([`article:${id}`]))[0] ?? 0) > 0,
    publishers: async () => {
      const feeds = (await views.all(feedsView.name)) as ReadonlyMap<string, FeedDoc>;
      return [...story.feeds, ...feeds.values()].map(({ publisher }) => publisher);
    },
    hasItemsOf: (source) => hasItemsOf(log, sourceName(source)),
  };
}

const batch = 500;

/** The whole log is read: the command line has no list of items, and only a source without a feed is looked for here. */
async function hasItemsOf(log: Opened['log'], source: string): Promise<boolean> {
  for (let after = 0; ;) {
    const events = await log.read(after, batch);
    const last = events.at(-1);
    if (last === undefined) return false;
    for (const event of events) {
      if (isUnreadable(event) || event.type !== 'article-discovered.v1') continue;
      if (sourceName((event.data as ArticleDiscovered['data']).publisher.name) === source) return true;
    }
    after = last.position;
  }
}
