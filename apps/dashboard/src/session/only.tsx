/** What a role cannot do is not offered to whoever has it. */
import type { ReactNode } from 'react';
import { useWho, type Role } from './session.js';

interface Props {
  /** The least role that may do it. */
  readonly needs: Role;
  readonly children: ReactNode;
}

export function Only({ needs, children }: Props) {
  const { may } = useWho();
  return may(needs) && children;
}
