/** What an answer of a feed says of its hub, and what the news says of who brings it. */
import {
  isSuperseded,
  newHubState,
  safetyInterval,
  type Fetched,
  type FeedDoc,
  type HubTopic,
  type ParsedFeed,
} from '#core';
import { linkIn } from '#web';
import { randomBytes } from 'node:crypto';
import type { Collector } from './collector.js';

/** The Recommendation allows secrets of up to 200 bytes; as many letters make a token that nobody guesses. */
const keyBytes = 32;

/** A hub that is new, or another topic, begins a subscription. One that is named no longer is left to say so itself. */
export async function heedHub({ websub, now }: Collector, doc: FeedDoc, named: HubTopic | undefined): Promise<void> {
  if (websub === undefined || named === undefined) return;
  const known = await websub.hubs.state(doc.id);
  if (!isSuperseded(known, named, now())) return;
  await websub.hubs.begin(doc.id, newHubState(named, { token: key(), secret: key() }, now()));
}

/** The header counts before the feed (4 of the Recommendation); a feed that does not say its own address has the one we know. */
export function hubOf(doc: FeedDoc, answer: Fetched, parsed: ParsedFeed): HubTopic | undefined {
  const hub = linkIn(answer, 'hub') ?? parsed.hub;
  const topic = linkIn(answer, 'self') ?? parsed.self ?? doc.url;
  return hub === undefined ? undefined : { hub, topic };
}

/** Whoever brought the last news is trusted with the pace of polling. */
export async function creditNews({ websub }: Collector, feed: string, by: 'poll' | 'push'): Promise<void> {
  await websub?.hubs.change(feed, { newsBy: by });
}

/** Seconds until the next poll; with a hub that brings the news, only to be safe. */
export async function pacedByHub({ websub, now, bounds }: Collector, feed: string, seconds: number) {
  return safetyInterval(seconds, bounds.ceilingSeconds, await websub?.hubs.state(feed), now());
}

function key(): string {
  return randomBytes(keyBytes).toString('base64url');
}
