/** The archived text, headline first, with its findings marked, scrolled to the passage that was asked for. */
import { useEffect, useRef } from 'react';
import type { Shape } from '../client.js';
import { markName } from '../words/matters.js';
import { Empty } from '../shell/empty.js';
import { foreign, tag, word } from '../words/word.js';
import { paragraphsOf, piecesOf, type Piece, type Span } from './passages.js';
import { itemPageWords } from '../words/words.js';

type Mark = Span & { readonly kind: Shape<'Mark'>['kind'] | 'sought'; readonly label: string };

interface Props {
  readonly item: Shape<'ItemDetail'>;
  readonly text: string;
  readonly sought: Span | null;
}

export function ArchivedText({ item, text, sought }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [start, end] = [sought?.start, sought?.end];
  useEffect(() => {
    if (start === undefined || end === undefined) return;
    place.current?.querySelector('[data-sought]')?.scrollIntoView({ block: 'center' });
  }, [start, end]);
  const marks: readonly Mark[] =
    sought === null ? item.marks : [...item.marks, { ...sought, kind: 'sought', label: '' }];
  const { headline, body } = partsOf(text, item.title, marks);
  if (headline === null && body.length === 0)
    return <Empty title={itemPageWords.onlyHeadline}>{itemPageWords.onlyHeadlineWhy}</Empty>;
  return (
    <div ref={place} lang={foreign(item.lang)} dir="auto" className="max-w-[68ch] font-serif text-lead">
      <h2 className="sr-only" lang={tag}>
        {itemPageWords.archivedText}
      </h2>
      {headline && (
        <p className="mb-5 text-title font-bold">
          <Paragraph text={text} span={headline} marks={marks} />
        </p>
      )}
      {body.map((span) => (
        <p key={span.start} className="mb-4 leading-8">
          <Paragraph text={text} span={span} marks={marks} />
        </p>
      ))}
    </div>
  );
}

/** The page's own heading repeats the headline: where nothing is marked in it, once is enough. */
function partsOf(text: string, title: string, marks: readonly Span[]) {
  const [headline, ...body] = paragraphsOf(text);
  if (headline === undefined) return { headline: null, body };
  const repeats = text.slice(headline.start, headline.end).trim() === title.trim();
  return { headline: repeats && !marks.some(({ start }) => start < headline.end) ? null : headline, body };
}

function Paragraph({ text, span, marks }: { text: string; span: Span; marks: readonly Mark[] }) {
  return piecesOf(span, marks).map((piece) => (
    <Marked key={piece.start} piece={piece}>
      {text.slice(piece.start, piece.end)}
    </Marked>
  ));
}

const looks: Readonly<Record<Mark['kind'], string>> = {
  outcome: 'mark-outcome',
  meeting: 'mark-meeting',
  reaction: 'mark-reaction',
  quote: 'mark-quote',
  sought: 'mark-sought',
};

/** Where marks overlap, the shortest finding gives the look and quotations give way. */
function Marked({ piece, children }: { readonly piece: Piece<Mark>; readonly children: string }) {
  const findings = piece.marks.filter(({ kind }) => kind !== 'sought');
  const sought = findings.length < piece.marks.length;
  const look = findings.findLast(({ kind }) => kind !== 'quote') ?? findings[0];
  if (piece.marks.length === 0) return children;
  const looked = [look === undefined ? '' : looks[look.kind], sought ? looks.sought : ''].join(' ');
  return (
    <mark
      className={`box-decoration-clone text-ink ${looked}`}
      title={findings.map(titleOf).join('\n')}
      data-sought={sought ? '' : undefined}
    >
      {children}
    </mark>
  );
}

function titleOf({ kind, label }: Mark): string {
  return kind === 'sought' ? '' : `${word('mark', kind)}: ${markName({ kind, label })}`;
}
