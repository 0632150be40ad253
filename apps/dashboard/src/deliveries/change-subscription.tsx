/** A subscription that somebody wants to be otherwise. Its secret stays. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Shape } from '../client.js';
import { subscribing } from '../words/words.js';
import { changeTo, wishOf } from './change.js';
import { SubscriptionForm } from './subscription-form.js';
import type { Wish } from './wish.js';

interface Props {
  readonly id: string;
  readonly subscription: Shape<'Subscription'>;
  readonly onDone: (hints: readonly string[]) => void;
  readonly onClose: () => void;
}

const words = {
  title: subscribing.change,
  submit: subscribing.save,
  submitAnyway: subscribing.saveAnyway,
  failed: subscribing.notSaved,
};

export function ChangeSubscription({ id, subscription, onDone, onClose }: Props) {
  const answers = useQueryClient();
  const params = { params: { path: { id: subscription.id } } };
  const saving = useMutation({
    mutationFn: (wish: Wish) => answerOf(api.PATCH('/api/v1/subscriptions/{id}', { ...params, body: changeTo(wish) })),
    onSuccess: async ({ hints = [] }) => {
      onDone(hints);
      await answers.invalidateQueries({ queryKey: ['subscriptions'] });
    },
    onError: () => answers.invalidateQueries({ queryKey: ['firing'] }),
  });
  return <SubscriptionForm {...{ id, words, saving, onClose }} initial={wishOf(subscription)} isNew={false} />;
}
