/** One of the roles that one may give. */
import { useWho, type Role } from '../session/session.js';
import { Options } from '../shell/options.js';
import { wordsOf } from '../words/word.js';

interface Props {
  readonly id?: string;
  readonly className: string;
  readonly label?: string;
  readonly value: Role;
  readonly onChange: (role: Role) => void;
}

export function RoleSelect({ id, className, label, value, onChange }: Props) {
  const { may } = useWho();
  return (
    <select
      id={id}
      aria-label={label}
      className={className}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value as Role);
      }}
    >
      <Options of={wordsOf('role').filter(([role]) => may(role as Role))} />
    </select>
  );
}
