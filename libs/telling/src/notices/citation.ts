/** Evidence as others read it: the sentence, and where it stands; or that the text was removed, and why. */
import type { ErasureDoc, Evidence } from '#core';

/** Where the words of a notice come from. */
export interface Texts {
  /** Undefined when it is not held, or not any more. */
  readonly findText: (hash: string) => Promise<string | undefined>;
  /** Undefined for a text that nobody ordered to be erased. */
  readonly erasureOf: (hash: string) => Promise<Pick<ErasureDoc, 'at' | 'reason'> | undefined>;
}

/** `longest` in characters, and never half of one: a longer sentence is cut, and said to be. */
export async function citationOf({ article, textHash, claim }: Evidence, texts: Texts, longest = 2000) {
  const { text, removed } = await textOf(textHash, texts);
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
  return { sentence: sentence.slice(0, longest).replace(/[\uD800-\uDBFF]$/, ''), cut: sentence.length > longest };
}

/** What was ordered to be erased is not told any more, also while its key is still being destroyed. */
async function textOf(hash: string, { findText, erasureOf }: Texts) {
  const erasure = await erasureOf(hash);
  if (erasure !== undefined) return { text: undefined, removed: { at: erasure.at, reason: erasure.reason } };
  return { text: await findText(hash), removed: null };
}
