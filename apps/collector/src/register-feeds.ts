/**
 * Makes the story file's feeds known to the log: each once, however often the service starts. What the log knows stays as it is;
 * where the file says it otherwise by now, that is told.
 */
import {
  feedAddressKey,
  feedDecider,
  feedsByAddress,
  feedsView,
  handle,
  Refusal,
  type FeedDoc,
  type FeedSource,
} from '#core';
import type { Collector } from './collector.js';

const described = ['publisher', 'kind', 'country', 'lang'] as const;

export async function registerFeeds(collector: Collector): Promise<void> {
  const { story, views, report } = collector;
  const known = (await views.all(feedsView.name)) as ReadonlyMap<string, FeedDoc>;
  const byAddress = feedsByAddress(known.values());
  for (const feed of story.feeds) {
    const problem = whyLeft(feed, known, byAddress) ?? (await register(collector, feed));
    if (problem !== undefined) report(`feed ${feed.id} of the story file is left as it was: ${problem}`);
  }
  const ids = new Set(story.feeds.map(({ id }) => id));
  const gone = [...known.values()].filter(({ id, by }) => by === 'story' && !ids.has(id)).map(({ id }) => id);
  if (gone.length > 0) report(`polled all the same, though gone from the story file: ${gone.join(', ')}; “summitwatch remove-feed” ends that`); // oxfmt-ignore
}

/** Why the file's feed is not registered as it stands there, if so: what the log knows of it, or of its address, stays. */
function whyLeft(
  feed: FeedSource,
  known: ReadonlyMap<string, FeedDoc>,
  byAddress: ReadonlyMap<string, string>,
): string | undefined {
  const doc = known.get(feed.id);
  if (doc === undefined) {
    const other = byAddress.get(feedAddressKey(feed.url));
    return other === undefined ? undefined : `its address is polled already as ${other}`;
  }
  if (doc.by !== 'story') return undefined;
  const others = described.filter((name) => doc[name] !== feed[name]);
  if (others.length === 0) return undefined;
  return `its ${others.map((name) => `${name} is “${doc[name] ?? ''}”`).join(', its ')} since it was added`;
}

/** Why it could not be registered, if so: one feed of the file that clashes with the log keeps no other from being polled. */
async function register({ log, polls, now }: Collector, { id, ...source }: FeedSource): Promise<string | undefined> {
  const at = { at: now().toISOString(), precision: 'instant' } as const;
  const command = { type: 'AddFeed', at, source: { ...source, by: 'story' } } as const;
  try {
    const facts = await handle(log, feedDecider, `feed:${id}`, command);
    if (facts.length > 0) await polls.schedule([id], now().getTime(), false);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
