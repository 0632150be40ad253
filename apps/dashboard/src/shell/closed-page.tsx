/** Stands in the place of a page that takes another role: nothing is asked there that would be refused. */
import { Link } from 'react-router';
import { useWho, type Role } from '../session/session.js';
import { buttonLook } from './button.js';
import { Empty } from './empty.js';
import { Page } from './page.js';
import { word } from '../words/word.js';
import { roleWords, shellWords } from '../words/words.js';

interface Props {
  readonly title: string;
  readonly needs: Role;
}

export function ClosedPage({ title, needs }: Props) {
  const { role } = useWho();
  return (
    <Page title={title}>
      <Empty title={roleWords.closed(word('role', needs))}>
        <p>{roleWords.closedWhy(word('role', role))}</p>
        <p className="mt-4">
          <Link to="/" className={buttonLook()}>
            {shellWords.toTheBrief}
          </Link>
        </p>
      </Empty>
    </Page>
  );
}
