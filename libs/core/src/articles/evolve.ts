import type { ArticleDiscovered, ArticleFact, ArticleJudged, ArticleRead } from './events.js';

export type ArticleState =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'known';
      readonly entry: ArticleDiscovered['data'];
      /** Headline and summary as the feed gives them now. */
      readonly headline: { readonly title: string; readonly summary: string };
      /** True while a reading of the page is due. */
      readonly pending: boolean;
      readonly read?: ArticleRead['data'];
      readonly judged?: ArticleJudged['data'];
      /** Id of the article whose text it was last found to repeat. */
      readonly copyOf?: string;
    };

export const initialState: ArticleState = { status: 'unknown' };

export function evolve(state: ArticleState, fact: ArticleFact): ArticleState {
  if (fact.type === 'article-discovered.v1') {
    const { title, summary } = fact.data;
    return { status: 'known', entry: fact.data, headline: { title, summary }, pending: true };
  }
  if (state.status === 'unknown') return state;
  switch (fact.type) {
    case 'article-headline-changed.v1':
      return { ...state, headline: { title: fact.data.title, summary: fact.data.summary }, pending: true };
    case 'article-read.v1':
      return { ...state, read: fact.data, pending: false };
    case 'article-unreadable.v1':
      return { ...state, pending: false };
    case 'article-judged.v1':
      return { ...state, judged: fact.data };
    case 'article-recognised-as-copy.v1':
      return { ...state, copyOf: fact.data.origin };
    case 'article-revised.v1':
      return state;
  }
}
