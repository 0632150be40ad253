/** One of a few that exclude each other, with its words beside it; a fieldset around them says what they are for. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface Choice {
  /** The same for all that exclude each other. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

interface Props extends Choice {
  readonly children: ReactNode;
  /** Said below, smaller. */
  readonly explained?: ReactNode;
  /** For a form that is read as it stands. */
  readonly value?: string;
  /** Where the form that it opens begins. */
  readonly autoFocus?: boolean;
}

export function Radio({ name, isChosen, onChoose, children, explained, ...form }: Props) {
  return (
    <label className="flex min-h-7 cursor-pointer items-start gap-2.5 py-0.5 text-small">
      <input
        type="radio"
        name={name}
        checked={isChosen}
        onChange={onChoose}
        {...form}
        className="mt-0.75 size-4 shrink-0 accent-ink"
      />
      {explained === undefined ? (
        <span className="min-w-0 grow">{children}</span>
      ) : (
        <span className="min-w-0 grow">
          <span className="font-medium">{children}</span>
          <span className="block text-note text-faint">{explained}</span>
        </span>
      )}
    </label>
  );
}

interface SignProps extends Choice {
  readonly icon: LucideIcon;
  readonly label: string;
}

/** A part of what looks like one switch: its sign is all that is seen of it. */
export function SignRadio({ name, isChosen, onChoose, icon: Icon, label }: SignProps) {
  return (
    <label
      title={label}
      className="grid size-7 cursor-pointer md:size-8 place-items-center rounded-full text-faint hover:text-ink has-checked:bg-sunken has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-link"
    >
      <input type="radio" name={name} className="sr-only" checked={isChosen} onChange={onChoose} />
      <Icon size={16} />
      <span className="sr-only">{label}</span>
    </label>
  );
}
