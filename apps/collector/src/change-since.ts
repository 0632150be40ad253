/**
 * What changed in a page since it was read before. It is compared with the page of then as it is read now, so that what our own
 * reader does better is not taken for the publisher's revision; where that page is not at hand, with the text of then.
 */
import {
  fetchedDocument,
  revisionOf,
  TooBusyToRead,
  TooLongToRead,
  type Fetched,
  type PageReading,
  type RevisionFound,
} from '#core';
import { hash } from 'node:crypto';
import type { Collector } from './collector.js';
import type { KnownArticle } from './known-article.js';

/** A page that gives less than this part of the text that was kept was not the page that it was read from. */
const leastShare = 0.5;

/** How a page was told to be read, and so one of before at the same address. */
export type Answered = Pick<Fetched, 'contentType' | 'headers'>;

interface NewReading {
  readonly text: string;
  readonly reading: PageReading;
  readonly answered: Answered;
}

type TextOf = (reading: PageReading) => string | undefined;

/** `our own`: the page says what it said; only how it is read has changed. Null for a first reading and the same text. */
export async function changeSince(
  collector: Collector,
  state: KnownArticle,
  { text, reading, answered }: NewReading,
  textOf: TextOf,
): Promise<RevisionFound | 'our own' | null> {
  if (state.read === undefined || state.read.textHash === hash('sha256', text)) return null;
  const { textHash } = state.read;
  const kept = await collector.archive.findText(textHash);
  if (typeof kept !== 'string') return null;
  const again = await readAgain(collector, { ...state.read, asked: state.entry.url }, answered, textOf);
  const before = again === undefined || again.length < kept.length * leastShare ? kept : again;
  if (before === text) return 'our own';
  const revision = revisionOf(before, text, { rolling: reading.verdict === 'live-blog' });
  if (before === kept) return revision;
  return { ...revision, previousTextHash: await collector.archive.keep('texts', before) };
}

async function readAgain(
  { archive, reading }: Collector,
  { pageHash, finalUrl, asked }: Record<'pageHash' | 'finalUrl' | 'asked', string>,
  { contentType, headers }: Answered,
  textOf: TextOf,
): Promise<string | undefined> {
  const body = await archive.find('pages', pageHash);
  if (!(body instanceof Uint8Array)) return undefined;
  const type = contentType === undefined ? {} : { contentType };
  const answer = { status: 200, validators: {}, movedPermanently: false };
  const page: Fetched = { ...answer, ok: true, url: finalUrl, headers, body, ...type };
  try {
    return textOf(await reading.readPage({ ...fetchedDocument(page), asked }));
  } catch (error) {
    if (error instanceof TooLongToRead && !(error instanceof TooBusyToRead)) return undefined;
    throw error;
  }
}
