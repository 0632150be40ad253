/** What is read of a document, each as a plain function. Where they run is `reading-pool`'s business. */
import type {
  Findings,
  PageOutlook,
  PageReading,
  ParsedFeed,
  ReadableArticle,
  ReaderName,
  Story,
  WebDocument,
} from '#core';
import { defaultReader } from '#language';
import { cleanArticle, lookAtPage, parseFeed, readListPage, safePage, UnreadableFeed, UnreadableList } from '#reading';
import type { SafePage, ShownFrom } from '#reading';
import { introduced } from './introduced.js';

/** Error classes do not survive the way between threads: a feed that cannot be read is an answer. */
export type FeedReading = { readonly feed: ParsedFeed } | { readonly unreadable: string };

export interface ShownPage extends ShownFrom {
  readonly body: Uint8Array;
}

export interface Readings {
  readonly readFeed: (document: WebDocument) => Promise<FeedReading>;
  readonly readPage: (document: WebDocument) => PageReading;
  readonly lookAt: (document: WebDocument) => PageOutlook;
  /** A page as it may be shown to somebody. */
  readonly safePage: (page: ShownPage) => Promise<SafePage>;
  readonly findClaims: (article: ReadableArticle) => Findings;
  /** Whose words `findClaims` are. */
  readonly reader: () => ReaderName;
}

export function readingsFor(story: Story): Readings {
  return {
    readFeed,
    readPage: ({ body, ...from }) => cleanArticle(body, from),
    lookAt: ({ body, ...from }) => lookAtPage(body, from),
    safePage: ({ body, ...from }) => safePage(body, from),
    findClaims: (article) => defaultReader.findings(article, story),
    reader: () => ({ name: defaultReader.name, version: defaultReader.version }),
  };
}

async function readFeed({ body, list, ...from }: WebDocument): Promise<FeedReading> {
  try {
    const feed = list === undefined ? await parseFeed(body, from) : readListPage(body, from, list);
    return { feed: introduced(feed) };
  } catch (error) {
    if (error instanceof UnreadableFeed || error instanceof UnreadableList) return { unreadable: error.message };
    throw error;
  }
}
