/** The reading of feeds and pages, run in threads of their own so that a hostile page delays nobody else. */
import type { Findings, ListPage, PageReading, ParsedFeed, ReadableArticle, ReaderName, Story } from '#core';
import { rulesReader } from '#language';
import { cleanArticle, parseFeed, UnreadableFeed } from '#reading';
import { workerData } from 'piscina';
import { introduced } from './introduced.js';

export interface Document {
  readonly body: Uint8Array;
  readonly url: string;
  readonly contentType?: string;
  /** Of a page without a feed: where on it the items stand. */
  readonly list?: ListPage;
}

/** Error classes do not survive the way between threads: a feed that cannot be read is an answer. */
export type FeedReading = { readonly feed: ParsedFeed } | { readonly unreadable: string };

export async function readFeed({ body, ...from }: Document): Promise<FeedReading> {
  try {
    return { feed: introduced(await parseFeed(body, from)) };
  } catch (error) {
    if (error instanceof UnreadableFeed) return { unreadable: error.message };
    throw error;
  }
}

export function readPage({ body, ...from }: Document): PageReading {
  return cleanArticle(body, from);
}

/** Whose words `findClaims` are. */
export function reader(): ReaderName {
  const { name, version } = rulesReader;
  return { name, version };
}

export function findClaims(article: ReadableArticle): Findings {
  return rulesReader.findings(article, workerData as Story);
}
