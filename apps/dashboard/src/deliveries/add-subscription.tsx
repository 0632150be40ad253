/** The form for a new subscription: where to send, and which changes are wanted. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { isWebAddress } from '../feeds/feed-form.js';
import { Button } from '../shell/button.js';
import { Fold } from '../shell/data-block.js';
import { Field } from '../shell/field.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { word, wordsOf } from '../words/word.js';

const kinds = ['outcome', 'meeting', 'reaction'] as const;

/** A value that several kinds share is one wish. */
const values = [...new Map(kinds.flatMap((kind) => wordsOf(kind)))];

interface Props {
  readonly id: string;
  readonly onAdded: (subscription: Shape<'SubscriptionWithSecret'>) => void;
  readonly onClose: () => void;
}

export function AddSubscription({ id, onAdded, onClose }: Props) {
  const answers = useQueryClient();
  const [wrong, setWrong] = useState(false);
  const add = useMutation({
    mutationFn: (body: Shape<'NewSubscription'>) => answerOf(api.POST('/api/v1/subscriptions', { body })),
    onSuccess: async (subscription) => {
      onAdded(subscription);
      await answers.invalidateQueries({ queryKey: ['subscriptions'] });
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wish = readWish(new FormData(event.currentTarget));
    setWrong(!isWebAddress(wish.url));
    if (isWebAddress(wish.url)) add.mutate(wish);
    else event.currentTarget.querySelector<HTMLElement>('[name="url"]')?.focus();
  };
  return (
    <form id={id} onSubmit={submit} noValidate className="space-y-5 rounded-md border border-line bg-surface p-5">
      <h3 className="font-serif text-lead font-bold">Add a subscription</h3>
      <div className="grid gap-5 md:grid-cols-2">
        <Field
          label="Address to send to"
          hint="Receives a signed POST for each change"
          error={wrong ? 'Enter the whole address, beginning with https:// or http://.' : undefined}
        >
          {(ties) => <input {...ties} name="url" type="url" inputMode="url" autoComplete="off" autoFocus required />}
        </Field>
        <Field label="Name (optional)" hint="Shown in the lists here">
          {(ties) => <input {...ties} name="label" maxLength={120} autoComplete="off" />}
        </Field>
      </div>
      <Boxes
        name="kinds"
        legend="Changes of"
        hint="None chosen means all."
        options={kinds.map((kind) => [kind, word('kind', kind)])}
      />
      <Fold summary={<span className="text-small font-medium">Only certain new statuses or stances</span>}>
        <Boxes name="to" legend="Only changes to" hint="None chosen means any." options={values} />
      </Fold>
      {add.error && <TroubleNote what="The subscription was not added." error={add.error} />}
      <div className="flex gap-2">
        <Button type="submit" weight="strong" busy={add.isPending}>
          Add the subscription
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </div>
    </form>
  );
}

/** What this form does not ask yet. */
const unnamed = { from: [], topics: [], actors: [], minOrigins: 1, official: false } satisfies Partial<
  Shape<'NewSubscription'>
>;

function readWish(form: FormData): Shape<'NewSubscription'> {
  const all = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  return {
    url: (all('url')[0] ?? '').trim(),
    label: (all('label')[0] ?? '').trim(),
    kinds: kinds.filter((kind) => all('kinds').includes(kind)),
    to: [...new Set(all('to'))],
    ...unnamed,
  };
}

interface BoxesProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly (readonly [value: string, word: string])[];
}

function Boxes({ name, legend, hint, options }: BoxesProps) {
  return (
    <fieldset>
      <legend className="text-small font-medium">
        {legend} {hint !== undefined && <span className="font-normal text-faint">{hint}</span>}
      </legend>
      <div className="mt-1 flex flex-wrap gap-x-5">
        {options.map(([value, words]) => (
          <label key={value} className="inline-flex min-h-9 items-center gap-2 text-small">
            <input type="checkbox" name={name} value={value} className="size-4 accent-link" />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
