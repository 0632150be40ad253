/** The frame of what is ordered about a subscription: what it means, what is to be chosen, and the way out. */
import type { ReactNode } from 'react';
import { FormEnd } from '../shell/form-end.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { sentOrLeft } from '../shell/sent-or-left.js';

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
      {...sentOrLeft((form) => {
        onSubmit(new FormData(form));
      }, onClose)}
      className="max-w-2xl space-y-4 rounded-md border border-ink bg-surface p-5"
    >
      <h4 id={`${id}-title`} className="font-serif text-lead font-bold">
        {title}
      </h4>
      {children}
      {error !== null && <TroubleNote what={failed} error={error} />}
      <FormEnd verb={submit} busy={busy} onClose={onClose} />
    </form>
  );
}
