/** What was searched for, marked in a title or in a passage. */
import { Fragment } from 'react';
import type { Shape } from '../client.js';

type Span = Shape<'MarkedSpan'>;

export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) {
  return (
    <>
      {marks.map(({ start, end }, i) => (
        <Fragment key={start}>
          {text.slice(marks[i - 1]?.end ?? 0, start)}
          <mark className="rounded-xs bg-sought text-ink">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks[marks.length - 1]?.end ?? 0)}
    </>
  );
}

type Passage = NonNullable<NonNullable<Shape<'ListedItem'>['found']>['passage']>;

export function FoundPassage({ passage, lang }: { readonly passage: Passage; readonly lang: string | undefined }) {
  return (
    <p className="mt-1.5 max-w-prose font-serif text-small text-soft" lang={lang} dir="auto">
      … <Marked {...passage} /> …
    </p>
  );
}
