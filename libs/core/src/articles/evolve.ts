import type {
  ArticleDiscovered,
  ArticleFact,
  ArticleJudged,
  ArticleRead,
  ArticleRevised,
  ArticleTextErased,
  ArticleUnreadable,
} from './events.js';

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
      /** Set while the latest reading failed. */
      readonly failure?: ArticleUnreadable['data'];
      readonly judged?: ArticleJudged['data'];
      /** Id of the article whose text it was last found to repeat. */
      readonly copyOf?: string;
      /** Every revision there ever was. */
      readonly contents: Contents;
      /** What policy let go of and no reading has brought back. */
      readonly letGo?: Contents;
      /** Set once its text was erased, with all that was: it is never read again. */
      readonly erased?: Contents & Pick<ArticleTextErased['data'], 'reason' | 'by'>;
    };

/** Hashes of what the archive keeps of an article, each once. */
export interface Contents {
  readonly textHashes: readonly string[];
  readonly pageHashes: readonly string[];
  /** Absent where there are none: they were not always kept. */
  readonly responseHashes?: readonly string[];
}

export const noContents: Contents = { textHashes: [], pageHashes: [] };

export const initialState: ArticleState = { status: 'unknown' };

export function evolve(state: ArticleState, fact: ArticleFact): ArticleState {
  if (fact.type === 'article-discovered.v1') {
    const { title, summary } = fact.data;
    return { status: 'known', entry: fact.data, headline: { title, summary }, pending: true, contents: noContents };
  }
  if (state.status === 'unknown') return state;
  switch (fact.type) {
    case 'article-headline-changed.v1':
      return { ...state, headline: { title: fact.data.title, summary: fact.data.summary }, pending: true };
    case 'article-read.v1': {
      const { failure: _mended, ...rest } = state;
      const read = contentsOf(fact.data);
      const gone = state.letGo === undefined ? {} : { letGo: without(state.letGo, read) };
      return { ...rest, ...gone, read: fact.data, pending: false, contents: joined(state.contents, read) };
    }
    case 'article-unreadable.v1':
      return {
        ...state,
        pending: false,
        failure: fact.data,
        contents: joined(state.contents, contentsOf(fact.data)),
      };
    case 'article-judged.v1':
      return { ...state, judged: fact.data };
    case 'article-recognised-as-copy.v1':
      return { ...state, copyOf: fact.data.origin };
    case 'article-revised.v1':
      return { ...state, contents: joined(state.contents, { ...noContents, textHashes: revisedHashes(fact.data) }) };
    case 'article-let-go.v1':
      return { ...state, letGo: joined(state.letGo ?? noContents, fact.data) };
    case 'article-text-erased.v1': {
      const { reason, by } = fact.data;
      return { ...state, pending: false, erased: { reason, by, ...joined(state.erased ?? noContents, fact.data) } };
    }
  }
}

/** What the archive keeps of one reading, also of one that gave no text. */
export function contentsOf(reading: ArticleRead['data'] | ArticleUnreadable['data']): Contents {
  const { pageHash, responseHash } = reading;
  return {
    textHashes: 'textHash' in reading ? [reading.textHash] : [],
    pageHashes: pageHash === undefined ? [] : [pageHash],
    ...(responseHash === undefined ? {} : { responseHashes: [responseHash] }),
  };
}

export function joined(one: Contents, other: Contents): Contents {
  const responseHashes = eachOnce(one.responseHashes, other.responseHashes);
  return {
    textHashes: eachOnce(one.textHashes, other.textHashes),
    pageHashes: eachOnce(one.pageHashes, other.pageHashes),
    ...(responseHashes.length === 0 ? {} : { responseHashes }),
  };
}

/** What of the first is not in the second. */
export function without(one: Contents, other: Contents): Contents {
  const rest = (all: readonly string[] = [], some: readonly string[] = []) =>
    all.filter((hash) => !some.includes(hash));
  const responseHashes = rest(one.responseHashes, other.responseHashes);
  return {
    textHashes: rest(one.textHashes, other.textHashes),
    pageHashes: rest(one.pageHashes, other.pageHashes),
    ...(responseHashes.length === 0 ? {} : { responseHashes }),
  };
}

export function isNothing({ textHashes, pageHashes, responseHashes = [] }: Contents): boolean {
  return textHashes.length + pageHashes.length + responseHashes.length === 0;
}

function eachOnce(one: readonly string[] = [], other: readonly string[] = []): readonly string[] {
  return [...new Set([...one, ...other])];
}

function revisedHashes({ previousTextHash, textHash }: ArticleRevised['data']): readonly string[] {
  return [previousTextHash, textHash];
}
