/** Queues the pages whose time has come to be read again. What is due follows from the log and what is remembered of visits. */
import { rereadDue, rereadsView, type RereadDoc } from '#core';
import type { Collector } from './collector.js';

/** Queued at one look, those first that wait longest: after a week away the rest comes with the next looks. */
const mostAtOnce = 200;

export async function queueDuePages(
  collector: Pick<Collector, 'views' | 'visits' | 'queues' | 'rereadMs' | 'now'>,
): Promise<void> {
  const { views, visits, queues, rereadMs, now } = collector;
  if (rereadMs.length === 0) return;
  await queues.freeLost('reread-article');
  const at = now().getTime();
  const dueAt = ({ first, last }: RereadDoc, visitedAt = '') => {
    const latest = Math.max(Date.parse(last), visitedAt === '' ? 0 : Date.parse(visitedAt));
    const due = rereadDue(rereadMs, { first: Date.parse(first), last: latest }, at)?.at;
    return due === undefined || due > at ? undefined : due;
  };
  const docs = [...(await views.all(rereadsView.name)).values()] as RereadDoc[];
  const perhaps = docs.filter((doc) => doc.first !== '' && dueAt(doc) !== undefined);
  const known = await visits.find(perhaps.map(({ id }) => id));
  const due = perhaps.flatMap((doc, i) => {
    const since = dueAt(doc, known[i]?.at);
    return since === undefined ? [] : [{ id: doc.id, since }];
  });
  const longestFirst = due.sort((a, b) => a.since - b.since).slice(0, mostAtOnce);
  await Promise.all(longestFirst.map(({ id }) => queues.add('reread-article', { article: id }, id)));
}
