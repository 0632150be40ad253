/** A notice as others read it: a CloudEvents 1.0 envelope with before, after, and the sentence that says so. */
import type { Archive } from '#archive';
import type { Evidence, Notice } from '#core';

/** Receivers refuse large bodies: a sentence longer than this is cut, and said to be. */
const longest = 2000;

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
    data: {
      kind: notice.kind,
      matter: notice.matter,
      before: notice.before,
      after: notice.after,
      happenedAt: notice.happenedAt,
      learntAt: notice.learntAt,
      because: notice.because === null ? null : await sentenceOf(notice.because, archive),
    },
  });
}

async function sentenceOf({ article, textHash, claim }: Evidence, archive: Archive) {
  const text = await archive.findText(textHash);
  const { start, end } = claim.finding;
  const sentence = text?.slice(start, end) ?? null;
  return {
    sentence: sentence?.slice(0, longest) ?? null,
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
