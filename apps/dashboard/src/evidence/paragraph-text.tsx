/** The archived paragraph with the very characters of the sentence marked, or why it is not there. */
import type { Shape } from '../client.js';
import { RemovalNote } from '../shell/removal.js';
import { cardWords } from '../words/words.js';
import { foreign } from '../words/word.js';

type Sentence = Pick<Shape<'Sentence'>, 'paragraph' | 'removed' | 'title' | 'lang'>;

export function ParagraphText({ sentence: { paragraph, removed, title, lang } }: { readonly sentence: Sentence }) {
  if (removed !== null) {
    return (
      <p className="mt-3">
        <RemovalNote removal={removed} />
      </p>
    );
  }
  if (paragraph === null) return <p className="mt-3 text-small text-faint">{cardWords.notAtHand(title)}</p>;
  const { text, start, end, isCut } = paragraph;
  return (
    <>
      <p className="mt-2 text-small text-soft" lang={foreign(lang)} dir="auto">
        {title}
      </p>
      <blockquote
        lang={foreign(lang)}
        dir="auto"
        className="mt-2 font-serif whitespace-pre-line wrap-anywhere text-soft"
      >
        {text.slice(0, start)}
        <mark data-sought className="mark-sought box-decoration-clone text-ink">
          {text.slice(start, end)}
        </mark>
        {text.slice(end)}
      </blockquote>
      {isCut && <p className="text-note text-faint">{cardWords.cut}</p>}
    </>
  );
}
