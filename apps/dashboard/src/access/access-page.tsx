/** Who may come in: oneself, one's programs, and for an admin everybody. */
import { ScrollText } from 'lucide-react';
import { Link } from 'react-router';
import { useWho } from '../session/session.js';
import { buttonLook } from '../shell/button.js';
import { Page, Section } from '../shell/page.js';
import { word } from '../words/word.js';
import { OwnPassword } from './own-password.js';
import { Tokens } from './tokens.js';
import { Users } from './users.js';

export function AccessPage() {
  const { name, role, may } = useWho();
  return (
    <Page
      title="Access"
      lead="Who may come in, and what they may do. Each role holds all before it: viewers read, analysts decide, operators run, admins say who."
      actions={
        may('admin') && (
          <Link to="/access/audit" className={buttonLook()}>
            <ScrollText size={16} className="shrink-0" />
            What was done
          </Link>
        )
      }
    >
      <Section title="You" note={word('role', role)}>
        {name === null ? (
          <p className="max-w-prose text-small text-soft">
            You came with the admin secret, which names nobody. Add yourself as a user, and what you decide stands under
            your name.
          </p>
        ) : (
          <OwnPassword name={name} />
        )}
      </Section>
      {may('admin') && <Users />}
      <Tokens />
    </Page>
  );
}
