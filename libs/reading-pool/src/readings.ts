/** What is read of a document, each as a plain function. Where they run is `reading-pool`'s business. */
import type { Findings, ListPage, PageOutlook, PageReading, ParsedFeed, ReadableArticle, Story } from '#core';
import { rulesReader } from '#language';
import { cleanArticle, lookAtPage, parseFeed, readListPage, UnreadableFeed, UnreadableList } from '#reading';

export interface Document {
  readonly body: Uint8Array;
  readonly url: string;
  readonly contentType?: string;
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
}

export function readingsFor(story: Story): Readings {
  return {
    readFeed,
    readPage: ({ body, ...from }) => cleanArticle(body, from),
    lookAt: ({ body, ...from }) => lookAtPage(body, from),
    findClaims: (article) => rulesReader.findings(article, story),
  };
}

async function readFeed({ body, list, ...from }: Document): Promise<FeedReading> {
  try {
    return { feed: list === undefined ? await parseFeed(body, from) : readListPage(body, from, list) };
  } catch (error) {
    if (error instanceof UnreadableFeed || error instanceof UnreadableList) return { unreadable: error.message };
    throw error;
  }
}
