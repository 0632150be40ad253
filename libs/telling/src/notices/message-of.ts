/** What is sent for a notice, in the form that its subscription asked for; a preview shows the same. */
import {
  asksFor,
  isUrgent,
  netOf,
  noticesBetween,
  type Asking,
  type History,
  type Notice,
  type Story,
  type SubscriptionDoc,
} from '#core';
import { bytesOf } from '../messages/clip.js';
import { formed } from '../messages/formed.js';
import { mailFor, type WrittenMail } from '../messages/mail.js';
import type { Message, Told, ToldChange } from '../messages/told.js';
import { headlineOf } from '../words/headline.js';
import { citationOf, type Texts } from './citation.js';
import { enveloped, envelopeOf, roomFor } from './envelope.js';
import { pageOf } from './page-of.js';
import { named, smallRoom, trimmedTo } from './room.js';

/** What notices are told from. */
export interface Telling extends Texts {
  readonly story: Pick<Story, 'id' | 'title'>;
  /** Digests are made of it. */
  readonly history: History;
  /** Where people reach the service; absent where nobody said. */
  readonly publicUrl?: string;
}

/** What a subscription asked for. */
export type Wish = Asking & Pick<SubscriptionDoc, 'form'>;

export async function messageOf(telling: Telling, notice: Notice, wish: Wish): Promise<Message> {
  const { form } = wish;
  if (form === undefined) return { contentType: 'application/json', body: await bodyOf(telling, notice, wish) };
  return formed(form, await toldOf(telling, notice, wish));
}

/** The same for a mailbox; mail is written as mail whatever form was asked for. */
export async function mailOf(telling: Telling, notice: Notice, wish: Asking): Promise<WrittenMail> {
  return mailFor(await toldOf(telling, notice, wish));
}

export async function toldOf(telling: Telling, notice: Notice, wish: Asking): Promise<Told> {
  const changes = notice.digest === undefined ? [notice] : await changesIn(telling.history, notice.digest, wish);
  const told = await Promise.all(changes.map((each) => changeOf(each, telling)));
  return { title: telling.story.title, changes: told, whole: pageOf(notice, telling) };
}

/** What a digest tells: the net of all that was learnt in its time and is wanted. The log only grows, so it is the same at every try. */
export async function changesIn(
  history: History,
  { from, until }: { readonly from: string; readonly until: string },
  wish: Asking,
): Promise<readonly Notice[]> {
  const told = await noticesBetween(history, { since: from, until, clock: 'learnt' });
  return netOf(told.filter((notice) => !isUrgent(notice) && asksFor(wish, notice)));
}

/** A notice as messages for people tell it. */
export async function changeOf(notice: Notice, telling: Telling): Promise<ToldChange> {
  const { kind, before, after, backing = { origins: 1, official: false }, perhapsOf } = notice;
  const page = pageOf(notice, telling);
  const cited = await citedBy(notice, telling);
  const other = { perhapsOf: perhapsOf === undefined ? null : named(perhapsOf) };
  return { headline: headlineOf(notice), ...cited, page, kind, before, after, ...backing, ...other };
}

async function citedBy({ because }: Notice, telling: Telling) {
  if (because === null) return { sentence: null, publisher: null, url: null };
  const { sentence, publisher, url } = await citationOf(because, telling);
  return { sentence, publisher, url };
}

/** Of a digest one envelope around several changes, the newest as far as there is room; `left` counts the rest. */
async function bodyOf(telling: Telling, notice: Notice, wish: Wish): Promise<string> {
  if (notice.digest === undefined) return envelopeOf(notice, telling);
  const changes = await changesIn(telling.history, notice.digest, wish);
  const { from, until } = notice.digest;
  const frame = {
    kind: 'digest',
    page: pageOf(notice, telling),
    from,
    until,
    changes: [] as object[],
    left: changes.length,
  };
  let room = roomFor(notice, telling, frame);
  for (const each of changes.toReversed()) {
    const change = trimmedTo(await changeOf(each, telling), smallRoom);
    room -= bytesOf(change) + 1;
    if (room <= 0) break;
    frame.changes.unshift(change);
  }
  return enveloped(notice, telling, { ...frame, left: changes.length - frame.changes.length });
}
