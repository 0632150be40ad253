/** Removes a subscription for good, once somebody has read what is lost. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Shape } from '../client.js';
import { removeWords } from '../words/words.js';
import { OrderForm } from './order-form.js';

interface Props {
  readonly id: string;
  readonly subscription: Shape<'Subscription'>;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

export function RemoveForm({ id, subscription, onRemoved, onClose }: Props) {
  const remove = useRemoval(subscription.id, onRemoved);
  const isSigned = !subscription.url.startsWith('mailto:');
  return (
    <OrderForm
      {...{ id, onClose, title: removeWords.title, submit: removeWords.submit, failed: removeWords.notRemoved }}
      busy={remove.isPending}
      error={remove.error}
      onSubmit={() => {
        remove.mutate();
      }}
    >
      <p className="text-small text-soft">
        {removeWords.lost} {isSigned && removeWords.secret} {removeWords.stays}
      </p>
    </OrderForm>
  );
}

/** Its row is gone once the list is asked anew: `onRemoved` hears of it before. */
function useRemoval(id: string, onRemoved: () => void) {
  const answers = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/v1/subscriptions/{id}', { params: { path: { id } }, body: {} })),
    onSuccess: onRemoved,
    onSettled: async () => {
      await answers.invalidateQueries({ queryKey: ['subscriptions'] });
      await answers.invalidateQueries({ queryKey: ['deliveries'] });
    },
  });
}
