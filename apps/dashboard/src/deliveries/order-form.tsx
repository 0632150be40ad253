/** The frame of what is ordered about a subscription: what it means, what is to be chosen, and the way out. */
import type { ReactNode } from 'react';
import { Button } from '../shell/button.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { careWords } from '../words/words.js';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly error: Error | null;
  /** "It was not enabled." */
  readonly failed: string;
  readonly onSubmit: (form: FormData) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function OrderForm({ id, title, submit, busy, error, failed, onSubmit, onClose, children }: Props) {
  return (
    <form
      id={id}
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      className="max-w-2xl space-y-4 rounded-md border border-ink bg-surface p-5"
    >
      <h4 id={`${id}-title`} className="font-serif text-lead font-bold">
        {title}
      </h4>
      {children}
      {error !== null && <TroubleNote what={failed} error={error} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" weight="strong" busy={busy}>
          {submit}
        </Button>
        <Button onPress={onClose}>{careWords.cancel}</Button>
      </div>
    </form>
  );
}
