/** Asks whoever comes without a session for name and password, or for the admin secret, and leads back to what they came for. */
import type { Speech } from '#telling';
import { Document } from './document.js';
import { Message } from './message.js';

interface Props {
  /** One of our own pages. */
  readonly back: string;
  /** Why the last try failed. */
  readonly problem?: string;
  readonly speech: Speech;
}

export function SignInPaper({ back, problem, speech }: Props) {
  const { signInWords: words } = speech.words;
  return (
    <Document title={words.title} speech={speech} here={back}>
      <div className="narrow">
        <h1>Summitwatch</h1>
        <p className="lead">{words.lead}</p>
        {problem !== undefined && (
          <p role="alert" className="bad" id="problem">
            <Message speech={speech}>{problem}</Message>
          </p>
        )}
        <form method="post" action="/brief/sign-in" className="sign-in">
          <input type="hidden" name="back" value={back} />
          <label>
            {words.name}
            <input name="name" autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={64} aria-describedby="name-hint" />
          </label>
          <p id="name-hint" className="faint">
            {words.nameHint}
          </p>
          <label>
            {words.secret}
            <input
              name="secret"
              type="password"
              autoComplete="current-password"
              maxLength={400}
              required
              {...(problem === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': 'problem' })}
            />
          </label>
          <button type="submit">{words.submit}</button>
        </form>
        <p className="faint">
          {words.firstSecret} {words.paperNames} {words.noScript} <a href="/">{words.toDashboard}</a>
        </p>
      </div>
    </Document>
  ); // oxfmt-ignore
}

/**
 * For a link on another site: the browser keeps the session's cookie from such a request (SameSite=Strict), so the page asks for itself
 * once more, from here.
 */
export function AgainPaper({ back, speech }: Pick<Props, 'back' | 'speech'>) {
  const { briefWords, troubleWords } = speech.words;
  return (
    <Document title={briefWords.title} again={back} speech={speech} here={back}>
      <div className="narrow">
        <p>
          <a href={back}>{troubleWords.goOn}</a>
        </p>
      </div>
    </Document>
  );
}
