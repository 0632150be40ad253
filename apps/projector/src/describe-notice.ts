/** A notice as others read it: a CloudEvents 1.0 envelope with before, after, and the sentence that says so. */
import { erasuresView, textErasureKey, type ErasureDoc, type Evidence, type Notice } from '#core';
import type { Projector } from './projector.js';

/** Receivers refuse large bodies: a sentence longer than this is cut, and said to be. */
const longest = 2000;

type Sources = Pick<Projector, 'archive' | 'views' | 'story'>;

export async function describeNotice(notice: Notice, sources: Sources): Promise<string> {
  return JSON.stringify({
    specversion: '1.0',
    id: notice.id,
    source: `urn:summitwatch:${sources.story.id}`,
    type: `org.summitwatch.${notice.type}`,
    subject: notice.matter,
    time: notice.learntAt,
    sequence: String(notice.sequence),
    datacontenttype: 'application/json',
    data: {
      kind: notice.kind,
      matter: notice.matter,
      before: notice.before,
      after: notice.after,
      happenedAt: notice.happenedAt,
      learntAt: notice.learntAt,
      because: notice.because === null ? null : await sentenceOf(notice.because, sources),
    },
  });
}

async function sentenceOf({ article, textHash, claim }: Evidence, sources: Sources) {
  const { text, removed } = await textOf(textHash, sources);
  const { start, end } = claim.finding;
  const sentence = text?.slice(start, end) ?? null;
  return {
    sentence: sentence?.slice(0, longest) ?? null,
    removed,
    cut: (sentence?.length ?? 0) > longest,
    url: article.url,
    title: article.title,
    publisher: article.publisher.name,
    publishedAt: article.publishedAt ?? null,
    textHash,
    start,
    end,
    finding: claim.finding,
  };
}

/** What was ordered to be erased is not told any more, also while its key is still being destroyed. */
async function textOf(hash: string, { archive, views }: Sources) {
  const erasure = (await views.doc(erasuresView.name, textErasureKey(hash))) as ErasureDoc | undefined;
  if (erasure !== undefined) return { text: undefined, removed: { at: erasure.at, reason: erasure.reason } };
  const text = await archive.findText(hash);
  return { text: typeof text === 'string' ? text : undefined, removed: null };
}
