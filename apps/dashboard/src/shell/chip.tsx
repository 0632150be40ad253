/** One of a row of choices that live in the address. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface Props {
  readonly search: string;
  readonly isCurrent: boolean;
  readonly children: ReactNode;
}

export function Chip({ search, isCurrent, children }: Props) {
  return (
    <li>
      <Link
        to={{ search }}
        preventScrollReset
        aria-current={isCurrent ? 'true' : undefined}
        className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-line bg-surface px-3 text-small hover:border-edge aria-[current=true]:border-ink aria-[current=true]:font-semibold aria-[current=true]:ring-1 aria-[current=true]:ring-ink"
      >
        {children}
      </Link>
    </li>
  );
}
