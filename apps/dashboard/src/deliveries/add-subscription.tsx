/** A new subscription. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Shape } from '../client.js';
import { subscribing } from '../words/words.js';
import { SubscriptionForm } from './subscription-form.js';
import { readWish, type Wish } from './wish.js';

interface Props {
  readonly id: string;
  readonly onAdded: (subscription: Shape<'SubscriptionWithSecret'>) => void;
  readonly onClose: () => void;
}

/** Nobody wants to hear of one meeting twice, as long as they do not say so. */
const nothing = { ...readWish(new FormData()), distinct: true };
const words = {
  title: subscribing.add,
  submit: subscribing.submit,
  submitAnyway: subscribing.submitAnyway,
  failed: subscribing.notAdded,
};

export function AddSubscription({ id, onAdded, onClose }: Props) {
  const answers = useQueryClient();
  const saving = useMutation({
    mutationFn: (body: Wish) => answerOf(api.POST('/api/v1/subscriptions', { body })),
    onSuccess: async (subscription) => {
      onAdded(subscription);
      await answers.invalidateQueries({ queryKey: ['subscriptions'] });
    },
    // What was found to fire too often is looked at again, so that it can be confirmed.
    onError: () => answers.invalidateQueries({ queryKey: ['firing'] }),
  });
  return <SubscriptionForm {...{ id, words, saving, onClose }} initial={nothing} isNew />;
}
