/** An address that leads nowhere. */
import { Link } from 'react-router';
import { Page } from './page.js';

export function NotFound() {
  return (
    <Page title="There is no page here" lead="The address may be mistyped, or the page may have moved.">
      <Link to="/" className="link">
        To the brief
      </Link>
    </Page>
  );
}
