/** An address that leads nowhere. */
import { Link } from 'react-router';
import { Page } from './page.js';
import { shellWords } from '../words/words.js';

export function NotFound() {
  return (
    <Page title={shellWords.notFoundTitle} lead={shellWords.notFoundWhy}>
      <Link to="/" className="link">
        {shellWords.toTheBrief}
      </Link>
    </Page>
  );
}
