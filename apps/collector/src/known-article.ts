/** An article as the log knows it. */
import { evolveArticle, unknownArticle, type ArticleFact, type ArticleState, type EventLog } from '#core';

export type KnownArticle = Extract<ArticleState, { status: 'known' }> & { readonly id: string };

/** Undefined for an article that no feed has named. */
export async function loadArticle(log: EventLog, id: string): Promise<KnownArticle | undefined> {
  return articleIn((await log.readSubject(`article:${id}`)) as unknown as readonly ArticleFact[], id);
}

export function articleIn(past: readonly ArticleFact[], id: string): KnownArticle | undefined {
  const state = past.reduce(evolveArticle, unknownArticle);
  return state.status === 'known' ? { ...state, id } : undefined;
}
