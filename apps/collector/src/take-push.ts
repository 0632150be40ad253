/**
 * What a hub pushed goes the way of what a poll brought: items → articles discovered. It may be a part of the feed, so it says
 * nothing of validators, health or gaps. What cannot be read is a hint that there is something to poll for.
 */
import { withArrival, type FeedDoc, type WebDocument } from '#core';
import { done, type JobPayloads, type Verdict } from '#jobs';
import type { Collector, Websub } from './collector.js';
import { creditNews } from './heed-hub.js';
import { takeInFeed } from './take-in-feed.js';
import { whileLeased } from './while-leased.js';

export async function takePush(collector: Collector, job: JobPayloads['take-push']): Promise<Verdict> {
  const { websub, views } = collector;
  const { feed, push } = job;
  const doc = (await views.doc('feeds', feed)) as FeedDoc | undefined;
  const document = await pushedDocument(websub, job);
  if (websub === undefined || document === undefined) return done;
  if (doc !== undefined && !doc.paused) await takeIn(collector, doc, document);
  await websub.hubs.forgetPush(feed, push);
  return done;
}

/** Undefined when it is kept no longer, or its subscription. */
async function pushedDocument(
  websub: Websub | undefined,
  job: JobPayloads['take-push'],
): Promise<WebDocument | undefined> {
  const { feed, push, contentType } = job;
  const state = await websub?.hubs.state(feed);
  const body = await websub?.hubs.pushed(feed, push);
  if (state === undefined || body === undefined) return undefined;
  return { body, url: state.topic, ...(contentType === undefined ? {} : { contentType }) };
}

async function takeIn(collector: Collector, doc: FeedDoc, document: WebDocument): Promise<void> {
  const { polls, now } = collector;
  const state = await polls.state(doc.id);
  // Before the feed itself was read nobody can tell its past from news.
  const isKnown = state.imported || doc.items > 0;
  const taken = isKnown ? await takeInFeed(collector, doc, state, document) : undefined;
  const { fresh, left } = taken !== undefined && 'fresh' in taken ? taken : { fresh: 0, left: Infinity };
  if (left > 0) await polls.schedule([doc.id], now().getTime(), true);
  if (fresh > 0) await creditPush(collector, doc.id);
}

/** To the feed's rhythm news is news, however it came; else a feed that is pushed would be called quiet. */
async function creditPush(collector: Collector, feed: string): Promise<void> {
  const { polls, now } = collector;
  await creditNews(collector, feed, 'push');
  await whileLeased(collector, `poll-${feed}`, async () => {
    const state = await polls.state(feed);
    await polls.remember(feed, { ...state, arrivals: withArrival(state.arrivals, now().toISOString()) });
  });
}
