/** Somebody wants to be told otherwise. What that would fire is judged as if it were asked for anew. */
import { ask, subscriptionOf, type Care } from '../notices/care.js';
import { changedBy, newIn, type SubscriptionWish } from '../notices/change.js';
import type { SubscriptionDoc } from '../notices/subscriptions.js';
import { refuseTooOften, type Judging } from './firing.js';
import type { History } from './history.js';

export interface ChangeDesk extends Care, Pick<Judging, 'times' | 'allTheSame'> {
  readonly history: History;
}

/** A change of one of these changes how often it fires. */
const decisive = ['filter', 'digest', 'cooldown', 'quiet'] as const;

/** Rejects with a `Refusal`; with `FiresTooOften` only where how often it fires is changed, and nobody confirmed it. */
export async function changeSubscription(
  desk: ChangeDesk,
  id: string,
  { wish, confirmed }: { readonly wish: SubscriptionWish; readonly confirmed: boolean },
): Promise<SubscriptionDoc> {
  const { history, allTheSame, times, now } = desk;
  const { doc, change } = await wishedFor(desk, id, wish);
  const firesOtherwise = decisive.some((part) => change?.[part] !== undefined);
  if (firesOtherwise && !confirmed) await refuseTooOften(history, doc, { now: now(), times, allTheSame });
  return ask(desk, id, { type: 'ChangeSubscription', wish });
}

/** As it would be, without its being so. */
export async function wishedFor(desk: Pick<Care, 'log'>, id: string, wish: SubscriptionWish) {
  const doc = await subscriptionOf(desk, id);
  const change = newIn(wish, doc);
  return { doc: change === undefined ? doc : changedBy(doc, change), change };
}
