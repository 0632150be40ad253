/** Enables a subscription again, and asks what of that which it missed is sent. */
import { useState } from 'react';
import { enableWords } from '../words/words.js';
import { OrderForm } from './order-form.js';
import { useCare } from './use-care.js';
import { sinceTime, timeIn, WhichNotices } from './which-notices.js';

interface Props {
  readonly id: string;
  readonly subscription: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function EnableForm({ id, subscription, onDone, onClose }: Props) {
  const { enable } = useCare(subscription);
  const [isTimeMissing, setTimeMissing] = useState(false);
  const submit = (form: FormData) => {
    const which = form.get('which');
    const since = which === sinceTime ? timeIn(form) : which === 'none' ? new Date().toISOString() : undefined;
    setTimeMissing(since === null);
    if (since !== null) enable.mutate(since, { onSuccess: onDone });
  };
  return (
    <OrderForm
      {...{ id, onClose, title: enableWords.title, submit: enableWords.submit, failed: enableWords.notEnabled }}
      busy={enable.isPending}
      error={enable.error}
      onSubmit={submit}
    >
      <WhichNotices
        legend={enableWords.what}
        options={[
          ['all', enableWords.all],
          [sinceTime, enableWords.since],
          ['none', enableWords.none],
        ]}
        isTimeMissing={isTimeMissing}
      />
    </OrderForm>
  );
}
