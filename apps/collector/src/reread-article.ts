/**
 * Reads a page again whose article has its verdict, when its time has come or a person ordered it: page → the same text? → nothing,
 * or → record. What finds nothing new is remembered beside the log, never in it.
 */
import {
  findingsDecider,
  isReread,
  readingsIn,
  rereadDue,
  TooBusyToRead,
  TooLongToRead,
  type ArticleFact,
  type Fetched,
  type FetchFailure,
  type FindingFact,
  type PageReading,
  type Recorded,
  type Visit,
} from '#core';
import { done, type Verdict } from '#jobs';
import { hash } from 'node:crypto';
import type { Collector } from './collector.js';
import { busy, keepAndRecord, laterFor, outcomeOf, readPage } from './fetch-article.js';
import { articleIn, type KnownArticle } from './known-article.js';
import { anyPlace } from './places-at-host.js';
import { recordUnreadable, textOf } from './record-article.js';
import { whileLeased } from './while-leased.js';

/** As `fetch-article`. */
const crowdedSeconds = 2;

export async function rereadArticle(
  collector: Collector,
  { article }: { article: string },
  attempt: number,
  places = anyPlace,
): Promise<Verdict> {
  let verdict: Verdict = done;
  await whileLeased(collector, `reread:${article}`, async () => {
    const past = (await collector.log.readSubject(`article:${article}`)) as readonly Recorded<ArticleFact>[];
    const state = articleIn(past, article);
    const isOrdered = await collector.rereads.isOrdered(article);
    const due = state && (isOrdered ? await orderedOf(collector, state) : await dueOf(collector, state, past));
    if (due === undefined) {
      if (isOrdered) await collector.rereads.settle(article, 'let be');
      return;
    }
    verdict = await places.within(due.state.entry.url, crowdedSeconds, () => reread(collector, due, attempt));
  });
  return verdict;
}

interface Due {
  readonly state: KnownArticle;
  /** Undefined for a page of which nothing is remembered. */
  readonly visit: Visit | undefined;
  /** What to send with the request: nothing at the last of its times, which puts “unchanged” to the test. */
  readonly conditions: Pick<Visit, 'validators'>;
  /** False while its findings are of another text than its own: a reading was broken off between the two. */
  readonly settled: boolean;
  /** A person wants it: what today's reader makes of the same page counts, too. */
  readonly isOrdered: boolean;
}

/** Undefined when it is not to be read now: the log may know more than the view that found it. */
async function dueOf(
  collector: Collector,
  state: KnownArticle,
  past: readonly Recorded<ArticleFact>[],
): Promise<Due | undefined> {
  if (!isReread(state)) return undefined;
  const [visit] = await collector.visits.find([state.id]);
  const now = collector.now().getTime();
  const due = rereadDue(collector.rereadMs, readingsIn(past, visit), now);
  if (due === undefined || due.at > now) return undefined;
  const settled = await isSettled(collector, state);
  const trusts = settled && !due.isLast && state.failure === undefined;
  return { state, visit, settled, conditions: trusts ? validatorsOf(visit) : {}, isOrdered: false };
}

/** Any page that was read or tried: also one about other things, and a copy. */
async function orderedOf(collector: Collector, state: KnownArticle): Promise<Due | undefined> {
  if (state.pending || state.erased !== undefined) return undefined;
  const [visit] = await collector.visits.find([state.id]);
  return { state, visit, settled: await isSettled(collector, state), conditions: {}, isOrdered: true };
}

function validatorsOf(visit: Partial<Visit> = {}): Pick<Visit, 'validators'> {
  return visit.validators === undefined ? {} : { validators: visit.validators };
}

async function isSettled({ log }: Collector, { id, read }: KnownArticle): Promise<boolean> {
  const past = (await log.readSubject(`finding:${id}`)) as unknown as readonly FindingFact[];
  const { basis } = past.reduce(findingsDecider.evolve, findingsDecider.initialState);
  return basis === '' || read === undefined || basis.startsWith(`${read.textHash} `);
}

async function reread(collector: Collector, due: Due, attempt: number): Promise<Verdict> {
  const { url } = due.state.entry;
  const answer = await collector.get({ url, purpose: 'page', ...due.conditions });
  if (!answer.ok) return outOfReach(collector, due, answer, attempt);
  try {
    const isNew = answer.status !== 304 && (await says(collector, due, answer));
    const { validators } = answer;
    await note(collector, due, { result: isNew ? 'read' : 'unchanged', ...(hasAny(validators) ? { validators } : {}) });
    return done;
  } catch (error) {
    if (error instanceof TooBusyToRead) return busy(error);
    throw error;
  }
}

function hasAny(validators: object): boolean {
  return Object.keys(validators).length > 0;
}

/** True when the page said something else, and that was recorded. */
async function says(collector: Collector, due: Due, answer: Fetched): Promise<boolean> {
  const { state, isOrdered } = due;
  const again = { over: state.read?.textHash ?? null, isOrdered };
  if (!isOrdered && isKnown(due, 'pageHash', answer.body)) return false;
  const reading = await readPage(collector, answer, state.entry.url);
  if (isTold(due, reading)) return false;
  await keepAndRecord(collector, state, { fetched: answer, reading, again });
  return true;
}

function isTold(due: Due, reading: PageReading | TooLongToRead): boolean {
  const { state } = due;
  if (reading instanceof TooLongToRead) return state.failure?.reason === 'hostile-page';
  const text = textOf(state, reading);
  return text === undefined ? state.failure?.reason === reading.verdict : isKnown(due, 'textHash', text);
}

/** Nothing of it is kept, and nothing told. */
function isKnown({ state, settled }: Due, what: 'pageHash' | 'textHash', content: Uint8Array | string): boolean {
  return settled && state.failure === undefined && hash('sha256', content) === state.read?.[what];
}

/** A page that is gone or closed is a fact; one that is out of reach for now is not, and has its next time. */
async function outOfReach(collector: Collector, due: Due, failure: FetchFailure, attempt: number): Promise<Verdict> {
  const later = laterFor(failure, attempt, collector.now());
  if (later !== undefined) return later;
  const isPassing = laterFor(failure, 1, collector.now()) !== undefined;
  if (!isPassing) {
    const data = await outcomeOf(collector, due.state, failure);
    const again = { over: due.state.read?.textHash ?? null, isOrdered: due.isOrdered };
    await recordUnreadable(collector, due.state, data, again);
  }
  await note(collector, due, { ...due.conditions, result: isPassing ? 'failed' : 'read' });
  return done;
}

async function note(collector: Collector, { state, visit }: Due, seen: Pick<Visit, 'result' | 'validators'>) {
  const { visits, rereads, now } = collector;
  await visits.note(state.id, { ...seen, at: now().toISOString(), count: (visit?.count ?? 1) + 1 });
  await rereads.settle(state.id, seen.result);
}
