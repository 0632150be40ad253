/** Makes a new secret, and asks for how long the old one signs, too. */
import type { Shape } from '../client.js';
import { rotateWords } from '../words/words.js';
import { Choice } from './choice.js';
import { OrderForm } from './order-form.js';
import { useCare } from './use-care.js';

interface Props {
  readonly id: string;
  readonly subscription: string;
  readonly onMade: (subscription: Shape<'SubscriptionWithSecret'>) => void;
  readonly onClose: () => void;
}

export function RotateForm({ id, subscription, onMade, onClose }: Props) {
  const { rotate } = useCare(subscription);
  return (
    <OrderForm
      {...{ id, onClose, title: rotateWords.title, submit: rotateWords.submit, failed: rotateWords.notMade }}
      busy={rotate.isPending}
      error={rotate.error}
      onSubmit={(form) => {
        rotate.mutate(Number(form.get('overlapHours')), { onSuccess: onMade });
      }}
    >
      <p className="text-small text-soft">{rotateWords.hint}</p>
      <Choice
        name="overlapHours"
        label={rotateWords.overlap}
        options={rotateWords.overlaps}
        chosen={rotateWords.overlaps[0][0]}
        isFirst
      />
    </OrderForm>
  );
}
