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
