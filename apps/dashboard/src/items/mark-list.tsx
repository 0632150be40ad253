/** What was found in a text: the legend of its marks, and a way to each. */
import { Link, useLocation } from 'react-router';
import type { Shape } from '../client.js';
import { matterPath } from '../words/matters.js';
import { capitalised, word } from '../words/word.js';
import type { Span } from './passages.js';

type Mark = Shape<'Mark'>;

interface Props {
  readonly marks: readonly Mark[];
  readonly sought: Span | null;
}

const kinds = ['outcome', 'meeting', 'reaction', 'quote'] as const;
const looks = { outcome: 'mark-outcome', meeting: 'mark-meeting', reaction: 'mark-reaction', quote: 'mark-quote' };

export function MarkList({ marks, sought }: Props) {
  return (
    <section>
      <h2 className="mb-2 font-serif text-lead font-bold">Found in this text</h2>
      {kinds.map((kind) => {
        const own = marks.filter((mark) => mark.kind === kind);
        return own.length > 0 && <Group key={kind} kind={kind} marks={own} sought={sought} />;
      })}
    </section>
  );
}

function Group({ kind, marks, sought }: Props & { readonly kind: Mark['kind'] }) {
  return (
    <div className="border-t border-line py-2">
      <h3 className="text-small font-semibold">
        <span className={looks[kind]}>{word('mark', kind)}</span>{' '}
        <span className="font-normal text-faint">{marks.length}</span>
      </h3>
      <ul className="text-small">
        {marks.map((mark) => (
          <Row key={`${mark.start} ${mark.label}`} mark={mark} current={isSame(mark, sought)} />
        ))}
      </ul>
    </div>
  );
}

function isSame(mark: Mark, sought: Span | null): boolean {
  return mark.start === sought?.start && mark.end === sought.end;
}

function Row({ mark, current }: { readonly mark: Mark; readonly current: boolean }) {
  const { pathname } = useLocation();
  return (
    <li className="flex flex-wrap justify-between gap-x-4 py-1">
      <Link
        to={{ pathname, search: `?mark=${mark.start}-${mark.end}` }}
        replace
        preventScrollReset
        aria-current={current ? 'true' : undefined}
        className="min-w-0 hover:underline aria-[current=true]:font-semibold"
      >
        {capitalised(mark.label)}
      </Link>
      {mark.matter !== null && (
        <Link to={matterPath(mark.matter)} className="link" aria-label={`The matter of ${mark.label}`}>
          Matter
        </Link>
      )}
    </li>
  );
}
