/** Reads one article that is due: page → archive → clean text → record. Failures that may pass are tried again first. */
import { ErasedContent } from '#archive';
import {
  documentOf,
  TooBusyToRead,
  TooLongToRead,
  type Fetched,
  type FetchFailure,
  type FetchFailureReason,
  type PageReading,
} from '#core';
import { done, type Verdict } from '#jobs';
import type { Collector } from './collector.js';
import { loadArticle, type KnownArticle } from './known-article.js';
import { keepSeen, type Seen } from './keep-seen.js';
import { anyPlace } from './places-at-host.js';
import { betterForm } from './read-alternate.js';
import { recordReading, recordUnreadable } from './record-article.js';

/** Seconds before the second, third and fourth attempt. */
const waits = [10, 90, 600];
/** How soon an article comes back that found no place at its host: a first import may bring hundreds. */
const crowdedSeconds = 10;
/** Seconds before a page is brought again that was too large to wait for. */
const laterWhenBusy = 60;
const passing: readonly FetchFailureReason[] = ['timeout', 'dns', 'connect', 'tls', 'rate-limited', 'server-error'];

export async function fetchArticle(
  collector: Collector,
  { article }: { article: string },
  attempt: number,
  places = anyPlace,
): Promise<Verdict> {
  const state = await loadArticle(collector.log, article);
  if (state === undefined) return { verdict: 'discard', because: `no feed has named article ${article}` };
  if (!state.pending) return done;
  return places.within(state.entry.url, crowdedSeconds, () => fetchDue(collector, state, attempt));
}

async function fetchDue(collector: Collector, state: KnownArticle, attempt: number): Promise<Verdict> {
  const answer = await collector.get({ url: state.entry.url, purpose: 'page' });
  if (!answer.ok) return failed(collector, state, answer, attempt);
  try {
    await read(collector, state, answer);
  } catch (error) {
    if (!(error instanceof TooBusyToRead)) throw error;
    return { verdict: 'retry', inSeconds: laterWhenBusy, because: error.message };
  }
  return done;
}

async function failed(collector: Collector, state: KnownArticle, failure: FetchFailure, attempt: number) {
  const wait = passing.includes(failure.reason) ? waits[attempt - 1] : undefined;
  if (wait !== undefined) return retryAfter(failure, wait, collector.now());
  const { reason, detail, status } = failure;
  const told = { reason, detail, ...(status === undefined ? {} : { status }) };
  await recordUnreadable(collector, state, { ...told, ...(await wallSeen(collector, state, failure)) });
  return done;
}

/** What the server showed instead of the page. */
async function wallSeen(collector: Collector, state: KnownArticle, { answered }: FetchFailure): Promise<Seen> {
  if (answered === undefined) return {};
  try {
    return await keepSeen(collector.archive, { ...answered, asked: state.entry.url, at: collector.now() });
  } catch (error) {
    // An erased text is shown there: nothing of it may be kept.
    if (error instanceof ErasedContent) return {};
    throw error;
  }
}

function retryAfter({ detail, retryAfter }: FetchFailure, wait: number, now: Date): Verdict {
  const asked = retryAfter === undefined ? 0 : (Date.parse(retryAfter) - now.getTime()) / 1000;
  return { verdict: 'retry', inSeconds: Math.min(3600, Math.max(wait, asked)), because: detail };
}

/** What was erased is not kept again, whichever article brings it back. */
async function read(collector: Collector, state: KnownArticle, fetched: Fetched): Promise<void> {
  try {
    await keepAndRecord(collector, state, fetched);
  } catch (error) {
    if (!(error instanceof ErasedContent)) throw error;
    const detail = 'it is a text that was erased before, and may not be kept again';
    await recordUnreadable(collector, state, { reason: 'erased-text', detail });
  }
}

async function keepAndRecord(collector: Collector, state: KnownArticle, fetched: Fetched): Promise<void> {
  const seen = await keepSeen(collector.archive, { ...fetched, asked: state.entry.url, at: collector.now() });
  const reading = await readPage(collector, fetched, state.entry.url);
  if (reading instanceof TooLongToRead) {
    await recordUnreadable(collector, state, { reason: 'hostile-page', detail: reading.message, ...seen });
  } else {
    const page = await betterForm(collector, { reading, finalUrl: fetched.url, ...seen });
    await recordReading(collector, state, page);
  }
}

async function readPage({ reading }: Collector, fetched: Fetched, asked: string): Promise<PageReading | TooLongToRead> {
  try {
    return await reading.readPage({ ...documentOf(fetched), asked });
  } catch (error) {
    if (error instanceof TooLongToRead && !(error instanceof TooBusyToRead)) return error;
    throw error;
  }
}
