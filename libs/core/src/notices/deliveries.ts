/** What became of each notice owed: every attempt, and when the next is due. */
import type { Recorded } from '../event.js';
import type { View } from '../view.js';
import type { DeliveryAttempted } from './events.js';

export interface DeliveryDoc {
  /** `<notice>~<subscription>`. */
  readonly id: string;
  readonly notice: string;
  readonly subscription: string;
  readonly result: DeliveryAttempted['data']['result'];
  readonly attempts: readonly (DeliveryAttempted['data'] & { readonly at: string })[];
}

export const deliveriesView: View<DeliveryDoc> = {
  name: 'deliveries',
  version: 1,
  subjects: ['delivery:'],
  keys: (event) => (event.subject.startsWith('delivery:') ? [event.subject.slice('delivery:'.length)] : []),
  evolve: (doc, event, key) => {
    const { data, learntAt } = event as Recorded<DeliveryAttempted>;
    const attempts = [...(doc?.attempts ?? []), { ...data, at: learntAt }];
    const parting = key.lastIndexOf('~');
    const [notice, subscription] = [key.slice(0, parting), key.slice(parting + 1)];
    return { id: key, notice, subscription, result: data.result, attempts };
  },
};

/** Also one that was not tried yet. */
export type AnyDelivery = DeliveryDoc | (Omit<DeliveryDoc, 'result'> & { readonly result: 'waiting' });

/** `id` is `<notice>~<subscription>`. */
export function untriedDelivery(id: string): AnyDelivery {
  const parting = id.lastIndexOf('~');
  const [notice, subscription] = [id.slice(0, parting), id.slice(parting + 1)];
  return { id, notice, subscription, result: 'waiting', attempts: [] };
}

/** What is owed and not yet tried first, in the order in which it is given; then by the last attempt, newest first, and by id. */
export function deliveriesNewestFirst(
  tried: ReadonlyMap<string, DeliveryDoc>,
  owed: readonly string[],
): readonly AnyDelivery[] {
  const waiting = owed.filter((id) => !tried.has(id)).map(untriedDelivery);
  return [...waiting, ...[...tried.values()].sort(byLastAttempt)];
}

function byLastAttempt(one: DeliveryDoc, other: DeliveryDoc): number {
  const [at, then] = [one, other].map(({ attempts }) => attempts[attempts.length - 1]?.at ?? '') as [string, string];
  if (at !== then) return at < then ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}

/** Owed, or given up: all that a receiver was to be told and did not take. */
export function isUndelivered({ id, result }: AnyDelivery, owed: ReadonlySet<string>): boolean {
  return result === 'given-up' || owed.has(id);
}
