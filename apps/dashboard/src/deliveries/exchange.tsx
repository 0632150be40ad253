/** What went out to another machine and what came back: heads as tables, bodies as they were. */
import { exchangeWords } from '../words/words.js';
import { Fold } from '../shell/data-block.js';

type Headers = readonly (readonly string[])[];

interface SideProps {
  readonly title: string;
  readonly note?: string;
  readonly headers: Headers;
  /** Undefined where it was not kept. */
  readonly body?: string;
}

/** One of the two. */
export function ExchangeSide({ title, note, headers, body }: SideProps) {
  return (
    <section aria-label={title} className="min-w-0 space-y-2">
      <h4 className="text-small font-semibold">
        {title} {note !== undefined && <span className="font-normal text-faint">{note}</span>}
      </h4>
      <HeaderTable headers={headers} />
      {body !== undefined && <Body text={body} />}
    </section>
  );
}

export function HeaderTable({ headers }: { readonly headers: Headers }) {
  return (
    <Fold summary={<span className="text-small">{`${exchangeWords.headers} (${String(headers.length)})`}</span>}>
      <table className="w-full border-collapse text-left font-mono text-note">
        <caption className="sr-only">{exchangeWords.headers}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{exchangeWords.header}</th>
            <th scope="col">{exchangeWords.value}</th>
          </tr>
        </thead>
        <tbody>
          {headers.map(([name = '', value = ''], place) => (
            <tr key={place} className="border-b border-line align-top max-sm:block">
              <th
                scope="row"
                className="py-0.5 pr-4 font-medium whitespace-nowrap max-sm:block max-sm:whitespace-normal"
              >
                {name}
              </th>
              <td className="py-0.5 wrap-anywhere text-soft max-sm:block">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}

/** JSON is laid out for reading, and said to be: what was sent has no line breaks. */
export function Body({ text }: { readonly text: string }) {
  if (text === '') return <p className="text-small text-faint">{exchangeWords.noBody}</p>;
  const laid = laidOut(text);
  return (
    <div>
      <p className="text-note text-faint">
        {exchangeWords.body}
        {laid !== text && `, ${exchangeWords.laidOut}`}
      </p>
      <pre
        tabIndex={0}
        aria-label={exchangeWords.body}
        className="mt-1 max-h-72 overflow-auto rounded-md bg-sunken p-3 font-mono text-note whitespace-pre-wrap wrap-anywhere text-soft"
      >
        {laid}
      </pre>
    </div>
  );
}

function laidOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
