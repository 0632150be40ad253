/** What changed in an article after it was first read: each revision with its kind, and on request its words. */
import { useQuery } from '@tanstack/react-query';
import { PenLine, Plus, SpellCheck, TextCursorInput, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { useMoment } from '../past/moment.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { Section } from '../shell/page.js';
import { When } from '../shell/when.js';
import { count, messageIn, messageLang, sentence, word } from '../words/word.js';
import { revisionSummary } from './revision-summary.js';
import { RevisionText } from './revision-text.js';
import { itemPageWords, oftenWords } from '../words/words.js';

type Revision = Shape<'Revision'>;
type Item = Pick<Shape<'ItemDetail'>, 'id' | 'lang'>;

export function Revisions({ item }: { readonly item: Item }) {
  const query = useQuery({
    queryKey: ['item', item.id, 'revisions'],
    queryFn: () => answerOf(api.GET('/api/v1/items/{id}/revisions', { params: { path: { id: item.id } } })),
  });
  return (
    <Section title={itemPageWords.revisions} note={itemPageWords.revisionsNote}>
      <Answer query={query} what={itemPageWords.theRevisions} rows={2}>
        {(answer) => <Told item={item} answer={answer} />}
      </Answer>
    </Section>
  );
}

function Told({ item, answer }: { readonly item: Item; readonly answer: Shape<'ItemRevisions'> }) {
  const { moment } = useMoment();
  const known = answer.revisions.filter(({ at }) => moment === null || at <= moment.asOf);
  return (
    <>
      {answer.failure !== null && moment === null && <Failure failure={answer.failure} />}
      {known.length === 0 ? (
        <Empty title={itemPageWords.noRevisionIsKnown}>
          {moment === null && <Readings rereading={answer.rereading} />}
        </Empty>
      ) : (
        <>
          <ol className="ledger">
            {known.map((revision) => (
              <Row key={revision.number} item={item} revision={revision} />
            ))}
          </ol>
          {moment === null && (
            <p className="mt-2 text-small text-faint">
              <Readings rereading={answer.rereading} />
            </p>
          )}
        </>
      )}
    </>
  );
}

function Failure({ failure }: { readonly failure: NonNullable<Shape<'ItemRevisions'>['failure']> }) {
  return (
    <p className="mb-3 flex items-start gap-1.5 rounded-md bg-open-wash p-3 text-small text-open">
      <TriangleAlert size={16} className="mt-0.5 shrink-0" />
      <span className="min-w-0">
        {oftenWords.since} <When at={failure.at} as="exact" /> {itemPageWords.pageUnreadable}{' '}
        <bdi lang={messageLang(failure.detail)}>{sentence(failure.detail)}</bdi>
      </span>
    </p>
  );
}

function Readings({ rereading }: { readonly rereading: Shape<'Rereading'> }) {
  const { count: times, lastAt, result, nextAt, because } = rereading;
  if (lastAt === null) return itemPageWords.pageNotRead;
  return (
    <>
      {itemPageWords.read} {count(times, 'time')}
      {itemPageWords.lastOn} <When at={lastAt} as="exact" />
      {times > 1 && ending[result]}.{' '}
      {nextAt === null ? (
        itemPageWords.notReadAgain(messageIn(because) ?? because)
      ) : (
        <>
          {itemPageWords.next} <When at={nextAt} as="due" />.
        </>
      )}
    </>
  );
}

const ending = { read: '', unchanged: itemPageWords.unchanged, failed: itemPageWords.inVain } as const;

const signs: Readonly<Record<Revision['nature'], readonly [icon: LucideIcon, ink: string]>> = {
  cosmetic: [SpellCheck, 'text-quiet'],
  reworded: [TextCursorInput, 'text-quiet'],
  update: [Plus, 'text-moving'],
  correction: [PenLine, 'text-open'],
};

function Row({ item, revision }: { readonly item: Item; readonly revision: Revision }) {
  const [isOpen, open] = useState(false);
  const [Icon, ink] = signs[revision.nature];
  return (
    <li className="py-3">
      <details
        onToggle={(event) => {
          open(event.currentTarget.open);
        }}
      >
        <summary className="rounded-sm hover:text-link">
          <span className="flex flex-wrap justify-between gap-x-6">
            <span className={`inline-flex items-baseline gap-1.5 font-semibold ${ink}`}>
              <Icon size={16} strokeWidth={2.25} className="shrink-0 self-center" />
              {word('nature', revision.nature)}
            </span>
            <span className="text-small text-faint">
              <When at={revision.at} as="exact" />
            </span>
          </span>
          <span className="mt-0.5 block text-small text-soft">{revisionSummary(revision)}</span>
          <span className="link text-small">{isOpen ? itemPageWords.hideTheWords : itemPageWords.showTheWords}</span>
        </summary>
        {isOpen && (
          <div className="pt-3">
            <RevisionText item={item} number={revision.number} />
            <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-small">
              <Link to={momentPath(item.id, revision.before)} className="link">
                {itemPageWords.theArchivedTextBefore}
              </Link>
              <Link to={momentPath(item.id, revision.at)} className="link">
                {itemPageWords.theArchivedTextAfter}
              </Link>
            </p>
          </div>
        )}
      </details>
    </li>
  );
}

function momentPath(id: string, asOf: string): string {
  return `/items/${encodeURIComponent(id)}?${new URLSearchParams({ asOf, clock: 'learnt' }).toString()}`;
}
