/** What is sent for an owed notice, in the form that its subscription asked for. */
import { netOf, noticesBetween, wanted, type Notice, type SubscriptionDoc } from '#core';
import {
  filledIn,
  headlineOf,
  messageFor,
  presets,
  type Message,
  type Preset,
  type Told,
  type ToldChange,
} from '#telling';
import { describeNotice } from './describe-notice.js';
import type { Projector } from './projector.js';
import { sentenceIn, type Sources } from './sentence-in.js';

export type Telling = Sources & Pick<Projector, 'story' | 'log' | 'snapshots' | 'publicUrl'>;

export async function messageOf(telling: Telling, notice: Notice, doc: SubscriptionDoc): Promise<Message> {
  const { form } = doc;
  if (form === undefined) return { contentType: 'application/json', body: await envelopeOf(telling, notice, doc) };
  const told = await toldOf(telling, notice, doc);
  return 'template' in form ? filledIn(form.template, told) : messageFor(presetIn(form.preset), told);
}

export async function toldOf(telling: Telling, notice: Notice, doc: SubscriptionDoc): Promise<Told> {
  const changes = notice.digest === undefined ? [notice] : await changesIn(telling, notice.digest, doc);
  return { title: telling.story.title, changes: await Promise.all(changes.map((each) => changeIn(each, telling))) };
}

/** What a digest tells: the net of all that was learnt in its time and is wanted. The log only grows, so it is the same at every try. */
export async function changesIn(
  { log, snapshots }: Pick<Projector, 'log' | 'snapshots'>,
  { from, until }: { readonly from: string; readonly until: string },
  { filter }: Pick<SubscriptionDoc, 'filter'>,
): Promise<readonly Notice[]> {
  const told = await noticesBetween({ entries: log.entries, snapshots }, { since: from, until, clock: 'learnt' });
  return netOf(told.filter((notice) => wanted(notice, filter)));
}

async function changeIn(notice: Notice, telling: Telling): Promise<ToldChange> {
  const { kind, before, after, backing = { origins: 1, official: false } } = notice;
  const page = pageOf(notice, telling);
  return { headline: headlineOf(notice), ...(await citedBy(notice, telling)), page, kind, before, after, ...backing };
}

async function citedBy({ because }: Notice, telling: Telling) {
  if (because === null) return { sentence: null, publisher: null, url: null };
  const { sentence, publisher, url } = await sentenceIn(because, telling);
  return { sentence, publisher, url };
}

function pageOf({ matter }: Notice, { publicUrl }: Telling): string | null {
  return publicUrl === undefined ? null : `${publicUrl}/matters/${encodeURIComponent(matter)}`;
}

/** Of a digest one envelope around several changes, as far as receivers take it; `left` counts the rest. */
async function envelopeOf(telling: Telling, notice: Notice, doc: SubscriptionDoc): Promise<string> {
  if (notice.digest === undefined) return describeNotice(notice, telling);
  const changes = await changesIn(telling, notice.digest, doc);
  const { from, until } = notice.digest;
  return describeNotice(notice, telling, { kind: 'digest', from, until, ...(await fitting(changes, telling)) });
}

/** With the envelope, a body stays below 20 000 bytes. */
const room = 18_000;

async function fitting(changes: readonly Notice[], telling: Telling) {
  const told: ToldChange[] = [];
  let bytes = 0;
  for (const notice of changes.toReversed()) {
    const change = await changeIn(notice, telling);
    bytes += Buffer.byteLength(JSON.stringify(change)) + 1;
    if (bytes > room) break;
    told.unshift(change);
  }
  return { changes: told, left: changes.length - told.length };
}

/** A form of a later version is told plainly. */
function presetIn(preset: string): Preset {
  return presets.find((each) => each === preset) ?? 'json';
}
