/** The pieces of a page that holds several, each with its time and a way to its place in the text. */
import { Link, useLocation } from 'react-router';
import { Fold } from '../shell/data-block.js';
import { When } from '../shell/when.js';
import { count } from '../words/word.js';
import type { Span } from './passages.js';
import type { Entry } from './reading-in.js';
import { itemPageWords } from '../words/words.js';

interface Props {
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly sought: Span | null;
}

const first = 8;

export function EntryList({ text, entries, sought }: Props) {
  const rows = entries.map((entry) => <Row key={entry.start} entry={entry} text={text} sought={sought} />);
  return (
    <nav aria-label={itemPageWords.piecesOfThisPage} className="mt-3 border-t border-line pt-2 text-small">
      <ol>{rows.slice(0, first)}</ol>
      {rows.length > first && (
        <Fold summary={count(rows.length - first, 'more piece')}>
          <ol>{rows.slice(first)}</ol>
        </Fold>
      )}
    </nav>
  );
}

function Row({ entry, text, sought }: { entry: Entry; text: string; sought: Span | null }) {
  const { pathname } = useLocation();
  const span = firstLine(entry, text);
  const current = sought?.start === span.start && sought.end === span.end;
  return (
    <li className="py-1">
      <Link
        to={{ pathname, search: `?mark=${span.start}-${span.end}` }}
        replace
        preventScrollReset
        aria-current={current ? 'true' : undefined}
        className="block hover:underline aria-[current=true]:font-semibold"
      >
        {entry.publishedAt !== undefined && (
          <span className="block text-note text-faint">
            <Written at={entry.publishedAt} />
          </span>
        )}
        <span className="line-clamp-2" dir="auto">
          {entry.title ?? text.slice(span.start, span.end)}
        </span>
      </Link>
    </li>
  );
}

/** A clock without a zone is the page's own, and shown as the page has it. */
function Written({ at }: { readonly at: string }) {
  return /^\d{4}-\d\d-\d\d$|(?:Z|[+-]\d\d:\d\d)$/.test(at) ? (
    <When at={at} as="exact" />
  ) : (
    at.replace('T', ', ').replace(/:00$/, '')
  );
}

function firstLine({ start, end }: Entry, text: string): Span {
  const line = text.indexOf('\n', start);
  return { start, end: line < 0 ? end : Math.min(line, end) };
}
