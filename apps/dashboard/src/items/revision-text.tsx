/** The words of one revision: what went and what came within their sentences; long stretches that stayed are folded away. */
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { RemovalNote } from '../shell/removal.js';
import { count, foreign, tag } from '../words/word.js';
import { foldedStretch } from './folded-stretch.js';
import { itemPageWords } from '../words/words.js';

type Run = Shape<'DifferenceRun'>;

interface Props {
  readonly item: Pick<Shape<'ItemDetail'>, 'id' | 'lang'>;
  readonly number: number;
}

export function RevisionText({ item, number }: Props) {
  const path = { id: item.id, number: String(number) };
  const query = useQuery({
    queryKey: ['item', item.id, 'revision', number],
    queryFn: () => answerOf(api.GET('/api/v1/items/{id}/revisions/{number}', { params: { path } })),
    staleTime: Infinity,
  });
  return (
    <Answer query={query} what={itemPageWords.revisionWords} rows={3}>
      {({ runs, isCoarse, erased }) => (
        <>
          {erased !== null && <RemovalNote removal={erased} />}
          {runs === null && erased === null && <p className="text-small text-soft">{itemPageWords.textsAway}</p>}
          {isCoarse && <p className="mb-2 text-small text-soft">{itemPageWords.changedAsPassages}</p>}
          {runs !== null && <Runs runs={runs} lang={foreign(item.lang)} />}
        </>
      )}
    </Answer>
  );
}

function Runs({ runs, lang }: { readonly runs: readonly Run[]; readonly lang: string | undefined }) {
  return (
    <div
      lang={lang}
      dir="auto"
      className="max-w-[68ch] border-l-2 border-line pl-4 font-serif leading-7 whitespace-pre-line wrap-anywhere"
    >
      {runs.map((run, place) => (
        <Fragment key={place}>
          {run.kind === 'same' ? (
            <Stayed text={run.text} isFirst={place === 0} isLast={place === runs.length - 1} />
          ) : (
            <Changed kind={run.kind} text={run.text} />
          )}
        </Fragment>
      ))}
    </div>
  );
}

const looks = {
  gone: ['change-gone', itemPageWords.takenOut, itemPageWords.endOfTakenOut],
  new: ['change-new', itemPageWords.insertion, itemPageWords.endOfPutIn],
} as const;

/** Line, wash and, for those who hear it, words: colour is never alone. */
function Changed({ kind, text }: { readonly kind: 'gone' | 'new'; readonly text: string }) {
  const Tag = kind === 'gone' ? 'del' : 'ins';
  const [look, begins, ends] = looks[kind];
  return (
    <Tag className={`mr-0.5 box-decoration-clone ${look}`}>
      <span className="sr-only" lang={tag}>
        {begins}
      </span>
      {text}
      <span className="sr-only" lang={tag}>
        {ends}
      </span>
    </Tag>
  );
}

interface StayedProps {
  readonly text: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function Stayed({ text, isFirst, isLast }: StayedProps) {
  const [isOpen, open] = useState(false);
  const { before, folded, after } = foldedStretch(text, { isFirst, isLast });
  if (isOpen || folded === '') return text;
  return (
    <>
      {before}
      <button
        type="button"
        lang={tag}
        className="my-1 block font-sans text-small link"
        onClick={() => {
          open(true);
        }}
      >
        {itemPageWords.show(count(folded.trim().split(/\s+/).length, 'unchanged word'))}
      </button>
      {after}
    </>
  );
}
