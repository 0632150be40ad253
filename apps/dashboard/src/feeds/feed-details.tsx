/** Whose feed it is, filled in as far as the feed says, and the adding itself. Errors stand beside their fields. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { FormEnd } from '../shell/form-end.js';
import { Field } from '../shell/field.js';
import { TroubleNote } from '../shell/trouble-note.js';

import { PublisherKinds } from './publisher-kinds.js';
import { errorsFrom, languageFor, readFeedForm, type FeedErrors } from './feed-form.js';
import { usePreview, type Choice } from './use-source.js';
import { feedWords } from '../words/words.js';

interface Props {
  readonly choice: Choice;
  readonly discovery: Shape<'Discovery'>;
  readonly onClose: () => void;
}

export function FeedDetails({ choice, discovery, onClose }: Props) {
  const answers = useQueryClient();
  const preview = usePreview(choice);
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
    const reading = readFeedForm(new FormData(event.currentTarget), choice);
    setErrors('errors' in reading ? reading.errors : {});
    if ('feed' in reading) add.mutate(reading.feed);
    else event.currentTarget.querySelector<HTMLElement>(`[name="${Object.keys(reading.errors)[0] ?? ''}"]`)?.focus();
  };
  const refused = errorsFrom(add.error?.message ?? '');
  const known = knownOf(choice.url, discovery, preview.data);
  return (
    <form onSubmit={submit} noValidate className="space-y-5 border-t border-line pt-5">
      <h3 className="font-serif text-lead font-bold">{feedWords.whoseItIs}</h3>
      <Fields key={known.lang} errors={{ ...errors, ...refused }} known={known} />
      {add.error && Object.keys(refused).length === 0 && (
        <TroubleNote what={feedWords.feedNotAdded} error={add.error} />
      )}
      <FormEnd verb={feedWords.addTheFeed} busy={add.isPending} onClose={onClose} />
    </form>
  );
}

/** As far as the feed and its page say. */
interface Known {
  readonly publisher: string;
  readonly lang: string;
}

function knownOf(url: string, { candidates, title }: Shape<'Discovery'>, preview: Shape<'Preview'> | undefined): Known {
  const candidate = candidates.find((each) => each.url === url);
  const lang = languageFor(candidate?.read?.lang ?? preview?.feed.lang);
  return { publisher: (candidate?.title ?? title ?? '').slice(0, 120), lang };
}

function Fields({ errors, known: { publisher, lang } }: { readonly errors: FeedErrors; readonly known: Known }) {
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <Field label={feedWords.publisher} error={errors.publisher}>
        {(ties) => (
          <input {...ties} name="publisher" defaultValue={publisher} maxLength={120} autoComplete="off" required />
        )}
      </Field>
      <Field label={feedWords.whatThePublisherIs} hint={feedWords.publisherKindHint} error={errors.kind}>
        {(ties) => (
          <select {...ties} name="kind" defaultValue="" required>
            <option value="" disabled>
              {feedWords.choose}
            </option>
            <PublisherKinds />
          </select>
        )}
      </Field>
      <Field label={feedWords.language} hint={feedWords.languageHint} error={errors.lang}>
        {(ties) => (
          <input {...ties} name="lang" defaultValue={lang} autoCapitalize="none" autoComplete="off" required />
        )}
      </Field>
      <Field label={feedWords.countryOptional} hint={feedWords.countryHint} error={errors.country}>
        {(ties) => <input {...ties} name="country" maxLength={3} autoComplete="off" />}
      </Field>
      <Field label={feedWords.tagsOptional} hint={feedWords.tagsHint} error={errors.tags}>
        {(ties) => <input {...ties} name="tags" maxLength={400} autoComplete="off" />}
      </Field>
    </div>
  );
}
