/** What looking at a source needs of the served views: a few matters, and who is subscribed. */
import {
  mattersView,
  RulingBook,
  rulingsView,
  subscriptionsView,
  type Matter,
  type RehearsalBasis,
  type RulingDoc,
  type ServedViews,
  type SubscriptionDoc,
} from '#core';

export function rehearsalBasisFrom(
  views: Pick<ServedViews, 'doc' | 'all'>,
): (matters: readonly string[]) => Promise<RehearsalBasis> {
  return async (matters) => {
    const rulings = new RulingBook((await views.all(rulingsView.name)) as ReadonlyMap<string, RulingDoc>);
    const reached = matters.flatMap((key) => [...rulings.fedBy(key)].flatMap((to) => [...rulings.feeding(to)]));
    const docs = [...new Set(reached)].map(async (key) => [key, await views.doc(mattersView.name, key)] as const);
    const known = (await Promise.all(docs)).filter(
      (entry): entry is readonly [string, Matter] => entry[1] !== undefined,
    );
    const subscriptions = (await views.all(subscriptionsView.name)).values() as Iterable<SubscriptionDoc>;
    return { matters: new Map(known), rulings, subscriptions: [...subscriptions] };
  };
}
