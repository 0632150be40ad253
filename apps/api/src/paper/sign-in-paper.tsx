/** Asks whoever comes without a session for name and password, or for the admin secret, and leads back to what they came for. */
import { Document } from './document.js';

interface Props {
  /** One of our own pages. */
  readonly back: string;
  /** Why the last try failed. */
  readonly problem?: string;
}

export function SignInPaper({ back, problem }: Props) {
  return (
    <Document title="Sign in">
      <div className="narrow">
        <h1>Summitwatch</h1>
        <p className="lead">What was agreed, what is next, who reacted how, and which sentence says so.</p>
        {problem !== undefined && (
          <p role="alert" className="bad" id="problem">
            {problem}
          </p>
        )}
        <form method="post" action="/brief/sign-in" className="sign-in">
          <input type="hidden" name="back" value={back} />
          <label>
            Name
            <input name="name" autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={64} aria-describedby="name-hint" />
          </label>
          <p id="name-hint" className="faint">
            Leave it empty to sign in with the admin secret
          </p>
          <label>
            Password or secret
            <input
              name="secret"
              type="password"
              autoComplete="current-password"
              maxLength={400}
              required
              {...(problem === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': 'problem' })}
            />
          </label>
          <button type="submit">Sign in</button>
        </form>
        <p className="faint">
          The admin secret was printed when the service first started. Names and first passwords come from an admin. This page needs no script;{' '}
          <a href="/">the dashboard</a> does.
        </p>
      </div>
    </Document>
  ); // prettier-ignore
}

/**
 * For a link on another site: the browser keeps the session's cookie from such a request (SameSite=Strict), so the page asks for itself
 * once more, from here.
 */
export function AgainPaper({ back }: { readonly back: string }) {
  return (
    <Document title="Brief" again={back}>
      <div className="narrow">
        <p>
          <a href={back}>Go on to the page</a>
        </p>
      </div>
    </Document>
  );
}
