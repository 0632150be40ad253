/** One source in particular, from its own events: the views may not have heard of the latest yet. */
import { feedsView, Refusal, type FeedDoc, type FeedFact, type Recorded } from '#core';
import type { Api } from '../api.js';
import { whenIn, type AskedMoment } from '../answering/dated.js';

type Asked = Pick<Api, 'log' | 'views' | 'polls'>;

export async function presentFeed({ log, views, polls }: Asked, id: string) {
  const events = (await log.readSubject(`feed:${id}`)) as readonly Recorded<FeedFact>[];
  const { by, ...shown } = existing(docFrom(events, id), id);
  // What came of it is counted by the views alone.
  const counted = (await views.doc(feedsView.name, id)) as FeedDoc | undefined;
  const { items, lastItemAt } = counted ?? shown;
  const { failures, lastPolledAt, nextPollAt } = await polls.state(id);
  const polling = { failures, lastPolledAt, nextPollAt: shown.paused ? '' : nextPollAt };
  return { ...shown, items, lastItemAt, ...polling, addedBy: by, addedAt: addedAt(events), pause: pauseIn(events) };
}

/** How it was polled then is not kept. */
export async function presentPastFeed(
  { log }: Asked,
  doc: FeedDoc | undefined,
  { id, ...asked }: AskedMoment & { readonly id: string },
) {
  const { by, ...shown } = existing(doc, id, whenIn(asked));
  const events = (await log.readSubject(`feed:${id}`)).filter(({ learntAt }) => learntAt <= (asked.asOf ?? ''));
  const polling = { failures: 0, lastPolledAt: '', nextPollAt: '' };
  return { ...shown, ...polling, addedBy: by, addedAt: addedAt(events), pause: null };
}

function docFrom(events: readonly Recorded[], id: string): FeedDoc | undefined {
  return events.reduce<FeedDoc | undefined>((before, event) => feedsView.evolve(before, event, id), undefined);
}

function existing(doc: FeedDoc | undefined, id: string, when = ''): FeedDoc {
  if (doc === undefined) throw new Refusal('not-found', `there is no feed ${id}${when}`);
  return doc;
}

function addedAt(events: readonly Recorded[]): string {
  return events.findLast(({ type }) => type === 'feed-added.v1')?.learntAt ?? '';
}

function pauseIn(events: readonly Recorded<FeedFact>[]) {
  const turn = events.findLast(({ type }) => ['feed-added.v1', 'feed-paused.v1', 'feed-resumed.v1'].includes(type));
  return turn?.type === 'feed-paused.v1' ? { at: turn.learntAt, ...turn.data } : null;
}
