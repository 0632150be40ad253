/** A notice as others read it: a CloudEvents 1.0 envelope with before, after, and the sentence that says so. */
import type { Notice, ReplayAccepted } from '#core';
import { differenceIn } from './describe-difference.js';
import type { Projector } from './projector.js';
import { sentenceIn, type Sources } from './sentence-in.js';

export async function describeNotice(notice: Notice, sources: Sources & Pick<Projector, 'story'>): Promise<string> {
  return JSON.stringify({
    specversion: '1.0',
    id: notice.id,
    source: `urn:summitwatch:${sources.story.id}`,
    type: `org.summitwatch.${notice.type}`,
    subject: notice.matter,
    time: notice.learntAt,
    sequence: String(notice.sequence),
    datacontenttype: 'application/json',
    data:
      notice.replay === undefined ? await changeIn(notice, sources) : await digestIn(notice, notice.replay, sources),
  });
}

async function changeIn(notice: Notice, sources: Sources) {
  const { kind, matter, before, after, happenedAt, learntAt, because, ruling, machine } = notice;
  const sentence = because === null ? null : await sentenceIn(because, sources);
  const belief = machine === undefined ? 'machine' : 'person';
  const ruled = ruling === undefined ? {} : { belief, ruling, ...(machine === undefined ? {} : { machine }) };
  return { kind, matter, before, after, happenedAt, learntAt, because: sentence, ...ruled };
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
