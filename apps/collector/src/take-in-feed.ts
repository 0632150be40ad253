/** A document of a feed, polled or pushed → its items, discovered. */
import {
  TooBusyToRead,
  TooLongToRead,
  withBelievedDates,
  type FeedDoc,
  type FeedItem,
  type ParsedFeed,
  type PollState,
  type WebDocument,
} from '#core';
import { hash } from 'node:crypto';
import type { Collector } from './collector.js';
import { articleOf, discoverArticles, type Discovered } from './discover-articles.js';

export type TakenIn = (Discovered & { readonly feed: ParsedFeed }) | { readonly unreadable: string };

export async function takeInFeed(
  collector: Collector,
  doc: FeedDoc,
  state: Pick<PollState, 'imported' | 'importing'>,
  document: WebDocument,
): Promise<TakenIn> {
  const reading = await readFeed(collector, doc, document);
  return 'unreadable' in reading ? reading : takeItems(collector, doc, state, reading.feed);
}

/** What a feed holds when it is read for the first time is its past, and wakes nobody. */
export async function takeItems(
  collector: Collector,
  doc: FeedDoc,
  { imported, importing = false }: Pick<PollState, 'imported' | 'importing'>,
  feed: ParsedFeed,
): Promise<Discovered & { readonly feed: ParsedFeed }> {
  // The log knows it, too: what polling remembers may be lost.
  const baseline = !imported && (importing || doc.items === 0);
  return { feed, ...(await discoverArticles(collector, doc, feed.items, baseline)) };
}

/** `list` is of a page without a feed: where on it the items stand. */
export async function readFeed(
  { reading, now }: Collector,
  { list }: FeedDoc,
  document: WebDocument,
): Promise<{ readonly feed: ParsedFeed } | { readonly unreadable: string; readonly isBusy?: boolean }> {
  try {
    const read = await reading.readFeed({ ...document, ...(list && { list }) });
    return 'unreadable' in read ? read : { feed: withBelievedDates(read.feed, now()) };
  } catch (error) {
    const isBusy = error instanceof TooBusyToRead;
    if (error instanceof TooLongToRead) return { unreadable: error.message, isBusy };
    throw error;
  }
}

const mostPrinted = 100;

/** By what the items of a document are known again: id, address, title. */
export function printsOf(items: readonly FeedItem[]): readonly string[] {
  const marks = items
    .slice(0, mostPrinted)
    .flatMap((item) => [
      item.id && `id ${item.id}`,
      item.link && `at ${articleOf(item) ?? item.link}`,
      item.title && `named ${item.title}`,
    ]);
  return [...new Set(marks.filter((mark) => mark !== undefined && mark !== '').map(printOf))];
}

function printOf(mark: string | undefined): string {
  return hash('sha256', mark ?? '').slice(0, 8);
}
