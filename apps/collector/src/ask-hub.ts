/** Subscribes to a feed's hub, renews that in time, and ends it when the feed is polled no longer. */
import { askFailed, asking, feedStateIn, hubStep, isPushed, leaseSeconds, leaving, type HubState } from '#core';
import { done, type Verdict } from '#jobs';
import type { Collector, Websub } from './collector.js';
import { whileLeased } from './while-leased.js';

export async function askHub(collector: Collector, { feed }: { feed: string }): Promise<Verdict> {
  await whileLeased(collector, `hub-${feed}`, () => askOnce(collector, feed));
  return done;
}

async function askOnce(collector: Collector, feed: string): Promise<void> {
  const { websub, log, now } = collector;
  const state = await websub?.hubs.state(feed);
  if (websub === undefined || state === undefined) return;
  // Of the log, for views are missing documents while they are built.
  switch (hubStep(state, (await feedStateIn(log, feed)).status === 'known', now())) {
    case 'subscribe':
      await subscribe(collector, websub, feed, state);
      break;
    case 'unsubscribe':
      await unsubscribe(websub, feed, state, now());
      break;
    case 'forget':
      await websub.hubs.forget(feed);
      break;
    case 'wait':
      await websub.hubs.schedule([feed], Date.parse(state.nextAskAt));
  }
}

async function subscribe(collector: Collector, websub: Websub, feed: string, state: HubState): Promise<void> {
  const now = collector.now();
  const asked = { ...state, ...asking(state, now) };
  await websub.hubs.change(feed, asking(state, now));
  const answer = await tell(websub, 'subscribe', state);
  if (answer.ok) return;
  await websub.hubs.change(feed, askFailed(asked, answer, now));
  // Its polls were spared in trust of a hub that now does not answer.
  if (isPushed(state, now)) await collector.polls.schedule([feed], now.getTime(), true);
}

/** Whatever it answers: our callback is known for an hour yet, and says after it that it is gone. */
async function unsubscribe(websub: Websub, feed: string, state: HubState, now: Date): Promise<void> {
  await websub.hubs.change(feed, leaving(now));
  await tell(websub, 'unsubscribe', state);
}

function tell({ post, publicUrl }: Websub, mode: 'subscribe' | 'unsubscribe', state: HubState) {
  const { hub, topic, token, secret } = state;
  const form = new URLSearchParams({
    'hub.callback': `${publicUrl}/websub/${token}`,
    'hub.mode': mode,
    'hub.topic': topic,
    ...(mode === 'subscribe' ? { 'hub.secret': secret, 'hub.lease_seconds': String(leaseSeconds) } : {}),
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return post({ url: hub, purpose: 'hub', headers, body: form.toString() });
}
