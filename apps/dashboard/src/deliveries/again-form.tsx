/** Has notices delivered again: all that were given up, or all since a time. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, type Shape } from '../client.js';
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
  const [isNothing, setNothing] = useState(false);
  const givenUp = useGivenUp(subscription);
  const isNoneGivenUp = givenUp.count === 0;
  const submit = async (form: FormData) => {
    const since = form.get('which') === sinceTime ? timeIn(form) : undefined;
    const nothing = since === undefined && (await givenUp.askAgain()) === 0;
    setTimeMissing(since === null);
    setNothing(nothing);
    if (since !== null && !nothing) redeliver.mutate(since, { onSuccess: onDone });
  };
  return (
    <OrderForm
      {...{ id, onClose, title: againWords.title, submit: againWords.submit, failed: againWords.notOrdered }}
      busy={redeliver.isPending}
      error={isNothing ? new Error(againWords.noneGivenUp) : redeliver.error}
      onSubmit={(form) => {
        void submit(form);
      }}
    >
      <p className="text-small text-soft">{againWords.hint}</p>
      {isNoneGivenUp && <p className="text-small">{againWords.noneGivenUp}</p>}
      {/* Until it is known whether any was given up, nothing can be chosen. */}
      {!givenUp.isPending && (
        <WhichNotices
          key={String(isNoneGivenUp)}
          legend={againWords.what}
          options={[
            ...(isNoneGivenUp ? [] : ([['failed', againWords.failed(givenUp.count)]] as const)),
            [sinceTime, againWords.since],
          ]}
          isTimeMissing={isTimeMissing}
        />
      )}
    </OrderForm>
  );
}

/** The count is undefined until it is known. */
function useGivenUp(subscription: string) {
  const { data, isPending, refetch } = useQuery({
    queryKey: ['deliveries', 'undelivered', subscription],
    queryFn: () =>
      answerOf(api.GET('/api/v1/deliveries', { params: { query: { undelivered: 'true', subscription } } })),
  });
  return { isPending, count: givenUpIn(data), askAgain: async () => givenUpIn((await refetch()).data) };
}

function givenUpIn(deliveries: readonly Shape<'Delivery'>[] | undefined): number | undefined {
  return deliveries?.filter(({ result }) => result === 'given-up').length;
}
