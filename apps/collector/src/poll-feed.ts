/** Asks one feed what is new: conditional GET → items → articles discovered, each once, and jobs to read them. */
import {
  fetchedDocument,
  feedStateIn,
  afterFailure,
  afterNoAnswer,
  afterSuccess,
  afterUnreadable,
  isHeldBack,
  learnFromDocument,
  learnFromFailure,
  learnFromUnchanged,
  learnFromUnreadable,
  neverPolled,
  nextPoll,
  Refusal,
  soonerThanADay,
  stateAt,
  validatorsToSend,
  withMoreLeft,
  type FeedDoc,
  type Fetched,
  type FetchFailure,
  type Learnt,
  type PollOutcome,
  type PollState,
} from '#core';
import { done, type JobPayloads, type Verdict } from '#jobs';
import { hash } from 'node:crypto';
import type { Collector } from './collector.js';
import { articleOf } from './discover-articles.js';
import { fillGap, findHole } from './fill-gap.js';
import { creditNews, heedHub, hubOf, pacedByHub } from './heed-hub.js';
import { anyPlace } from './places-at-host.js';
import { printsOf, readFeed, takeItems } from './take-in-feed.js';
import { tellOfFeed } from './tell-of-feed.js';
import { whileLeased } from './while-leased.js';

/** How soon a feed comes back that found no place at its host. */
const crowdedSeconds = 2;
/** Longer than this nobody is let wait, whatever was asked. */
const longestWaitMs = 86_400_000;
/** The clocks of several collectors differ. */
const skewMs = 60_000;
/** A first import that ended half-way is taken up again after this time. */
const importMs = 60_000;

export async function pollFeed(
  collector: Collector,
  job: JobPayloads['poll-feed'],
  places = anyPlace,
): Promise<Verdict> {
  const { feed } = job;
  const doc = (await collector.views.doc('feeds', feed)) as FeedDoc | undefined;
  if (doc === undefined || doc.paused) return leaveAlone(collector, feed);
  try {
    return await places.within(doc.url, crowdedSeconds, async () => {
      await whileLeased(collector, `poll-${feed}`, () => pollWanted(collector, doc, job));
      return done;
    });
  } catch (error) {
    // It may have been removed while it was asked.
    if (error instanceof Refusal && error.code === 'not-found') return leaveAlone(collector, feed);
    throw error;
  }
}

async function pollWanted(collector: Collector, doc: FeedDoc, job: JobPayloads['poll-feed']): Promise<void> {
  const state = await collector.polls.state(job.feed);
  if (await isWanted(collector, state, job)) await pollOnce(collector, doc, stateOf(doc, state));
}

/**
 * What was learnt of a feed before it was removed says nothing of what it brought since, once it is added again. What its publisher
 * asked for stays asked.
 */
function stateOf({ url, health, healthSince }: FeedDoc, state: PollState): PollState {
  const isOfBefore = health === 'unknown' && state.lastPolledAt !== '' && state.lastPolledAt < healthSince;
  return stateAt(url, isOfBefore ? { ...neverPolled, notBefore: state.notBefore } : state);
}

/** The view may lag behind the log, which knows of a feed that was just added or resumed. */
async function leaveAlone({ log, polls }: Collector, feed: string): Promise<Verdict> {
  const { status } = await feedStateIn(log, feed);
  if (status === 'known') return { verdict: 'retry', inSeconds: 1, because: `feed ${feed} is not in the views yet` };
  if (status === 'paused') await polls.unschedule(feed);
  else await polls.forget(feed);
  return status === 'unknown' ? { verdict: 'discard', because: `there is no feed ${feed}` } : done;
}

/** Not when it was polled since it was asked for, and never before the publisher allows, whoever asks. */
async function isWanted({ polls, now }: Collector, state: PollState, job: JobPayloads['poll-feed']): Promise<boolean> {
  const at = now().getTime();
  const wait = Date.parse(state.notBefore ?? '') - at;
  if (wait > 0 && wait <= longestWaitMs) {
    await polls.schedule([job.feed], at + wait, true);
    return false;
  }
  // A time that lies too far ahead was written before the clock was set back.
  return state.lastPolledAt < job.askedAt || Date.parse(state.lastPolledAt) > at + skewMs;
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
  // Before the next one is reckoned and told of, which takes its time: the wait is no shorter than it was meant to be.
  const lastPolledAt = now().toISOString();
  const nextPollAt = await nextPollAfter(collector, doc, state, heard);
  await tellOfFeed(collector, doc, { ...heard, nextPollAt });
  await collector.polls.save(doc.id, { ...heard.state, lastPolledAt, nextPollAt });
}

async function hear(collector: Collector, poll: Poll, answer: Fetched | FetchFailure): Promise<Heard> {
  const now = collector.now().getTime();
  const outcome = afterNoAnswer(poll.state, now, collector.bounds);
  if (collector.network.blames(poll.doc.url, answer, now)) return { outcome, state: poll.state };
  if (!answer.ok && isHeldBack(answer)) {
    return { outcome, state: { ...poll.state, notBefore: soonerThanADay(answer.retryAfter, now) } };
  }
  if (!answer.ok) return failed(collector, poll, answer);
  const bodyHash = hash('sha256', answer.body);
  // Bytes that an earlier version read are read once more: it did not ask whether anything in them can be taken.
  const same = answer.status === 304 || (bodyHash === poll.state.bodyHash && poll.state.unaddressed !== undefined);
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
  const reading = await readFeed(collector, doc, fetchedDocument(answer));
  // That we have too much to read is no fault of the feed's.
  if ('isBusy' in reading && reading.isBusy) {
    return { outcome: afterNoAnswer(before, now().getTime(), bounds), state: before };
  }
  if ('unreadable' in reading) {
    const outcome = afterUnreadable(reading.unreadable, before.failures, bounds.floorSeconds);
    return { outcome, state: learnFromUnreadable(before, outcome.failures) };
  }
  const { feed } = reading;
  // Told before its items are known, and filled after: a process that ends in between is followed by one that sees it, too.
  const hole = await findHole(collector, doc, before, feed);
  const taken = await takeItems(collector, doc, await begun(collector, doc, before), feed);
  if (hole !== undefined) await fillGap(collector, doc, hole, { answer, feed });
  await heedHub(collector, doc, hubOf(doc, answer, feed));
  if (taken.fresh > 0) await creditNews(collector, doc.id, 'poll');
  const [prints, items, at] = [printsOf(feed.items), feed.items.length, now().toISOString()];
  const unaddressed = items > 0 && feed.items.every((item) => articleOf(item) === undefined);
  const read = { ...taken, bodyHash, prints, unaddressed };
  const learnt = learnFromDocument(before, { answer, conditional, now: at }, read);
  const outcome = afterSuccess(learnt.state, items, now().getTime(), bounds);
  return { outcome: withMoreLeft(outcome, taken.left, bounds), ...learnt };
}

/** A first import that ends half-way is one still when it is taken up again, though some of its items are in the log by then. */
async function begun({ polls, now }: Collector, { id, items }: FeedDoc, state: PollState): Promise<PollState> {
  if (state.imported || state.importing === true || items > 0) return state;
  const begun = { ...state, importing: true };
  await polls.save(id, { ...begun, nextPollAt: new Date(now().getTime() + importMs).toISOString() });
  return begun;
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
