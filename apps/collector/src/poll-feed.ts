/** Asks one feed what is new: conditional GET → items → articles discovered, each once, and jobs to read them. */
import {
  afterFailure,
  afterNoAnswer,
  afterSuccess,
  afterUnreadable,
  isHeldBack,
  learnFromDocument,
  learnFromFailure,
  learnFromUnchanged,
  learnFromUnreadable,
  nextPoll,
  soonerThanADay,
  stateAt,
  suspectsGap,
  validatorsToSend,
  type FeedDoc,
  type Fetched,
  type FetchFailure,
  type Learnt,
  type PollOutcome,
  type PollState,
} from '#core';
import { done, type JobPayloads, type Verdict } from '#jobs';
import { createHash } from 'node:crypto';
import type { Collector } from './collector.js';
import { fillGap } from './fill-gap.js';
import { creditNews, heedHub, hubOf, pacedByHub } from './heed-hub.js';
import { isListed } from './listed-feed.js';
import { printsOf, takeInFeed } from './take-in-feed.js';
import { tellOfFeed } from './tell-of-feed.js';
import { whileLeased } from './while-leased.js';

export async function pollFeed(collector: Collector, job: JobPayloads['poll-feed']): Promise<Verdict> {
  const { feed } = job;
  const doc = (await collector.views.doc('feeds', feed)) as FeedDoc | undefined;
  if (doc === undefined || doc.paused) return leaveAlone(collector, feed);
  await whileLeased(collector, `poll-${feed}`, async () => {
    const state = await collector.polls.state(feed);
    if (await isWanted(collector, state, job)) await pollOnce(collector, doc, stateAt(doc.url, state));
  });
  return done;
}

/** The view may lag behind the log, which knows of a feed that was just added or resumed. */
async function leaveAlone({ log, polls }: Collector, feed: string): Promise<Verdict> {
  const listed = await isListed(log, feed);
  if (listed === 'yes') return { verdict: 'retry', inSeconds: 1, because: `feed ${feed} is not in the views yet` };
  if (listed === 'paused') await polls.unschedule(feed);
  else await polls.forget(feed);
  return listed === 'unknown' ? { verdict: 'discard', because: `there is no feed ${feed}` } : done;
}

/** Not when it was polled since it was asked for, and never before the publisher allows, whoever asks. */
async function isWanted({ polls, now }: Collector, state: PollState, job: JobPayloads['poll-feed']): Promise<boolean> {
  const notBefore = Date.parse(state.notBefore ?? '');
  if (notBefore > now().getTime()) await polls.schedule([job.feed], notBefore, true);
  return !(notBefore > now().getTime()) && state.lastPolledAt < job.askedAt;
}

/** What came of a poll: what it says of the feed, and what is remembered of it. */
interface Heard extends Learnt {
  readonly outcome: PollOutcome;
}

interface Poll {
  readonly doc: FeedDoc;
  readonly state: PollState;
  readonly conditional: boolean;
}

async function pollOnce(collector: Collector, doc: FeedDoc, state: PollState): Promise<void> {
  const { get, now, controlHours } = collector;
  const distrusted = doc.distrusted !== undefined;
  const validators = validatorsToSend(state, { distrusted, now: now().getTime(), controlHours });
  const answer = await get({ url: doc.url, purpose: 'feed', ...(validators && { validators }) });
  const heard = await hear(collector, { doc, state, conditional: validators !== undefined }, answer);
  const nextPollAt = await nextPollAfter(collector, doc, state, heard);
  await tellOfFeed(collector, doc, { ...heard, nextPollAt });
  await collector.polls.save(doc.id, { ...heard.state, lastPolledAt: now().toISOString(), nextPollAt });
}

async function hear(collector: Collector, poll: Poll, answer: Fetched | FetchFailure): Promise<Heard> {
  const now = collector.now().getTime();
  const outcome = afterNoAnswer(poll.state, now, collector.bounds);
  if (collector.network.blames(poll.doc.url, answer, now)) return { outcome, state: poll.state };
  if (!answer.ok && isHeldBack(answer)) {
    return { outcome, state: { ...poll.state, notBefore: soonerThanADay(answer.retryAfter, now) } };
  }
  if (!answer.ok) return failed(collector, poll, answer);
  const bodyHash = sha256(answer.body);
  const same = answer.status === 304 || bodyHash === poll.state.bodyHash;
  return same ? unchanged(collector, poll, answer) : changed(collector, poll, { answer, bodyHash });
}

function failed(collector: Collector, { doc, state }: Poll, failure: FetchFailure): Heard {
  const { now, bounds } = collector;
  const outcome = afterFailure(failure, state.failures, doc.health, bounds.floorSeconds);
  const notBefore = soonerThanADay(failure.retryAfter, now().getTime());
  // A server that cannot make sense of the conditions is asked without.
  const kept = failure.reason === 'client-error' ? { ...state, validators: {} } : state;
  return { outcome, state: learnFromFailure(kept, outcome.failures, notBefore) };
}

function unchanged({ now, bounds }: Collector, { state: before, conditional }: Poll, answer: Fetched): Heard {
  const learnt = learnFromUnchanged(before, { answer, conditional, now: now().toISOString() });
  return { outcome: afterSuccess(learnt.state, undefined, now().getTime(), bounds), ...learnt };
}

async function changed(
  collector: Collector,
  { doc, state: before, conditional }: Poll,
  { answer, bodyHash }: { answer: Fetched; bodyHash: string },
): Promise<Heard> {
  const { now, bounds } = collector;
  const taken = await takeInFeed(collector, doc, before, answer);
  if ('unreadable' in taken) {
    const outcome = afterUnreadable(taken.unreadable, before.failures, bounds.floorSeconds);
    return { outcome, state: learnFromUnreadable(before, outcome.failures) };
  }
  const { feed, known } = taken;
  await heedHub(collector, doc, hubOf(doc, answer, feed));
  if (taken.fresh > 0) await creditNews(collector, doc.id, 'poll');
  const [prints, items, at] = [printsOf(feed.items), feed.items.length, now().toISOString()];
  if (before.succeededAt !== undefined && suspectsGap(before, { prints, items, anySeen: known > 0 })) {
    await fillGap(collector, doc, { after: before.succeededAt, before: at }, { answer, feed });
  }
  const learnt = learnFromDocument(before, { answer, conditional, now: at }, { ...taken, bodyHash, prints });
  return { outcome: afterSuccess(learnt.state, items, now().getTime(), bounds), ...learnt };
}

/** Empty when it is not asked again by itself. After a first poll feeds are spread over a whole interval, then by a tenth. */
async function nextPollAfter(
  collector: Collector,
  { id }: FeedDoc,
  before: PollState,
  { outcome, state }: Heard,
): Promise<string> {
  const { now, chance } = collector;
  if (outcome.waitSeconds === undefined) return '';
  const waitSeconds = outcome.failures > 0 ? outcome.waitSeconds : await pacedByHub(collector, id, outcome.waitSeconds);
  const spread = { chance: chance(), share: before.lastPolledAt === '' ? 1 : 0.1 };
  return new Date(nextPoll(waitSeconds, state, now().getTime(), spread)).toISOString();
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
