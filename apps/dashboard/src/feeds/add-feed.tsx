/** The form for a new feed. Errors stand beside their fields. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { Field } from '../shell/field.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { wordsOf } from '../words/word.js';
import { errorsFrom, readFeedForm, type FeedErrors } from './feed-form.js';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

export function AddFeed({ id, onClose }: Props) {
  const answers = useQueryClient();
  const [errors, setErrors] = useState<FeedErrors>({});
  const add = useMutation({
    mutationFn: (body: Shape<'NewFeed'>) => answerOf(api.POST('/api/v1/feeds', { body })),
    onSuccess: async () => {
      await answers.invalidateQueries({ queryKey: ['feeds'] });
      onClose();
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reading = readFeedForm(new FormData(event.currentTarget));
    setErrors('errors' in reading ? reading.errors : {});
    if ('feed' in reading) add.mutate(reading.feed);
    else event.currentTarget.querySelector<HTMLElement>(`[name="${Object.keys(reading.errors)[0] ?? ''}"]`)?.focus();
  };
  const refused = errorsFrom(add.error?.message ?? '');
  return (
    <section id={id} className="mb-10 rounded-md border border-line bg-surface p-5">
      <h2 className="mb-4 font-serif text-title font-bold">Add a feed</h2>
      <form onSubmit={submit} noValidate className="space-y-5">
        <Fields errors={{ ...errors, ...refused }} />
        {add.error && Object.keys(refused).length === 0 && (
          <TroubleNote what="The feed was not added." error={add.error} />
        )}
        <div className="flex gap-2">
          <Button type="submit" weight="strong" busy={add.isPending}>
            Add the feed
          </Button>
          <Button onPress={onClose}>Cancel</Button>
        </div>
      </form>
    </section>
  );
}

function Fields({ errors }: { readonly errors: FeedErrors }) {
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <div className="md:col-span-2">
        <Field label="Address of the feed" hint="RSS, Atom or JSON Feed" error={errors.url}>
          {(ties) => <input {...ties} name="url" type="url" inputMode="url" autoComplete="off" autoFocus required />}
        </Field>
      </div>
      <Field label="Publisher" error={errors.publisher}>
        {(ties) => <input {...ties} name="publisher" maxLength={120} autoComplete="off" required />}
      </Field>
      <Field label="What the publisher is" hint="Official publications weigh more than reports" error={errors.kind}>
        {(ties) => (
          <select {...ties} name="kind" defaultValue="" required>
            <option value="" disabled>
              Choose
            </option>
            {wordsOf('publisherKind').map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Language" hint="A code such as en, de or pt-BR" error={errors.lang}>
        {(ties) => <input {...ties} name="lang" defaultValue="en" autoCapitalize="none" autoComplete="off" required />}
      </Field>
      <Field label="Country (optional)" hint="Two letters such as US; EU and UN count too" error={errors.country}>
        {(ties) => <input {...ties} name="country" maxLength={3} autoComplete="off" />}
      </Field>
    </div>
  );
}
