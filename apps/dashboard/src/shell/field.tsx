/** One labelled control of a form, with its hint and its error tied to it for everyone. */
import { CircleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';

interface Ties {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly className: string;
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly children: (ties: Ties) => ReactNode;
}

export const controlLook =
  'block min-h-10.5 w-full rounded-md border border-edge bg-surface px-3 py-2 text-body text-ellipsis text-ink placeholder:text-faint aria-invalid:border-bad';

export function Field({ label, hint, error, children }: Props) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].join(' ').trim();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-small font-medium">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error !== undefined,
        className: controlLook,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-note text-faint">
          {hint}
        </p>
      )}
      {error !== undefined && <FieldError id={`${id}-error`} message={error} />}
    </div>
  );
}

function FieldError({ id, message }: { readonly id: string; readonly message: string }) {
  return (
    <p id={id} role="alert" className="mt-1 flex items-start gap-1.5 text-note font-medium text-bad">
      <CircleAlert size={15} className="mt-0.5 shrink-0" />
      {message}
    </p>
  );
}
