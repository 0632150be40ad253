/** The form for a new subscription: where to send, which changes are wanted, when and in which form; beside it what that would mean. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { Fold } from '../shell/data-block.js';
import { Field } from '../shell/field.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { word } from '../words/word.js';
import { Boxes } from './boxes.js';
import { FiringPreview, useFiring } from './firing-preview.js';
import { digests, forms, kinds, origins, readWish, receiverIn, topics, values, type Wish } from './wish.js';

interface Props {
  readonly id: string;
  readonly onAdded: (subscription: Shape<'SubscriptionWithSecret'>) => void;
  readonly onClose: () => void;
}

const nothing = readWish(new FormData());

export function AddSubscription({ id, onAdded, onClose }: Props) {
  const answers = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState(false);
  const [wish, setWish] = useState<Wish>(nothing);
  const firing = useFiring(wish);
  const isTooOften = (firing.data?.tooOften ?? false) && wish.digest === undefined;
  const add = useMutation({
    mutationFn: (body: Wish) => answerOf(api.POST('/api/v1/subscriptions', { body })),
    onSuccess: async (subscription) => {
      onAdded(subscription);
      await answers.invalidateQueries({ queryKey: ['subscriptions'] });
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = readWish(new FormData(event.currentTarget));
    const url = receiverIn(wanted.url);
    setWrong(url === null);
    // The button says so by then: whoever presses it has confirmed.
    if (url !== null) add.mutate({ ...wanted, url, ...(isTooOften ? { confirmed: true } : {}) });
    else event.currentTarget.querySelector<HTMLElement>('[name="url"]')?.focus();
  };
  return (
    <form
      id={id}
      ref={form}
      onSubmit={submit}
      onChange={() => {
        if (form.current !== null) setWish(readWish(new FormData(form.current)));
      }}
      noValidate
      className="rounded-md border border-line bg-surface p-5"
    >
      <h3 className="font-serif text-lead font-bold">Add a subscription</h3>
      <div className="mt-4 grid gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="space-y-5">
          <Receiver wrong={wrong} />
          <Filter />
          <Manner isDaily={wish.digest?.every === 'day'} />
          {add.error && <TroubleNote what="The subscription was not added." error={add.error} />}
          <div className="flex flex-wrap gap-2">
            <Button type="submit" weight="strong" busy={add.isPending}>
              {isTooOften ? 'Add it, though it fires so often' : 'Add the subscription'}
            </Button>
            <Button onPress={onClose}>Cancel</Button>
          </div>
        </div>
        <section aria-label="Preview" className="border-line max-lg:border-t max-lg:pt-5 lg:border-l lg:pl-6">
          <FiringPreview wish={wish} />
        </section>
      </div>
    </form>
  );
}

function Receiver({ wrong }: { readonly wrong: boolean }) {
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <Field
        label="Address to send to"
        hint="A webhook (https://…), or a mailbox (desk@example.org)"
        error={wrong ? 'Enter a whole address, beginning with https:// or http://, or one mailbox.' : undefined}
      >
        {(ties) => <input {...ties} name="url" inputMode="url" autoComplete="off" autoFocus required />}
      </Field>
      <Field label="Name (optional)" hint="Shown in the lists here">
        {(ties) => <input {...ties} name="label" maxLength={120} autoComplete="off" />}
      </Field>
    </div>
  );
}

function Filter() {
  return (
    <>
      <Boxes
        name="kinds"
        legend="Changes of"
        hint="None chosen means all."
        options={kinds.map((kind) => [kind, word('kind', kind)])}
      />
      <Fold summary={<span className="text-small font-medium">Only certain topics, people or statuses</span>}>
        <div className="space-y-4">
          <Boxes
            name="topics"
            legend="Outcomes on"
            hint="None chosen means any; meetings and reactions have no topic."
            options={topics}
          />
          <Field label="With" hint="Names as the brief has them, parted by commas">
            {(ties) => <input {...ties} name="actors" autoComplete="off" />}
          </Field>
          <Boxes name="to" legend="Only changes to" hint="None chosen means any." options={values} />
        </div>
      </Fold>
      <div className="grid gap-5 md:grid-cols-2">
        <Field label="Told once so many independent origins bear it out">
          {(ties) => (
            <select {...ties} name="minOrigins" defaultValue="1">
              {origins.map((level) => (
                <option key={level} value={level}>
                  {level === 1 ? 'At the first report' : `At ${String(level)} origins`}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Boxes name="official" legend="Only" options={[['yes', 'with an official word']]} />
      </div>
    </>
  );
}

function Manner({ isDaily }: { readonly isDaily: boolean }) {
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <Field label="When">
        {(ties) => (
          <select {...ties} name="digest" defaultValue="">
            <option value="">Each change at once</option>
            {digests.map(([every, words]) => (
              <option key={every} value={every}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isDaily && (
        <Field label="At" hint="Local time here">
          {(ties) => <input {...ties} name="at" type="time" defaultValue="08:00" />}
        </Field>
      )}
      <Field label="Form" hint="Mail is written as mail whatever is chosen">
        {(ties) => (
          <select {...ties} name="form" defaultValue="cloud-event">
            {forms.map(([preset, words]) => (
              <option key={preset} value={preset}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
