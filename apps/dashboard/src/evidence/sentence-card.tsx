/** One sentence in its paragraph: whose it is, what it says, who says so, when, who read it, and the path it stands on. */
import type { ReactNode } from 'react';
import type { Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { Quoted } from '../shell/quoted.js';
import { OriginalLink } from '../shell/original-link.js';
import { DoubtfulNote, Status } from '../shell/status.js';
import { cardWords } from '../words/words.js';
import { foreign, languageName, word } from '../words/word.js';
import { fieldsOf, type FieldName, type Kind } from './fields.js';
import { ParagraphText } from './paragraph-text.js';
import { SentenceFacts } from './sentence-facts.js';
import { SentencePath } from './sentence-path.js';

export type Sentence = Shape<'Sentence'>;

interface Props {
  readonly kind: Kind;
  readonly sentence: Sentence;
  /** The fields in which it differs from the sentence that others are held against, and whose that is. */
  readonly differs?: { readonly from: string; readonly fields: ReadonlySet<FieldName> } | undefined;
  readonly children?: ReactNode;
  /** What can be decided on it. */
  readonly rulings?: ReactNode;
}

export function SentenceCard({ kind, sentence, differs, children, rulings }: Props) {
  const { publisher, lang, key, value, ruled } = sentence;
  const traits = [
    publisher.kind === undefined ? '' : word('publisherKind', publisher.kind),
    foreign(lang) === undefined ? '' : languageName(lang ?? ''),
  ];
  const title = `sentence-${key}`;
  return (
    <article aria-labelledby={title} className="flex h-full flex-col rounded-md border border-line bg-surface p-4">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h4 id={title} className="font-semibold">
          <bdi>{publisher.name}</bdi>
        </h4>
        <Status kind={kind} value={value} />
      </header>
      <p className="text-small text-faint">
        <Origin sentence={sentence} />
        {traits.filter((trait) => trait !== '').map((trait) => ` · ${trait}`)}
      </p>
      <ParagraphText sentence={sentence} />
      <SentenceFacts fields={fieldsOf(kind, sentence)} sentence={sentence} differs={differs} />
      {sentence.doubtful && <DoubtfulNote />}
      {ruled !== null && <Ruled kind={kind} ruled={ruled} />}
      <div className="mt-auto pt-3">
        <SentencePath kind={kind} sentence={sentence} />
        <p className="mt-2 flex flex-wrap items-baseline gap-x-4 text-small">
          {children}
          <OriginalLink url={sentence.url}>{cardWords.original}</OriginalLink>
        </p>
        {rulings}
      </div>
    </article>
  );
}

/** Whose text it is: the publisher's own, an agency's, or another article's. */
function Origin({ sentence: { copyOf, agency, publisher } }: { readonly sentence: Sentence }) {
  if (copyOf !== null) {
    return (
      <MomentLink
        to={`/items/${encodeURIComponent(copyOf)}`}
        className="font-medium text-moving underline underline-offset-4"
      >
        {cardWords.copy}
      </MomentLink>
    );
  }
  return <bdi>{agency === null || agency === publisher.name ? cardWords.own : cardWords.agency(agency)}</bdi>;
}

/** Whose word it is that it counts so, or does not. */
function Ruled({ kind, ruled }: { readonly kind: Kind; readonly ruled: Shape<'Verdict'> }) {
  const { verdict, by, reason, machine } = ruled;
  return (
    <p className="mt-2 text-small wrap-anywhere text-soft">
      <span className="font-semibold text-ink">{word('ruled', verdict)}</span> {cardWords.ruledBy} <bdi>{by}</bdi>:{' '}
      <Quoted>{reason}</Quoted>
      {machine !== null && ` ${cardWords.machineRead(word(kind, machine))}`}
    </p>
  );
}
