/** What a subscription would have told, had it been there: before anybody is woken by it. */
import { noticesBetween, Refusal, wanted, type MessageForm, type Notice, type NoticeFilter } from '#core';
import {
  filledIn,
  headlineOf,
  messageFor,
  presets,
  troubleWith,
  anExample,
  type Message,
  type Told,
  type ToldChange,
} from '#telling';
import type { z } from 'zod';
import type { Api } from './api.js';
import type { Firing } from './contract/firing.js';

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
  const changes = await Promise.all(newest.map((notice) => changeOf(api, notice)));
  return {
    ...{ days, count: fired.length, perDay: perDay(fired, now, days), tooOften: fired.length > days * mostADay },
    notices: newest.map(({ id, matter, learntAt }, i) => ({ id, matter, learntAt, ...shown(changes[i]) })),
    message: messageIn(api, form, changes[0]),
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

async function changeOf(api: Api, notice: Notice): Promise<ToldChange> {
  const { kind, matter, before, after, backing = { origins: 1, official: false } } = notice;
  const page = api.publicUrl === undefined ? null : `${api.publicUrl}/matters/${encodeURIComponent(matter)}`;
  return { headline: headlineOf(notice), ...(await citedBy(api, notice)), page, kind, before, after, ...backing };
}

async function citedBy({ sentences }: Api, { because }: Notice) {
  if (because === null) return { sentence: null, publisher: null, url: null };
  const { article, textHash, claim } = because;
  const sentence = (await sentences.text(textHash))?.slice(claim.finding.start, claim.finding.end) ?? null;
  return { sentence, publisher: article.publisher.name, url: article.url };
}

function shown(change: ToldChange | undefined) {
  const { headline = '', sentence = null, publisher = null } = change ?? {};
  return { headline, sentence, publisher };
}

function messageIn(api: Api, form: MessageForm | undefined, change: ToldChange | undefined): Message | null {
  if (form === undefined) return null;
  const told: Told = change === undefined ? anExample : { title: api.story.title, changes: [change] };
  if ('template' in form) {
    const trouble = troubleWith(form.template, told);
    if (trouble !== null) throw new Refusal('invalid', `form: ${trouble}`);
    return filledIn(form.template, told);
  }
  return messageFor(presets.find((preset) => preset === form.preset) ?? 'json', told);
}
