/** What is shown in the place of a page that cannot be: why, and where to go on. */
import type { Speech } from '#telling';
import { Document } from './document.js';
import { Message } from './message.js';

interface Props {
  readonly status: number;
  readonly message: string;
  readonly speech: Speech;
}

export function TroublePaper({ status, message, speech }: Props) {
  const { titles, other, toBrief } = speech.words.troubleWords;
  const title = titles[status] ?? other;
  return (
    <Document title={title} speech={speech} here="/brief">
      <div className="narrow">
        <h1>{title}</h1>
        <p className="lead">
          <Message speech={speech}>{message}</Message>
        </p>
        <p>
          <a href="/brief">{toBrief}</a>
        </p>
      </div>
    </Document>
  );
}
