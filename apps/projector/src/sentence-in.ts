/** Evidence as others read it: the sentence, and where it stands. */
import type { Archive } from '#archive';
import type { Evidence } from '#core';

/** Receivers refuse large bodies: a sentence longer than this is cut, and said to be. */
const longest = 2000;

export async function sentenceIn({ article, textHash, claim }: Evidence, archive: Archive) {
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
