/** Subscriptions: who is told, where and of what. */
import type { Decider } from '../decider.js';
import { Refusal } from '../errors.js';
import type { Happened } from '../event.js';
import { endsDigests, newIn, type SubscriptionWish } from './change.js';
import type {
  DigestMade,
  Redelivery,
  SilenceEnded,
  SilenceNoticed,
  SubscriptionAdded,
  SubscriptionDisabled,
  SubscriptionFact,
  SubscriptionRemoved,
  SubscriptionWarned,
} from './events.js';
import { evolve, initialState, type SubscriptionState } from './evolve.js';
import { refuseContradiction } from './rest.js';

/** One is added once, or again after it was removed; all else is asked of one that there is. */
interface Add {
  readonly type: 'AddSubscription';
  readonly at: Happened;
  readonly subscription: SubscriptionAdded['data'];
}

type Care = { readonly at: Happened } & (
  | { readonly type: 'ChangeSubscription'; readonly wish: SubscriptionWish; readonly by: string }
  | ({ readonly type: 'MakeDigest' } & DigestMade['data'])
  | ({ readonly type: 'DisableSubscription' } & SubscriptionDisabled['data'])
  | ({ readonly type: 'RemoveSubscription' } & SubscriptionRemoved['data'])
  /** `since` is ISO 8601 UTC: what it missed from then on is made up for. Without it, since it was switched off. */
  | { readonly type: 'EnableSubscription'; readonly since?: string; readonly by: string }
  | ({ readonly type: 'WarnSubscription' } & SubscriptionWarned['data'])
  | ({ readonly type: 'NoticeSilence' } & Pick<SilenceNoticed['data'], 'since' | 'feeds'>)
  | ({ readonly type: 'EndSilence' } & Pick<SilenceEnded['data'], 'since' | 'because'>)
  | { readonly type: 'RotateSecret'; readonly oldUntil: string; readonly by: string }
  | { readonly type: 'OrderRedelivery'; readonly what: Redelivery; readonly by: string }
  | { readonly type: 'FulfilRedelivery'; readonly order: number; readonly owed: number }
);

export type SubscriptionCommand = Add | Care;

export function decide(command: SubscriptionCommand, state: SubscriptionState): readonly SubscriptionFact[] {
  if (command.type === 'AddSubscription') {
    if (isThere(state)) throw new Refusal('conflict', 'there is a subscription of this id already');
    refuseContradiction(command.subscription);
    return [{ type: 'subscription-added.v1', happened: command.at, data: command.subscription }];
  }
  if (state.status === 'unknown') throw new Refusal('not-found', 'there is no such subscription');
  if (state.status === 'removed') return decideOnRemoved(command);
  return decideCare(command, state);
}

function isThere({ status }: SubscriptionState): boolean {
  return status !== 'unknown' && status !== 'removed';
}

export const wasRemoved = 'the subscription was removed; subscribe anew';

/** What a person asks of it is refused; what the service does follows from views that are a step behind, and is nothing any more. */
function decideOnRemoved({ type }: Care): readonly SubscriptionFact[] {
  if (ofPeople.has(type)) throw new Refusal('not-found', wasRemoved);
  return [];
}

const ofPeople: ReadonlySet<string> = new Set<Care['type']>([
  'ChangeSubscription',
  'EnableSubscription',
  'RotateSecret',
  'OrderRedelivery',
]);

function decideCare({ at: happened, ...command }: Care, state: SubscriptionState): readonly SubscriptionFact[] {
  const isActive = state.status === 'active';
  switch (command.type) {
    case 'ChangeSubscription':
      return changed(happened, command, state);
    case 'MakeDigest':
      return digestMade(happened, command, state);
    case 'DisableSubscription': {
      const { type: _, ...data } = command;
      return isActive ? [{ type: 'subscription-disabled.v1', happened, data }] : [];
    }
    case 'RemoveSubscription':
      return [removed(happened, command)];
    case 'EnableSubscription':
      return isActive ? [] : enabled(happened, command, state);
    case 'WarnSubscription':
      return isActive ? warned(happened, command, state) : [];
    case 'NoticeSilence':
      return isActive ? silent(happened, command, state) : [];
    case 'EndSilence':
      return heardAgain(happened, command, state);
    case 'RotateSecret': {
      const { oldUntil, by } = command;
      return [{ type: 'subscription-secret-rotated.v1', happened, data: { oldUntil, by } }];
    }
    case 'OrderRedelivery':
      if (!isActive) throw new Refusal('conflict', 'the subscription is disabled; enable it first');
      return [{ type: 'redelivery-ordered.v1', happened, data: { what: command.what, by: command.by } }];
    case 'FulfilRedelivery': {
      const { order, owed } = command;
      return state.orders.includes(order) ? [{ type: 'redelivery-fulfilled.v1', happened, data: { order, owed } }] : [];
    }
  }
}

