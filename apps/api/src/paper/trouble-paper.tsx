/** What is shown in the place of a page that cannot be: why, and where to go on. */
import { capitalised } from '#telling';
import { Document } from './document.js';

interface Props {
  readonly status: number;
  readonly message: string;
}

const titles: Readonly<Record<number, string>> = {
  400: 'This address asks for something that is not there to ask',
  403: 'This is not yours to see',
  404: 'Not there',
  429: 'Too much at once',
  503: 'Away for a moment',
};

export function TroublePaper({ status, message }: Props) {
  const title = titles[status] ?? 'Something went wrong';
  return (
    <Document title={title}>
      <div className="narrow">
        <h1>{title}</h1>
        <p className="lead">{`${capitalised(message)}.`}</p>
        <p>
          <a href="/brief">To the brief</a>
        </p>
      </div>
    </Document>
  );
}
