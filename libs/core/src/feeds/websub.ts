/**
 * WebSub (W3C Recommendation, 23 January 2018), the subscriber's side: when a hub is asked, what its answers mean, and how
 * much polling its pushes spare. A subscription is routine, not a fact: lost, it costs asking once more.
 */
import type { FetchFailure } from './fetching.js';

/** Where to subscribe, and to what: `rel="hub"` and `rel="self"`. */
export interface HubTopic {
  readonly hub: string;
  readonly topic: string;
}

/** `leaving`: we asked it to end. That a lease ended is not kept but seen: `hubStatusAt`. */
export type KeptHubStatus = 'requested' | 'verified' | 'denied' | 'leaving';
export type HubStatus = KeptHubStatus | 'lapsed';

export interface HubState extends HubTopic {
  readonly status: KeptHubStatus;
  /** The last part of our callback's address; whoever knows it may speak to it, so only the hub is told. */
  readonly token: string;
  /** Pushes are signed with it. */
  readonly secret: string;
  /** ISO 8601 UTC. */
  readonly begunAt: string;
  /** ISO 8601 UTC; empty before the hub verified it. */
  readonly leaseUntil: string;
  /** ISO 8601 UTC: when the hub is asked (again). */
  readonly nextAskAt: string;
  /** Times it was asked since it last verified: every asking counts until it does. */
  readonly failures: number;
  /** A sentence for people: why it is not verified; empty while it is. */
  readonly because: string;
  /** Who brought what last was new. Before anything was, nobody. */
  readonly newsBy: '' | 'poll' | 'push';
}

/** Asked for; hubs grant what they like. */
export const leaseSeconds = 864_000;

const day = 86_400;
const hour = 3600;
/** A hub verifies within seconds; after this it is asked again, then after twice as long, and so on. */
const firstWait = 300;
/** A lease is believed up to this: nobody answers for a callback for ever. */
const longestLease = 90 * day;
/** However short a lease, its hub is not asked more often. */
const leastBetweenAsks = 10;
/** Of what a hub says of itself, so much is shown. */
const longestReason = 200;

export function newHubState(found: HubTopic, keys: Pick<HubState, 'token' | 'secret'>, now: Date): HubState {
  const asked = { leaseUntil: '', nextAskAt: now.toISOString(), failures: 0, because: 'the hub was not asked yet' };
  const { hub, topic } = found;
  return { hub, topic, ...keys, ...asked, status: 'requested', newsBy: '', begunAt: now.toISOString() };
}

/** A feed names another hub, or another topic; one that changes its mind all the time is followed once an hour. */
export function isSuperseded(state: HubState | undefined, named: HubTopic, now: Date): boolean {
  if (state === undefined) return true;
  if (state.hub === named.hub && state.topic === named.topic) return state.status === 'leaving';
  return now.getTime() - Date.parse(state.begunAt) >= hour * 1000;
}

export function hubStatusAt({ status, leaseUntil }: HubState, now: Date): HubStatus {
  return status === 'verified' && Date.parse(leaseUntil) <= now.getTime() ? 'lapsed' : status;
}

export type HubStep = 'subscribe' | 'unsubscribe' | 'forget' | 'wait';

/** What is to be done about a subscription; `wanted` while its feed is polled and names this hub. */
export function hubStep(state: HubState, wanted: boolean, now: Date): HubStep {
  const isDue = Date.parse(state.nextAskAt) <= now.getTime();
  if (state.status === 'leaving') return isDue ? 'forget' : 'wait';
  if (!wanted) return hubStatusAt(state, now) === 'verified' ? 'unsubscribe' : 'forget';
  return isDue ? 'subscribe' : 'wait';
}

/** Kept before the hub is asked, for it may verify before it answers. */
export function asking({ failures }: HubState, now: Date): Partial<HubState> {
  const wait = Math.min(day, firstWait * 2 ** Math.min(failures, 16));
  const because = 'the hub was asked and has not verified it yet';
  return { failures: failures + 1, nextAskAt: after(now, wait), because };
}

/** The hub refused, or could not be asked; one that names a later time than ours is obeyed, up to a day. */
export function askFailed({ nextAskAt }: Pick<HubState, 'nextAskAt'>, failure: FetchFailure, now: Date) {
  const asked = Math.min(Date.parse(failure.retryAfter ?? nextAskAt), now.getTime() + day * 1000);
  const later = Math.max(asked, Date.parse(nextAskAt));
  return { because: `the hub could not be asked: ${failure.detail}`, nextAskAt: new Date(later).toISOString() };
}

/** The hub is asked to end it, and has an hour to make sure that it was us. */
export function leaving(now: Date): Partial<HubState> {
  return {
    status: 'leaving',
    because: 'the feed is not polled, or names this hub no longer',
    nextAskAt: after(now, hour),
  };
}

/** `granted` in seconds, as the hub gives it; `chance` from 0 to 1 spreads the renewals over 80 to 90 % of the lease. */
export function verified(granted: string | undefined, now: Date, chance: number): Partial<HubState> {
  // Hubs older than the Recommendation grant without saying for how long.
  const seconds = /^\d{1,10}$/.test(granted ?? '') ? Math.min(longestLease, Number(granted)) : leaseSeconds;
  const renewal = Math.max(leastBetweenAsks, seconds * (0.8 + 0.1 * chance));
  const until = { leaseUntil: after(now, seconds), nextAskAt: after(now, renewal) };
  return { status: 'verified', failures: 0, because: '', ...until };
}

/** A hub may deny at any time, also what it had granted. It is asked again a day later. */
export function denied(reason: string | undefined, now: Date): Partial<HubState> {
  const said = (reason ?? '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestReason);
  const because = said === '' ? 'the hub denied it' : `the hub denied it: ${said}`;
  return { status: 'denied', leaseUntil: '', because, nextAskAt: after(now, day) };
}

export type HubAnswer = 'confirm' | 'denied' | 'refuse';

/** The hub makes sure that it was us who asked (5.3 of the Recommendation), or says that it will not (5.2). */
export function answerToHub(state: HubState, mode: string | undefined, topic: string | undefined): HubAnswer {
  if (topic !== state.topic) return 'refuse';
  if (mode === 'denied') return 'denied';
  const isAsked = state.status === 'leaving' ? mode === 'unsubscribe' : mode === 'subscribe';
  return isAsked ? 'confirm' : 'refuse';
}

/**
 * Whether a feed may be left to its hub: a lease is running, the hub answers, and what last was new came by push. Hubs also
 * accept topics of which no publisher ever tells them; so one is trusted for what it brought, and until a poll finds
 * something that it did not.
 */
export function isPushed(state: HubState | undefined, now: Date): state is HubState {
  if (state?.newsBy !== 'push' || state.failures > 0) return false;
  return hubStatusAt(state, now) === 'verified';
}

/**
 * Seconds until the next poll of a feed that was read: while it is pushed three times the longest interval, an hour at most,
 * and never beyond the end of the lease.
 */
export function safetyInterval(nextInSeconds: number, longest: number, state: HubState | undefined, now: Date): number {
  if (!isPushed(state, now)) return nextInSeconds;
  const leaseLeft = (Date.parse(state.leaseUntil) - now.getTime()) / 1000;
  return Math.max(nextInSeconds, Math.min(hour, 3 * longest, leaseLeft));
}

function after(now: Date, seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString();
}
