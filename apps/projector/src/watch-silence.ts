/**
 * Silence that is due, and silence that has ended: facts on the subscription, once for each. The outbox row follows from the fact in the
 * projector's own step, so none is told twice, however often this runs and wherever.
 */
import { feedsView, handle, silenceOf, subscriptionDecider, subscriptionsView } from '#core';
import type { FeedDoc, Hearing, SubscriptionDoc } from '#core';
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

/** ISO 8601 UTC: since when this instance listens itself. What was imported was heard by another. */
async function ownSince({ log, importedUpTo, now }: Watching): Promise<string> {
  if (importedUpTo === 0) return '';
  const [first] = await log.read(importedUpTo, 1);
  return first?.learntAt ?? now().toISOString();
}

async function feedsNow(views: Watching['views']) {
  const all = (await views.all(feedsView.name)) as ReadonlyMap<string, FeedDoc>;
  const polled = [...all.values()].filter(({ paused }) => !paused);
  return { total: polled.length, failing: polled.filter(({ health }) => fails.has(health)).length };
}

const fails: ReadonlySet<FeedDoc['health']> = new Set(['degraded', 'blocked', 'gone']);
