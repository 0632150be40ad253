/** What is read of a document, each as a plain function. Where they run is `reading-pool`'s business. */
import type {
  Findings,
  ListPage,
  PageOutlook,
  PageReading,
  ParsedFeed,
  ReadableArticle,
  ReaderName,
  Story,
} from '#core';
import { rulesReader } from '#language';
import { cleanArticle, lookAtPage, parseFeed, readListPage, UnreadableFeed, UnreadableList } from '#reading';
import { introduced } from './introduced.js';

export interface Document {
  readonly body: Uint8Array;
  readonly url: string;
  readonly contentType?: string;
  /** Of the answer, by lower-case names. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For a page without a feed: where on it the items stand. */
  readonly list?: ListPage;
}

/** Error classes do not survive the way between threads: a feed that cannot be read is an answer. */
export type FeedReading = { readonly feed: ParsedFeed } | { readonly unreadable: string };

export interface Readings {
  readonly readFeed: (document: Document) => Promise<FeedReading>;
  readonly readPage: (document: Document) => PageReading;
  readonly lookAt: (document: Document) => PageOutlook;
  readonly findClaims: (article: ReadableArticle) => Findings;
  /** Whose words `findClaims` are. */
  readonly reader: () => ReaderName;
}

export function readingsFor(story: Story): Readings {
  return {
    readFeed,
    readPage: ({ body, ...from }) => cleanArticle(body, from),
    lookAt: ({ body, ...from }) => lookAtPage(body, from),
    findClaims: (article) => rulesReader.findings(article, story),
    reader: () => ({ name: rulesReader.name, version: rulesReader.version }),
  };
}

async function readFeed({ body, list, ...from }: Document): Promise<FeedReading> {
  try {
    const feed = list === undefined ? await parseFeed(body, from) : readListPage(body, from, list);
    return { feed: introduced(feed) };
  } catch (error) {
    if (error instanceof UnreadableFeed || error instanceof UnreadableList) return { unreadable: error.message };
    throw error;
  }
}
