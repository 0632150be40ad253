/** What an answer that succeeded adds to what polling remembers of a feed. */
import type { ParsedFeed } from './feed-item.js';
import type { Fetched } from './fetching.js';
import { isDisjoint } from './gap.js';
import { movingOn } from './moving.js';
import { freshSecondsIn } from './pace.js';
import type { PollState } from './poll-state.js';
import { arrivalsAtImport, withArrival } from './rhythm.js';
import { judgeDocument, judgeUnchanged } from './trust.js';

export interface Answered {
  readonly answer: Fetched;
  /** Whether it was asked with validators. */
  readonly conditional: boolean;
  /** ISO 8601 UTC. */
  readonly now: string;
}

export interface DocumentRead {
  readonly feed: ParsedFeed;
  readonly bodyHash: string;
  readonly prints: readonly string[];
  /** There are items, and none has an address. */
  readonly unaddressed: boolean;
  /** Items that were never met in this feed before, and items that were. */
  readonly fresh: number;
  readonly known: number;
  /** Items that the next poll must find again: it asks for the whole document. */
  readonly left: number;
}

export interface Learnt {
  readonly state: PollState;
  /** A sentence: the evidence that the server's “unchanged” is not to be believed. */
  readonly lie?: string;
}

/** After a 304, or after the very bytes that were read before. */
export function learnFromUnchanged(before: PollState, answered: Answered): Learnt {
  const { answer, conditional, now } = answered;
  const said = answer.status === 304;
  const { lie, ...trust } = said
    ? judgeUnchanged(before, answer.validators)
    : { validators: answer.validators, testing: false };
  const freshSeconds = freshSecondsIn(answer.headers, Date.parse(now));
  const state: PollState = {
    ...before,
    ...succeeded(before, answered),
    ...trust,
    ...(said && conditional ? { unchangedAt: now } : {}),
    // RFC 9111, 4.3.4: what a 304 does not repeat stays valid.
    freshSeconds: said ? (freshSeconds ?? before.freshSeconds) : freshSeconds,
  };
  return lie === undefined ? { state } : { state, lie };
}

export function learnFromDocument(before: PollState, answered: Answered, read: DocumentRead): Learnt {
  const { answer, conditional, now } = answered;
  const { feed, prints, unaddressed, fresh, known } = read;
  const news = before.imported && fresh > 0;
  const { lie, ...trust } = judgeDocument(before, { validators: answer.validators, conditional, news });
  const state: PollState = {
    ...before,
    ...succeeded(before, answered),
    ...trust,
    ...{ unchangedAt: undefined, pace: feed.pace, unaddressed },
    ...takenIn(before, read),
    freshSeconds: freshSecondsIn(answer.headers, Date.parse(now)),
    arrivals: arrivalsAfter(before, read, now),
    ...(feed.items.length === 0
      ? {}
      : { prints, disjoint: isDisjoint(before, { prints, items: feed.items.length, anySeen: known > 0 }) }),
  };
  return lie === undefined ? { state } : { state, lie };
}

/** Of what was left nothing is past a first import yet, and “unchanged” would hide it. */
function takenIn({ imported }: PollState, { bodyHash, left }: DocumentRead): Partial<PollState> {
  if (left === 0) return { imported: true, importing: undefined, bodyHash };
  return { imported, importing: !imported || undefined, bodyHash: undefined, validators: {}, testing: false };
}

function arrivalsAfter({ imported, arrivals }: PollState, { feed, fresh }: DocumentRead, now: string) {
  if (!imported || arrivals === undefined) return arrivalsAtImport(feed.items, now);
  return fresh > 0 ? withArrival(arrivals, now) : arrivals;
}

function succeeded(before: PollState, { answer, conditional, now }: Answered): Partial<PollState> {
  const { url: to, movedPermanently: forGood } = answer;
  return {
    failures: 0,
    succeededAt: now,
    notBefore: undefined,
    ...(conditional ? {} : { controlAt: now }),
    moving: movingOn(before.moving, { to, forGood, now }),
  };
}

/** After a failure: most is kept, for the document that was read last is still the last one, though it is fresh no longer. */
export function learnFromFailure(before: PollState, failures: number, notBefore: string | undefined): PollState {
  return { ...before, failures, notBefore, freshSeconds: undefined, moving: undefined };
}

/** A broken answer must be asked for again, as a whole. */
export function learnFromUnreadable(before: PollState, failures: number): PollState {
  return { ...before, failures, validators: {}, testing: false, ...forgotten };
}

const forgotten = { bodyHash: undefined, freshSeconds: undefined, moving: undefined };
