/** Asks one feed what is new: conditional GET → items → articles discovered, each once, and jobs to read them. */
import {
  afterFailure,
  afterSuccess,
  afterUnreadable,
  feedDecider,
  handle,
  TooLongToRead,
  type FeedDoc,
  type Fetched,
  type FetchFailure,
  type PollOutcome,
} from '#core';
import { done, type JobPayloads, type Verdict } from '#jobs';
import type { PollState } from '#redis';
import type { Collector } from './collector.js';
import { discoverArticles } from './discover-articles.js';
import { creditNews, heedHub, hubOf, pacedByHub } from './heed-hub.js';

/** Shorter than a killed worker's job is waited for, so that whoever takes it over is let in. */
const leaseMs = 10_000;

export async function pollFeed(collector: Collector, job: JobPayloads['poll-feed']): Promise<Verdict> {
  const { feed } = job;
  const doc = (await collector.views.doc('feeds', feed)) as FeedDoc | undefined;
  if (doc === undefined) return { verdict: 'discard', because: `there is no feed ${feed}` };
  const holder = `${feed} ${String(collector.now().getTime())}`;
  if (!(await collector.takeLease(`poll-${feed}`, holder, leaseMs))) return done;
  try {
    const state = await collector.polls.state(feed);
    if (await isWanted(collector, state, job)) await pollOnce(collector, doc, state);
  } finally {
    await collector.takeLease(`poll-${feed}`, holder, 0);
  }
  return done;
}

/** Not when it was polled since it was asked for, and never before the publisher allows, whoever asks. */
async function isWanted({ polls, now }: Collector, state: PollState, job: JobPayloads['poll-feed']): Promise<boolean> {
  const notBefore = Date.parse(state.notBefore ?? '');
  if (notBefore > now().getTime()) await polls.schedule([job.feed], notBefore, true);
  return !(notBefore > now().getTime()) && state.lastPolledAt < job.askedAt;
}

async function pollOnce(collector: Collector, doc: FeedDoc, state: PollState): Promise<void> {
  const answer = await collector.get({ url: doc.url, purpose: 'feed', validators: state.validators });
  const outcome = await takeIn(collector, doc, state, answer);
  await reportHealth(collector, doc, outcome);
  const now = collector.now().getTime();
  const read = outcome.failures === 0;
  const seconds = read ? await pacedByHub(collector, doc.id, outcome.nextInSeconds) : outcome.nextInSeconds;
  await collector.polls.save(doc.id, {
    // Validators are kept only for what was read whole: a broken answer must be asked for again.
    validators: answer.ok && read ? answer.validators : {},
    failures: outcome.failures,
    imported: state.imported || read,
    lastPolledAt: new Date(now).toISOString(),
    nextPollAt: new Date(now + seconds * 1000).toISOString(),
    ...(answer.ok || answer.retryAfter === undefined ? {} : { notBefore: answer.retryAfter }),
  });
}

async function takeIn(
  collector: Collector,
  doc: FeedDoc,
  state: PollState,
  answer: Fetched | FetchFailure,
): Promise<PollOutcome> {
  const { pollSeconds } = collector;
  if (!answer.ok) return afterFailure(answer, state.failures, pollSeconds, collector.now().toISOString());
  if (answer.status === 304) return { ...afterSuccess(0, pollSeconds), because: 'unchanged since the last poll' };
  const reading = await readFeed(collector, answer);
  if ('unreadable' in reading) return afterUnreadable(reading.unreadable, state.failures, pollSeconds);
  await heedHub(collector, doc, hubOf(doc, answer, reading.feed));
  const news = await discoverArticles(collector, doc, reading.feed, !wasImported(doc, state));
  if (news > 0) await creditNews(collector, doc.id, 'poll');
  return afterSuccess(reading.feed.items.length, pollSeconds);
}

/** The log knows it too: what polling remembers may be lost. */
function wasImported(doc: FeedDoc, state: PollState): boolean {
  return state.imported || doc.items > 0;
}

export async function readFeed(
  { reading }: Collector,
  { body, url, contentType }: Pick<Fetched, 'body' | 'url' | 'contentType'>,
) {
  try {
    return await reading.readFeed({ body, url, ...(contentType === undefined ? {} : { contentType }) });
  } catch (error) {
    if (error instanceof TooLongToRead) return { unreadable: error.message };
    throw error;
  }
}

async function reportHealth({ log, now }: Collector, doc: FeedDoc, { health, because }: PollOutcome): Promise<void> {
  if (doc.health === health) return;
  const at = { at: now().toISOString(), precision: 'instant' } as const;
  await handle(log, feedDecider, `feed:${doc.id}`, { type: 'ReportHealth', at, health, because });
}
