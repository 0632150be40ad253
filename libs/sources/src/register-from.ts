/** What looking at a source needs of the served views: a few matters, and who is subscribed. */
import {
  mattersView,
  subscriptionsView,
  type Matter,
  type RehearsalBasis,
  type ServedViews,
  type SubscriptionDoc,
} from '#core';

export function registerFrom(
  views: Pick<ServedViews, 'doc' | 'all'>,
): (matters: readonly string[]) => Promise<RehearsalBasis> {
  return async (matters) => {
    const docs = matters.map(async (key) => [key, await views.doc(mattersView.name, key)] as const);
    const known = (await Promise.all(docs)).filter(
      (entry): entry is readonly [string, Matter] => entry[1] !== undefined,
    );
    const subscriptions = (await views.all(subscriptionsView.name)).values() as Iterable<SubscriptionDoc>;
    return { matters: new Map(known), subscriptions: [...subscriptions] };
  };
}
