/**
 * Silence that is due, and silence that has ended: facts on the subscription, once for each. The outbox row follows from the fact in the
 * projector's own step, so none is told twice, however often this runs and wherever.
 */
import { feedsView, handle, isInTrouble, silenceOf, subscriptionDecider, subscriptionsView } from '#core';
import type { FeedDoc, Hearing, SubscriptionDoc } from '#core';
import { ownSince } from './own-since.js';
import type { Projector } from './projector.js';

/** What came while nobody polled is read within this time after a start; until then nothing is called silent. */
const catchUpMs = 3_600_000;

type Watching = Pick<Projector, 'log' | 'views' | 'now' | 'importedUpTo'>;

/** `startedAt` is this process's. */
export async function watchSilence(watching: Watching, hearing: Hearing, startedAt: Date): Promise<void> {
  const { log, views, now } = watching;
  const subscriptions = (await views.all(subscriptionsView.name)) as ReadonlyMap<string, SubscriptionDoc>;
  const waiting = [...subscriptions.values()].filter(({ active, silence }) => active && silence !== undefined);
  if (waiting.length === 0) return;
  const listening = { heard: await hearing.all(), from: await ownSince(watching), now: now().toISOString() };
  const at = { at: listening.now, precision: 'instant' } as const;
  for (const doc of waiting) {
    const found = silenceOf(doc, listening);
    if (found?.type === 'NoticeSilence') {
      if (now().getTime() - startedAt.getTime() < catchUpMs) continue;
      const command = { ...found, at, feeds: await feedsNow(views) };
      await handle(log, subscriptionDecider, `subscription:${doc.id}`, command);
    } else if (found !== undefined) {
      await handle(log, subscriptionDecider, `subscription:${doc.id}`, { ...found, at });
    }
  }
}

async function feedsNow(views: Watching['views']) {
  const all = (await views.all(feedsView.name)) as ReadonlyMap<string, FeedDoc>;
  const polled = [...all.values()].filter(({ paused }) => !paused);
  return { total: polled.length, failing: polled.filter(isInTrouble).length };
}
