/** A notice as others read it: a CloudEvents 1.0 envelope with before, after, and the sentence that says so. */
import type { Notice, ReplayAccepted, Story } from '#core';
import { mostBytes } from '../messages/clip.js';
import { citationOf, type Texts } from './citation.js';
import { differenceIn } from './difference.js';
import { pageOf } from './page-of.js';
import { inRoom, named, smallRoom, trimmedTo } from './room.js';

export type Enveloping = Texts & { readonly story: Pick<Story, 'id'>; readonly publicUrl?: string };

/** Smaller than receivers must take, whatever there is to tell. */
export async function envelopeOf(notice: Notice, telling: Enveloping): Promise<string> {
  if (notice.replay !== undefined) return enveloped(notice, telling, await replayIn(notice, notice.replay, telling));
  const data = await changeIn(notice, telling);
  return enveloped(
    notice,
    telling,
    inRoom(data, (trimmed) => roomFor(notice, telling, trimmed) > 0),
  );
}

/** Around what a notice tells. */
export function enveloped(notice: Notice, { story }: Pick<Enveloping, 'story'>, data: object): string {
  return JSON.stringify({
    specversion: '1.0',
    id: named(notice.id),
    source: `urn:summitwatch:${story.id}`,
    type: `org.summitwatch.${notice.type}`,
    subject: named(notice.matter),
    time: notice.learntAt,
    sequence: String(notice.sequence),
    datacontenttype: 'application/json',
    data,
  });
}

/** How many bytes an envelope around this leaves for more. */
export function roomFor(notice: Notice, telling: Pick<Enveloping, 'story'>, data: object): number {
  return mostBytes - Buffer.byteLength(enveloped(notice, telling, data));
}

async function changeIn(notice: Notice, telling: Enveloping) {
  const { kind, matter, before, after, happenedAt, learntAt, because, ruling, machine } = notice;
  const { topic, actors, backing } = notice;
  const about = { topic, actors, origins: backing?.origins, official: backing?.official, ...othersIn(notice) };
  const sentence = because === null ? null : await citationOf(because, telling, Infinity);
  const belief = machine === undefined ? 'machine' : 'person';
  const ruled = ruling === undefined ? {} : { belief, ruling, ...(machine === undefined ? {} : { machine }) };
  const told = { happenedAt, learntAt, because: sentence, ...about, ...ruled };
  const { gap, source, warning, silence } = notice;
  const ofService = { gap, source, warning, silence };
  return { kind, matter: named(matter), before, after, ...told, ...ofService, page: pageOf(notice, telling) };
}

/** The meeting that it may be, and the notice that it takes back. */
function othersIn({ perhapsOf, corrects }: Notice) {
  return {
    ...(perhapsOf === undefined ? {} : { perhapsOf: named(perhapsOf) }),
    ...(corrects === undefined ? {} : { corrects: named(corrects) }),
  };
}

async function replayIn(notice: Notice, replay: ReplayAccepted['data'], telling: Enveloping) {
  const { kind, matter, learntAt } = notice;
  const { reader, readerVersion, by, reason, counts } = replay;
  const about = { kind, matter, learntAt, reader, readerVersion, by, reason, counts, page: pageOf(notice, telling) };
  const frame = trimmedTo(about, smallRoom);
  return { ...frame, ...(await differenceIn(replay, telling, roomFor(notice, telling, frame) - spare)) };
}

/** For the names of groups and what is counted. */
const spare = 200;
