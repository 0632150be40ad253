/** A way to a page, for whoever may open it; to others its words alone. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWho } from '../session/session.js';
import { closingOf } from './places.js';

interface Props {
  readonly to: string;
  /** Of the link. */
  readonly className: string;
  /** Of the words in its place. */
  readonly otherwise: string;
  readonly children: ReactNode;
}

export function OpenLink({ to, className, otherwise, children }: Props) {
  const { may } = useWho();
  const closing = closingOf(to);
  if (closing !== undefined && !may(closing.needs)) return <span className={otherwise}>{children}</span>;
  return (
    <Link to={to} className={className}>
      {children}
    </Link>
  );
}
