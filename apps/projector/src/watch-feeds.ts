/**
 * Feeds that fail or are quiet, and those that are well again: facts on the feed, once for each turn, and only of what lasts. The outbox row
 * follows from the fact, as that of a silence does.
 */
import { feedDecider, feedsView, handle, turnOf, type FeedDoc } from '#core';
import { ownSince } from './own-since.js';
import type { Projector } from './projector.js';

/** `startedAt` is this process's: how a feed stood when nobody polled it may be over. */
export async function watchFeeds(
  watching: Pick<Projector, 'log' | 'views' | 'now' | 'importedUpTo'>,
  startedAt: Date,
): Promise<void> {
  const { log, views } = watching;
  const now = watching.now().toISOString();
  const own = await ownSince(watching);
  const started = startedAt.toISOString();
  const from = own > started ? own : started;
  const feeds = (await views.all(feedsView.name)) as ReadonlyMap<string, FeedDoc>;
  for (const doc of feeds.values()) {
    const turn = turnOf(doc, { from, now });
    if (turn === undefined) continue;
    const at = { at: now, precision: 'instant' } as const;
    await handle(log, feedDecider, `feed:${doc.id}`, { type: 'TellStanding', at, ...turn });
  }
}
