/** What was found in a text: the legend of its marks, and a way to each. */
import { Link, useLocation } from 'react-router';
import type { Shape } from '../client.js';
import { PanelLink } from '../evidence/panel-link.js';
import { keyOf, type Panel } from '../evidence/panel.js';
import { evidenceWords, itemPageWords } from '../words/words.js';
import { DoubtfulFlag, DoubtfulNote } from '../shell/status.js';
import { markName, matterPath } from '../words/matters.js';
import { word } from '../words/word.js';
import type { Span } from './passages.js';

type Mark = Shape<'Mark'>;

interface Props {
  readonly article: string;
  /** The text that the marks lie in. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly sought: Span | null;
}

const kinds = ['outcome', 'meeting', 'reaction', 'quote'] as const;
const looks = { outcome: 'mark-outcome', meeting: 'mark-meeting', reaction: 'mark-reaction', quote: 'mark-quote' };

export function MarkList({ article, text, marks, sought }: Props) {
  return (
    <section>
      <h2 className="mb-2 font-serif text-lead font-bold">{itemPageWords.foundInThisText}</h2>
      {kinds.map((kind) => {
        const own = marks.filter((mark) => mark.kind === kind);
        return (
          own.length > 0 && <Group key={kind} article={article} kind={kind} text={text} marks={own} sought={sought} />
        );
      })}
      {marks.some(({ doubtful }) => doubtful) && <DoubtfulNote />}
    </section>
  );
}

function Group({ article, kind, text, marks, sought }: Props & { readonly kind: Mark['kind'] }) {
  return (
    <div className="border-t border-line py-2">
      <h3 className="text-small font-semibold">
        <span className={looks[kind]}>{word('mark', kind)}</span>{' '}
        <span className="font-normal text-faint">{marks.length}</span>
      </h3>
      <ul className="text-small">
        {marks.map((mark) => (
          <Row
            key={`${mark.start} ${mark.end} ${mark.matter ?? ''} ${mark.label}`}
            article={article}
            mark={mark}
            text={text}
            current={isSame(mark, sought)}
          />
        ))}
      </ul>
    </div>
  );
}

function isSame(mark: Mark, sought: Span | null): boolean {
  return mark.start === sought?.start && mark.end === sought.end;
}

interface RowProps {
  readonly article: string;
  readonly mark: Mark;
  readonly text: string;
  readonly current: boolean;
}

function Row({ article, mark, text, current }: RowProps) {
  const { pathname } = useLocation();
  const name = markName(mark);
  return (
    <li className="flex justify-between gap-x-4 py-1">
      <Link
        to={{ pathname, search: `?mark=${mark.start}-${mark.end}` }}
        replace
        preventScrollReset
        aria-current={current ? 'true' : undefined}
        className="min-w-0 hover:underline aria-[current=true]:font-semibold"
      >
        {name} {mark.doubtful && <DoubtfulFlag />}
        {mark.kind === 'quote' && (
          <span className="block truncate font-normal text-faint" dir="auto">
            {text.slice(mark.start, mark.end)}
          </span>
        )}
      </Link>
      {mark.matter !== null && (
        <span className="flex shrink-0 items-baseline gap-x-3">
          <PanelLink to={evidenceOf(mark, mark.matter, article)} className="link" aria-label={evidenceWords.of(name)}>
            {evidenceWords.serves}
          </PanelLink>
          <Link to={matterPath(mark.matter)} className="link" aria-label={itemPageWords.matter(name)}>
            {itemPageWords.toMatter}
          </Link>
        </span>
      )}
    </li>
  );
}

/** The value stands at the end of the label, as the API has it. */
function evidenceOf({ label, start, end }: Mark, matter: string, article: string): Panel {
  const value = label.slice(label.lastIndexOf(' · ') + 3);
  return { open: 'evidence', matter, sentence: keyOf({ article, start, end, value }) };
}
