/** What a subscription would have told, had it been there: before anybody is woken by it. */
import { noticesBetween, Refusal, wanted, type MessageForm, type Notice, type NoticeFilter } from '#core';
import { changeOf, type ToldChange } from '#telling';
import type { z } from 'zod';
import type { Api } from './api.js';
import type { Firing } from './contract/firing.js';
import { previewOf, tellingOf } from './preview.js';

const mostShown = 20;
/** So many a day are a stream that people stop reading. */
const mostADay = 20;
const dayMs = 86_400_000;

export async function firingOf(
  api: Api,
  filter: NoticeFilter,
  { days, form }: { readonly days: number; readonly form?: MessageForm | undefined },
): Promise<z.infer<typeof Firing>> {
  const now = api.now().getTime();
  const since = new Date(now - days * dayMs).toISOString();
  const told = await noticesBetween(api.history, { since, until: '9999', clock: 'learnt' });
  const fired = told.filter((notice) => wanted(notice, filter));
  const newest = fired.slice(-mostShown).reverse();
  const notices = newest.map(async (notice) => {
    const { id, matter, learntAt } = notice;
    return { id, matter, learntAt, ...shown(await changeOf(notice, tellingOf(api))) };
  });
  return {
    ...{ days, count: fired.length, perDay: perDay(fired, now, days), tooOften: fired.length > days * mostADay },
    notices: await Promise.all(notices),
    message: await previewOf(api, newest[0], { filter, ...(form === undefined ? {} : { form }) }),
  };
}

/** Rejects with a `Refusal` for what would tell more than people read, unless they said that they want it. */
export async function refuseTooOften(api: Api, filter: NoticeFilter, confirmed: boolean | undefined): Promise<void> {
  if (confirmed === true) return;
  const { tooOften, count, days } = await firingOf(api, filter, { days: 7 });
  if (!tooOften) return;
  throw new Refusal(
    'conflict',
    `this would have fired ${String(count)} times in ${String(days)} days; narrow it, take a digest, or send confirmed: true`,
  );
}

/** Every day has its count, those without a notice too; the oldest first. */
function perDay(fired: readonly Notice[], now: number, days: number) {
  const counts = new Map<string, number>();
  for (let day = days; day >= 0; day -= 1) counts.set(dayOf(now - day * dayMs), 0);
  for (const { learntAt } of fired) counts.set(learntAt.slice(0, 10), (counts.get(learntAt.slice(0, 10)) ?? 0) + 1);
  return [...counts].map(([day, count]) => ({ day, count }));
}

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

function shown({ headline, sentence, publisher }: ToldChange) {
  return { headline, sentence, publisher };
}
