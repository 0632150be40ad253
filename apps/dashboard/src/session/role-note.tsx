/** Where a page has little left for a role: what it may do there, and who can give more. */
import { Eye } from 'lucide-react';
import { useWho, type Role } from './session.js';

interface Props {
  /** Whoever has it may do all that is done there, and reads nothing of this. */
  readonly needs: Role;
  readonly children: string;
}

export function RoleNote({ needs, children }: Props) {
  const { may } = useWho();
  if (may(needs)) return null;
  return (
    <p role="note" className="mb-6 flex max-w-prose gap-2.5 rounded-md bg-sunken px-4 py-3 text-small text-soft">
      <Eye size={17} className="mt-0.5 shrink-0" />
      {children}
    </p>
  );
}
