/** A way to a page, for whoever may open it; to others its words alone. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWho } from '../session/session.js';
import { closingOf } from './places.js';

interface Props {
  readonly to: string;
  readonly className: string;
  readonly children: ReactNode;
}

export function OpenLink({ to, className, children }: Props) {
  const { may } = useWho();
  const closing = closingOf(to);
  if (closing !== undefined && !may(closing.needs)) return children;
  return (
    <Link to={to} className={className}>
      {children}
    </Link>
  );
}