function changed(
  happened: Happened,
  { wish, by }: { readonly wish: SubscriptionWish; readonly by: string },
  { asked, digestUntil = happened.at }: SubscriptionState,
): readonly SubscriptionFact[] {
  const change = asked && newIn(wish, asked);
  if (asked === undefined || change === undefined) return [];
  const facts = [{ type: 'subscription-changed.v1', happened, data: { ...change, by } }] as const;
  if (!endsDigests(asked, change)) return facts;
  const what = { kind: 'missed', since: digestUntil } as const;
  return [...facts, { type: 'redelivery-ordered.v1', happened, data: { what, by } }];
}

function removed(happened: Happened, { by, because }: SubscriptionRemoved['data']): SubscriptionRemoved {
  return { type: 'subscription-removed.v1', happened, data: { by, ...(because === undefined ? {} : { because }) } };
}

/** None for a digest that was made already, whoever comes second. */
function digestMade(happened: Happened, { from, until, count }: DigestMade['data'], state: SubscriptionState) {
  if (state.status !== 'active' || until <= (state.digestUntil ?? '')) return [];
  return [{ type: 'digest-made.v1', happened, data: { from, until, count } } as const];
}

function enabled(
  happened: Happened,
  { since, by }: { readonly since?: string; readonly by: string },
  state: SubscriptionState,
): readonly SubscriptionFact[] {
  const what = { kind: 'missed', since: since ?? state.missedSince ?? happened.at } as const;
  return [
    { type: 'subscription-enabled.v1', happened, data: { by } },
    { type: 'redelivery-ordered.v1', happened, data: { what, by } },
  ];
}

/** Each stage once for the failures that began at one time. */
function warned(
  happened: Happened,
  { percent, failingSince, disablesAt, detail }: SubscriptionWarned['data'],
  state: SubscriptionState,
): readonly SubscriptionFact[] {
  const before = state.warned?.failingSince === failingSince ? state.warned.percent : 0;
  if (percent <= before) return [];
  const warning = { percent, failingSince, disablesAt, detail };
  const told = { type: 'subscription-warned.v1', happened, data: warning } as const;
  if (percent < 100) return [told];
  const because = `nothing but failures since ${failingSince}; the last: ${detail}`;
  return [
    told,
    { type: 'subscription-disabled.v1', happened, data: { because, by: 'service', missedSince: failingSince } },
  ];
}

/** Each silence once, as long as it lasts. */
function silent(
  happened: Happened,
  { since, feeds }: Pick<SilenceNoticed['data'], 'since' | 'feeds'>,
  { asked, silence }: SubscriptionState,
): readonly SubscriptionFact[] {
  if (asked?.silence === undefined || silence !== undefined) return [];
  const data = { since, days: asked.silence, filter: asked.filter, feeds };
  return [{ type: 'silence-noticed.v1', happened, data }];
}

function heardAgain(
  happened: Happened,
  { since, because }: Pick<SilenceEnded['data'], 'since' | 'because'>,
  { asked, silence }: SubscriptionState,
): readonly SubscriptionFact[] {
  if (asked?.silence === undefined || silence === undefined) return [];
  const data = { since, days: asked.silence, filter: asked.filter, of: silence, because };
  return [{ type: 'silence-ended.v1', happened, data }];
}

export const subscriptionDecider: Decider<SubscriptionCommand, SubscriptionState, SubscriptionFact> = {
  initialState,
  evolve,
  decide,
};
