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
import { accessWords, oftenWords } from '../words/words.js';

export function AccessPage() {
  const { name, role, may } = useWho();
  return (
    <Page
      title={oftenWords.access}
      lead={accessWords.accessLead}
      actions={
        may('admin') && (
          <Link to="/access/audit" className={buttonLook()}>
            <ScrollText size={16} className="shrink-0" />
            {accessWords.whatWasDone}
          </Link>
        )
      }
    >
      <Section title={accessWords.you} note={word('role', role)}>
        {name === null ? (
          <p className="max-w-prose text-small text-soft">{accessWords.cameWithSecret}</p>
        ) : (
          <OwnPassword name={name} />
        )}
      </Section>
      {may('admin') && <Users />}
      <Tokens />
    </Page>
  );
}
