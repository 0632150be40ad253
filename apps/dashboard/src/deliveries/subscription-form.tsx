/** The form of a subscription: where to send, which changes are wanted, when and in which form; and what that would mean. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { useRested } from '../review/use-rested.js';
import { Button } from '../shell/button.js';
import { Field } from '../shell/field.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { firingWords, subscribing } from '../words/subscribing.js';
import { FilterFields } from './filter-fields.js';
import { FiringPreview } from './firing-preview.js';
import { MannerFields } from './manner-fields.js';
import { useFiring } from './use-firing.js';
import { isTooOften, readWish, receiverIn, type Wish } from './wish.js';

interface Props {
  readonly id: string;
  readonly onAdded: (subscription: Shape<'SubscriptionWithSecret'>) => void;
  readonly onClose: () => void;
}

const nothing = readWish(new FormData());

export function SubscriptionForm({ id, onAdded, onClose }: Props) {
  const { form, wish, shown, edit } = useWish(nothing);
  const [wrong, setWrong] = useState(false);
  const { verdict } = useFiring(shown);
  const add = useAdding(onAdded);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = readWish(new FormData(event.currentTarget));
    const url = receiverIn(wanted.url);
    setWrong(url === null);
    // Where the verdict is shown the button says so, too: whoever presses it has confirmed.
    if (url !== null) add.mutate({ ...wanted, url, ...(isTooOften(wanted, verdict) ? { confirmed: true } : {}) });
    else event.currentTarget.querySelector<HTMLElement>('[name="url"]')?.focus();
  };
  return (
    <form
      id={id}
      ref={form}
      onSubmit={submit}
      onChange={edit}
      noValidate
      className="rounded-md border border-line bg-surface p-5"
    >
      <h3 className="font-serif text-lead font-bold">{subscribing.add}</h3>
      <div className="mt-4 grid gap-x-8 gap-y-5 lg:grid-cols-[3fr_2fr] lg:grid-rows-[auto_1fr]">
        <div className="space-y-5">
          <Receiver initial={nothing} wrong={wrong} />
          <FilterFields initial={nothing} onEdit={edit} />
          <MannerFields initial={nothing} wish={wish} />
        </div>
        <section
          aria-label={firingWords.title}
          className="min-w-0 border-line max-lg:border-t max-lg:pt-5 lg:row-span-2 lg:border-l lg:pl-6"
        >
          <FiringPreview wish={shown} />
        </section>
        <div className="space-y-4">
          {add.error && <TroubleNote what={subscribing.notAdded} error={add.error} />}
          <div className="flex flex-wrap gap-2">
            <Button type="submit" weight="strong" busy={add.isPending}>
              {isTooOften(wish, verdict) ? subscribing.submitAnyway : subscribing.submit}
            </Button>
            <Button onPress={onClose}>{subscribing.cancel}</Button>
          </div>
        </div>
      </div>
    </form>
  );
}

/** `wish` is what the form holds; `shown` follows once nothing was typed for a moment. */
function useWish(initial: Wish) {
  const form = useRef<HTMLFormElement>(null);
  const [wish, setWish] = useState(initial);
  const [shown, setShown] = useState(initial);
  const read = () => (form.current === null ? initial : readWish(new FormData(form.current)));
  const rested = useRested(() => {
    setShown(read());
  });
  const edit = () => {
    setWish(read());
    rested();
  };
  return { form, wish, shown, edit };
}

function useAdding(onAdded: Props['onAdded']) {
  const answers = useQueryClient();
  return useMutation({
    mutationFn: (body: Wish) => answerOf(api.POST('/api/v1/subscriptions', { body })),
    onSuccess: async (subscription) => {
      onAdded(subscription);
      await answers.invalidateQueries({ queryKey: ['subscriptions'] });
    },
  });
}

function Receiver({ initial, wrong }: { readonly initial: Wish; readonly wrong: boolean }) {
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <Field label={subscribing.url} hint={subscribing.urlHint} error={wrong ? subscribing.urlWrong : undefined}>
        {(ties) => (
          <input
            {...ties}
            name="url"
            inputMode="url"
            autoComplete="off"
            defaultValue={initial.url}
            autoFocus
            required
          />
        )}
      </Field>
      <Field label={subscribing.label} hint={subscribing.labelHint}>
        {(ties) => <input {...ties} name="label" maxLength={120} autoComplete="off" defaultValue={initial.label} />}
      </Field>
    </div>
  );
}
