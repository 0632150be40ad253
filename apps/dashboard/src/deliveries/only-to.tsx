/** Whose deliveries are shown. */
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { controlLook } from '../shell/field.js';
import { deliveryWords } from '../words/words.js';
import { useSubscriptions } from './use-subscriptions.js';

export function OnlyTo({ subscription }: { readonly subscription: string }) {
  const id = useId();
  const [, setParams] = useSearchParams();
  const { data } = useSubscriptions();
  const choose = (chosen: string) => {
    setParams(
      (params) => {
        if (chosen === '') params.delete('subscription');
        else params.set('subscription', chosen);
        return params;
      },
      // At once: the list must not show the former choice until the deliveries have followed.
      { preventScrollReset: true, flushSync: true },
    );
  };
  return (
    <div className="w-full sm:w-72">
      <label htmlFor={id} className="mb-1 block text-small font-medium">
        {deliveryWords.onlyTo}
      </label>
      <select
        id={id}
        value={subscription}
        className={controlLook}
        onChange={(event) => {
          choose(event.currentTarget.value);
        }}
      >
        <option value="">{deliveryWords.anybody}</option>
        {subscription !== '' && data?.every(({ id: each }) => each !== subscription) && (
          <option value={subscription}>{deliveryWords.gone}</option>
        )}
        {data?.map(({ id: each, label, url }) => (
          <option key={each} value={each}>
            {label || url}
          </option>
        ))}
      </select>
    </div>
  );
}
