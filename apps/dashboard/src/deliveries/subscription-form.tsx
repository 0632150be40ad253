/** The form of a subscription, new or changed: where to send, which changes are wanted, in which manner; and what that would mean. */
import { useRef, useState, type SubmitEvent } from 'react';
import { Trouble } from '../client.js';
import { useRested } from '../review/use-rested.js';
import { FormEnd } from '../shell/form-end.js';
import { Field } from '../shell/field.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { firingWords, subscribing } from '../words/words.js';
import { FilterFields } from './filter-fields.js';
import { FiringPreview } from './firing-preview.js';
import { MannerFields } from './manner-fields.js';
import { useFiring } from './use-firing.js';
import { isTooOften, readWish, receiverIn, wrongsIn, type Wish } from './wish.js';

interface Props {
  readonly id: string;
  readonly words: Readonly<Record<'title' | 'submit' | 'submitAnyway' | 'failed', string>>;
  readonly initial: Wish;
  readonly isNew: boolean;
  readonly saving: Saving;
  readonly onClose: () => void;
}

export interface Saving {
  readonly mutate: (wish: Wish) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

export function SubscriptionForm({ id, words, initial, isNew, saving, onClose }: Props) {
  const { form, wish, shown, edit } = useWish(initial);
  const { verdict } = useFiring(shown);
  const { wrongs, submit } = useSubmit(verdict, saving);
  return (
    <form
      id={id}
      ref={form}
      aria-label={words.title}
      onSubmit={submit}
      onChange={edit}
      noValidate
      className="rounded-md border border-line bg-surface p-5"
    >
      <h3 className="font-serif text-lead font-bold">{words.title}</h3>
      <div className="mt-4 grid gap-x-8 gap-y-5 lg:grid-cols-[3fr_2fr] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 space-y-5">
          <Receiver initial={initial} wrong={wrongs.includes('url')} />
          <FilterFields initial={initial} onEdit={edit} />
          <MannerFields {...{ initial, wish, shown, isNew }} isQuietHalf={wrongs.includes('quietFrom')} onEdit={edit} />
        </div>
        <section
          aria-label={firingWords.title}
          className="min-w-0 border-line max-lg:border-t max-lg:pt-5 lg:row-span-2 lg:border-l lg:pl-6"
        >
          <div className="lg:sticky lg:top-4 lg:-mx-1 lg:max-h-[calc(100vh-2rem)] lg:overflow-y-auto lg:px-1">
            <FiringPreview wish={shown} />
          </div>
        </section>
        <div className="space-y-4">
          <Refused what={words.failed} error={saving.error} />
          <FormEnd
            verb={isTooOften(wish, verdict) ? words.submitAnyway : words.submit}
            busy={saving.isPending}
            onClose={onClose}
          />
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

function useSubmit(verdict: Parameters<typeof isTooOften>[1], saving: Saving) {
  const [wrongs, setWrongs] = useState<readonly string[]>([]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const wanted = readWish(form);
    const url = receiverIn(wanted.url);
    const found = wrongsIn(form);
    setWrongs(found);
    // Where the verdict is shown the button says so, too: whoever presses it has confirmed.
    const confirmed = isTooOften(wanted, verdict) ? { confirmed: true } : {};
    if (url !== null && found.length === 0) saving.mutate({ ...wanted, url, ...confirmed });
    else event.currentTarget.querySelector<HTMLElement>(`[name="${found[0] ?? 'url'}"]`)?.focus();
  };
  return { wrongs, submit };
}

/** The API says how a program confirms; here it is the button that says so, once the preview has found it out. */
function Refused({ what, error }: { readonly what: string; readonly error: Error | null }) {
  if (error === null) return null;
  const rate = error instanceof Trouble ? error.rate : undefined;
  const said = rate === undefined ? error : new Error(subscribing.firesTooOften(rate.count, rate.days));
  return <TroubleNote what={what} error={said} />;
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
