/** One of a few that exclude each other, with its words beside it; a fieldset around them says what they are for. */
import type { ReactNode } from 'react';

interface Props {
  /** The same for all that exclude each other. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
  /** Said below, smaller. */
  readonly explained?: string;
}

export function Radio({ name, isChosen, onChoose, children, explained }: Props) {
  return (
    <label className="flex min-h-7 cursor-pointer items-start gap-2.5 py-0.5 text-small">
      <input
        type="radio"
        name={name}
        checked={isChosen}
        onChange={onChoose}
        className="mt-0.75 size-4 shrink-0 accent-ink"
      />
      {explained === undefined ? (
        <span>{children}</span>
      ) : (
        <span>
          <span className="font-medium">{children}</span>
          <span className="block text-note text-faint">{explained}</span>
        </span>
      )}
    </label>
  );
}
