/** Evidence as others read it: the sentence, and where it stands; or that the text was removed, and why. */
import { erasuresView, textErasureKey, type ErasureDoc, type Evidence } from '#core';
import type { Projector } from './projector.js';

export type Sources = Pick<Projector, 'archive' | 'views'>;

/** `longest` in characters: receivers refuse large bodies, so a longer sentence is cut, and said to be. */
export async function sentenceIn({ article, textHash, claim }: Evidence, sources: Sources, longest = 2000) {
  const { text, removed } = await textOf(textHash, sources);
  const { start, end } = claim.finding;
  return {
    ...cutTo(longest, text?.slice(start, end) ?? null),
    removed,
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

function cutTo(longest: number, sentence: string | null) {
  if (sentence === null) return { sentence, cut: false };
  return { sentence: sentence.slice(0, longest), cut: sentence.length > longest };
}

/** What was ordered to be erased is not told any more, also while its key is still being destroyed. */
async function textOf(hash: string, { archive, views }: Sources) {
  const erasure = (await views.doc(erasuresView.name, textErasureKey(hash))) as ErasureDoc | undefined;
  if (erasure !== undefined) return { text: undefined, removed: { at: erasure.at, reason: erasure.reason } };
  const text = await archive.findText(hash);
  return { text: typeof text === 'string' ? text : undefined, removed: null };
}
