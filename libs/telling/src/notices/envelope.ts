/** A notice as others read it: a CloudEvents 1.0 envelope with before, after, and the sentence that says so. */
import type { Notice, ReplayAccepted, Story } from '#core';
import { citationOf, type Texts } from './citation.js';
import { differenceIn } from './difference.js';

/** `data` is what a digest holds. */
export async function envelopeOf(
  notice: Notice,
  telling: Texts & { readonly story: Pick<Story, 'id'> },
  data?: object,
): Promise<string> {
  return JSON.stringify({
    specversion: '1.0',
    id: notice.id,
    source: `urn:summitwatch:${telling.story.id}`,
    type: `org.summitwatch.${notice.type}`,
    subject: notice.matter,
    time: notice.learntAt,
    sequence: String(notice.sequence),
    datacontenttype: 'application/json',
    data: data ?? (await dataOf(notice, telling)),
  });
}

function dataOf(notice: Notice, texts: Texts): Promise<object> {
  return notice.replay === undefined ? changeIn(notice, texts) : digestIn(notice, notice.replay, texts);
}

async function changeIn(notice: Notice, texts: Texts) {
  const { kind, matter, before, after, happenedAt, learntAt, because, ruling, machine } = notice;
  const { topic, actors, backing, corrects } = notice;
  const about = { topic, actors, origins: backing?.origins, official: backing?.official, corrects };
  const sentence = because === null ? null : await citationOf(because, texts);
  const belief = machine === undefined ? 'machine' : 'person';
  const ruled = ruling === undefined ? {} : { belief, ruling, ...(machine === undefined ? {} : { machine }) };
  return { kind, matter, before, after, happenedAt, learntAt, because: sentence, ...about, ...ruled };
}

async function digestIn({ kind, matter, learntAt }: Notice, replay: ReplayAccepted['data'], texts: Texts) {
  const { reader, readerVersion, by, reason, counts } = replay;
  return {
    kind,
    matter,
    learntAt,
    reader,
    readerVersion,
    by,
    reason,
    counts,
    ...(await differenceIn(replay, texts)),
  };
}
