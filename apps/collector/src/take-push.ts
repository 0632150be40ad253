/**
 * What a hub pushed goes the way of what a poll brought: items → articles discovered. It may be a part of the feed, so it says
 * nothing of validators, health or gaps. What cannot be read is a hint that there is something to poll for.
 */
import type { FeedDoc, HubState } from '#core';
import { done, type JobPayloads, type Verdict } from '#jobs';
import type { Collector, Websub } from './collector.js';
import { discoverArticles } from './discover-articles.js';
import { creditNews } from './heed-hub.js';
import { readFeed } from './poll-feed.js';

export async function takePush(collector: Collector, job: JobPayloads['take-push']): Promise<Verdict> {
  const { websub, views } = collector;
  const { feed, push } = job;
  const doc = (await views.doc('feeds', feed)) as FeedDoc | undefined;
  const state = await websub?.hubs.state(feed);
  const body = await websub?.hubs.pushed(feed, push);
  if (websub === undefined || body === undefined || state === undefined) return done;
  if (doc !== undefined && !doc.paused) await read(collector, { doc, state, body, job });
  await websub.hubs.forgetPush(feed, push);
  return done;
}

interface Pushed {
  readonly doc: FeedDoc;
  readonly state: HubState;
  readonly body: Uint8Array;
  readonly job: JobPayloads['take-push'];
}

async function read(collector: Collector, { doc, state, body, job }: Pushed): Promise<void> {
  const type = job.contentType === undefined ? {} : { contentType: job.contentType };
  const reading = await readFeed(collector, { body, url: state.topic, ...type });
  const { imported } = await collector.polls.state(doc.id);
  // Before the feed itself was read nobody can tell its past from news.
  if ('unreadable' in reading || !(imported || doc.items > 0)) {
    await collector.polls.schedule([doc.id], collector.now().getTime(), true);
    return;
  }
  const news = await discoverArticles(collector, doc, reading.feed, false);
  if (news > 0) await creditNews(collector, doc.id, 'push');
}
