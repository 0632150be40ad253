/** A notice as others read it: a CloudEvents 1.0 envelope with before, after, and the sentence that says so. */
import type { Notice, ReplayAccepted } from '#core';
import { differenceIn } from './describe-difference.js';
import type { Projector } from './projector.js';
import { sentenceIn, type Sources } from './sentence-in.js';

/** `data` is what a digest holds. */
export async function describeNotice(
  notice: Notice,
  sources: Sources & Pick<Projector, 'story'>,
  data?: object,
): Promise<string> {
  return JSON.stringify({
    specversion: '1.0',
    id: notice.id,
    source: `urn:summitwatch:${sources.story.id}`,
    type: `org.summitwatch.${notice.type}`,
    subject: notice.matter,
    time: notice.learntAt,
    sequence: String(notice.sequence),
    datacontenttype: 'application/json',
    data: data ?? (await dataOf(notice, sources)),
  });
}

function dataOf(notice: Notice, sources: Sources): Promise<object> {
  return notice.replay === undefined ? changeIn(notice, sources) : digestIn(notice, notice.replay, sources);
}

async function changeIn(notice: Notice, sources: Sources) {
  const { kind, matter, before, after, happenedAt, learntAt, because, ruling, machine } = notice;
  const { topic, actors, backing, corrects } = notice;
  const about = { topic, actors, origins: backing?.origins, official: backing?.official, corrects };
  const sentence = because === null ? null : await sentenceIn(because, sources);
  const belief = machine === undefined ? 'machine' : 'person';
  const ruled = ruling === undefined ? {} : { belief, ruling, ...(machine === undefined ? {} : { machine }) };
  return { kind, matter, before, after, happenedAt, learntAt, because: sentence, ...about, ...ruled };
}

async function digestIn({ kind, matter, learntAt }: Notice, replay: ReplayAccepted['data'], sources: Sources) {
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
    ...(await differenceIn(replay, sources)),
  };
}
