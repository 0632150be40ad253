/** A notice as others read it: a CloudEvents 1.0 envelope with before, after, and the sentence that says so. */
import type { Archive } from '#archive';
import type { Notice, ReplayAccepted } from '#core';
import { differenceIn } from './describe-difference.js';
import { sentenceIn } from './sentence-in.js';

export async function describeNotice(notice: Notice, story: string, archive: Archive): Promise<string> {
  return JSON.stringify({
    specversion: '1.0',
    id: notice.id,
    source: `urn:summitwatch:${story}`,
    type: `org.summitwatch.${notice.type}`,
    subject: notice.matter,
    time: notice.learntAt,
    sequence: String(notice.sequence),
    datacontenttype: 'application/json',
    data:
      notice.replay === undefined ? await changeIn(notice, archive) : await digestIn(notice, notice.replay, archive),
  });
}

async function changeIn({ kind, matter, before, after, happenedAt, learntAt, because }: Notice, archive: Archive) {
  const sentence = because === null ? null : await sentenceIn(because, archive);
  return { kind, matter, before, after, happenedAt, learntAt, because: sentence };
}

async function digestIn({ kind, matter, learntAt }: Notice, replay: ReplayAccepted['data'], archive: Archive) {
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
    ...(await differenceIn(replay, archive)),
  };
}
