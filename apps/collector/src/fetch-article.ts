/** Reads one article that is due: page → archive → clean text → record. Failures that may pass are tried again first. */
import { ErasedContent } from '#archive';
import {
  fetchedDocument,
  TooBusyToRead,
  TooLongToRead,
  type Again,
  type ArticleUnreadable,
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
const crowdedSeconds = 2;
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
    const reading = await readPage(collector, answer, state.entry.url);
    await keepAndRecord(collector, state, { fetched: answer, reading });
  } catch (error) {
    if (!(error instanceof TooBusyToRead)) throw error;
    return busy(error);
  }
  const { validators } = answer;
  await collector.visits.note(state.id, { at: collector.now().toISOString(), count: 1, result: 'read', validators });
  return done;
}

export function busy({ message }: TooBusyToRead): Verdict {
  return { verdict: 'retry', inSeconds: laterWhenBusy, because: message };
}

async function failed(collector: Collector, state: KnownArticle, failure: FetchFailure, attempt: number) {
  const later = laterFor(failure, attempt, collector.now());
  if (later !== undefined) return later;
  await recordUnreadable(collector, state, await outcomeOf(collector, state, failure));
  return done;
}

/** Why there is no page, and where that lies which the server showed instead. A wall that still stands is not kept again. */
export async function outcomeOf(
  collector: Collector,
  state: KnownArticle,
  { reason, detail, status, answered }: FetchFailure,
): Promise<ArticleUnreadable['data']> {
  const told = { reason, detail, ...(status === undefined ? {} : { status }) };
  return answered === undefined || state.failure?.reason === reason
    ? told
    : { ...told, ...(await keepWall(collector, state, answered)) };
}

async function keepWall(
  { archive, now }: Collector,
  { entry }: KnownArticle,
  answered: NonNullable<FetchFailure['answered']>,
): Promise<Seen> {
  try {
    return await keepSeen(archive, { ...answered, asked: entry.url, at: now() });
  } catch (error) {
    // An erased text is shown there: nothing of it may be kept.
    if (error instanceof ErasedContent) return {};
    throw error;
  }
}

/** When to try again what may pass; undefined for what will not, or was tried often enough. */
export function laterFor(failure: FetchFailure, attempt: number, now: Date): Verdict | undefined {
  const wait = passing.includes(failure.reason) ? waits[attempt - 1] : undefined;
  return wait === undefined ? undefined : retryAfter(failure, wait, now);
}

function retryAfter({ detail, retryAfter }: FetchFailure, wait: number, now: Date): Verdict {
  const asked = retryAfter === undefined ? 0 : (Date.parse(retryAfter) - now.getTime()) / 1000;
  return { verdict: 'retry', inSeconds: Math.min(3600, Math.max(wait, asked)), because: detail };
}

/** What was erased is not kept again, whichever article brings it back. */
export async function keepAndRecord(collector: Collector, state: KnownArticle, read: ReadPage): Promise<void> {
  try {
    await keepAndRecordUnlessErased(collector, state, read);
  } catch (error) {
    if (!(error instanceof ErasedContent)) throw error;
    const detail = 'it is a text that was erased before, and may not be kept again';
    await recordUnreadable(collector, state, { reason: 'erased-text', detail }, read.again);
  }
}

interface ReadPage {
  readonly fetched: Fetched;
  readonly reading: PageReading | TooLongToRead;
  readonly again?: Again;
}

async function keepAndRecordUnlessErased(
  collector: Collector,
  state: KnownArticle,
  { fetched, reading, again }: ReadPage,
): Promise<void> {
  const seen = await keepSeen(collector.archive, { ...fetched, asked: state.entry.url, at: collector.now() });
  if (reading instanceof TooLongToRead) {
    await recordUnreadable(collector, state, { reason: 'hostile-page', detail: reading.message, ...seen }, again);
  } else {
    const page = await betterForm(collector, { reading, finalUrl: fetched.url, answered: fetched, ...seen });
    await recordReading(collector, state, page, again);
  }
}

export async function readPage(
  { reading }: Collector,
  fetched: Fetched,
  asked: string,
): Promise<PageReading | TooLongToRead> {
  try {
    return await reading.readPage({ ...fetchedDocument(fetched), asked });
  } catch (error) {
    if (error instanceof TooLongToRead && !(error instanceof TooBusyToRead)) return error;
    throw error;
  }
}
