/** Has notices delivered again: all that were given up, or all since a time. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../client.js';
import { againWords } from '../words/words.js';
import { OrderForm } from './order-form.js';
import { useCare } from './use-care.js';
import { sinceTime, timeIn, WhichNotices } from './which-notices.js';

interface Props {
  readonly id: string;
  readonly subscription: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function AgainForm({ id, subscription, onDone, onClose }: Props) {
  const { redeliver } = useCare(subscription);
  const [isTimeMissing, setTimeMissing] = useState(false);
  const givenUp = useGivenUp(subscription);
  const submit = (form: FormData) => {
    const since = form.get('which') === sinceTime ? timeIn(form) : undefined;
    setTimeMissing(since === null);
    if (since !== null) redeliver.mutate(since, { onSuccess: onDone });
  };
  return (
    <OrderForm
      {...{ id, onClose, title: againWords.title, submit: againWords.submit, failed: againWords.notOrdered }}
      busy={redeliver.isPending}
      error={redeliver.error}
      onSubmit={submit}
    >
      <p className="text-small text-soft">{againWords.hint}</p>
      <WhichNotices
        legend={againWords.what}
        options={[
          ['failed', againWords.failed(givenUp)],
          [sinceTime, againWords.since],
        ]}
        isTimeMissing={isTimeMissing}
      />
    </OrderForm>
  );
}

/** Undefined until it is known. */
function useGivenUp(subscription: string): number | undefined {
  const { data } = useQuery({
    queryKey: ['deliveries', 'undelivered', subscription],
    queryFn: () =>
      answerOf(api.GET('/api/v1/deliveries', { params: { query: { undelivered: 'true', subscription } } })),
  });
  return data?.filter(({ result }) => result === 'given-up').length;
}
