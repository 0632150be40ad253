/** One item: the archived text with what was found in it, the verdict with its reason, and all that happened to it. */
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { keyAt, queryOf, useMoment } from '../past/moment.js';
import { PastLine } from '../past/past-line.js';
import { ItemRulings } from '../rulings/item-rulings.js';
import { MuteSource } from '../rulings/mute-source.js';
import { Only } from '../session/only.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { OriginalLink } from '../shell/original-link.js';
import { Section } from '../shell/page.js';
import { ServiceSays } from '../shell/service-says.js';
import { Status } from '../shell/status.js';
import { RemovalNote } from '../shell/removal.js';
import { When } from '../shell/when.js';
import { foreign, languageName, word } from '../words/word.js';
import { ArchivedText } from './archived-text.js';
import { EraseText } from './erase-text.js';
import { MarkList } from './mark-list.js';
import { PageFacts } from './page-facts.js';
import { PageReading } from './page-reading.js';
import { readSpan, type Span } from './passages.js';
import { Reason } from './reason.js';
import { Revisions } from './revisions.js';
import { SeenList } from './seen-list.js';
import { Trace } from './trace.js';
import { itemPageWords, oftenWords } from '../words/words.js';

type Detail = Shape<'ItemDetail'>;

export function ItemPage() {
  const { id = '' } = useParams();
  const { moment } = useMoment();
  const query = useQuery({
    queryKey: keyAt(moment, 'item', id),
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/items/{id}', { params: { path: { id }, query: queryOf(moment) }, signal })),
  });
  return (
    <>
      <PastLine />
      <Answer query={query} what={itemPageWords.thisItem}>
        {(item) => <Item item={item} />}
      </Answer>
    </>
  );
}

function Item({ item }: { readonly item: Detail }) {
  const { sought, moved } = useSought(item);
  return (
    <>
      <Head item={item} />
      {moved && (
        <p role="status" className="mb-6 rounded-md bg-open-wash p-4 text-small">
          {itemPageWords.passageOfOtherRevision}
        </p>
      )}
      <VerdictLine item={item} />
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          {item.text === null ? <NoText item={item} /> : <ArchivedText item={item} text={item.text} sought={sought} />}
        </div>
        <div className="space-y-8">
          <Reason id="verdict" item={item} />
          {item.text !== null && item.marks.length > 0 && (
            <MarkList article={item.id} text={item.text} marks={item.marks} sought={sought} />
          )}
          <PageReading item={item} sought={sought} />
          {item.page !== null && <PageFacts page={item.page} />}
        </div>
      </div>
      <Revisions item={item} />
      <SeenList item={item} />
      <ItemRulings item={item} />
      <Section title={itemPageWords.trace} note={itemPageWords.traceNote}>
        <Trace steps={item.trace} />
      </Section>
      <Only needs="admin">
        <EraseText key={item.id} item={item} />
      </Only>
    </>
  );
}

/** Where the verdict stands below the text: it in a line, and the way to its reasons. */
function VerdictLine({ item }: { readonly item: Detail }) {
  return (
    <p className="mb-6 text-small lg:hidden">
      <Status kind="verdict" value={item.verdict} />{' '}
      <a href="#verdict" className="link">
        <ServiceSays>{item.reason}</ServiceSays>
      </a>
    </p>
  );
}

/** The passage that the address asks for, unless it was recorded on another text of this article. */
function useSought(item: Detail): { sought: Span | null; moved: boolean } {
  const [params] = useSearchParams();
  const sought = readSpan(params.get('mark'));
  const hash = params.get('text');
  const moved = sought !== null && hash !== null && item.textHash !== null && hash !== item.textHash;
  return { sought: moved ? null : sought, moved };
}

function Head({ item }: { readonly item: Detail }) {
  const { publisher } = item;
  const traits = [
    `\u2068${publisher.name}\u2069`,
    ...(publisher.kind === undefined ? [] : [word('publisherKind', publisher.kind)]),
    ...(foreign(item.lang) === undefined ? [] : [languageName(item.lang)]),
  ];
  return (
    <div className="mb-8 border-b border-ink pb-5">
      <title>{`${item.title} · Summitwatch`}</title>
      <p className="text-small text-faint">
        <MomentLink to="/items" className="link">
          {oftenWords.items}
        </MomentLink>
        {' / '}
        {traits.join(' · ')}
      </p>
      <h1 className="mt-2 max-w-4xl font-serif text-head font-bold" lang={foreign(item.lang)} dir="auto">
        {item.title}
      </h1>
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-small text-faint">
        <span>
          {itemPageWords.published}{' '}
          <When at={item.publishedAt ?? ''} as="exact" otherwise={itemPageWords.atAnUnknownTime} />
        </span>
        <span>
          {itemPageWords.found} <When at={item.discoveredAt} as="exact" />
        </span>
        <OriginalLink url={item.url}>{itemPageWords.theOriginal}</OriginalLink>
      </p>
      {item.refusedDates.map(({ of, given }) => (
        <p key={of} className="mt-1 text-small text-faint">
          {itemPageWords.refusedDate[of](given)}
        </p>
      ))}
      <MuteSource key={publisher.name} source={publisher.name} />
    </div>
  );
}

function NoText({ item }: { readonly item: Detail }) {
  if (item.removed !== null) return <Removed removal={item.removed} />;
  if (item.verdict === 'pending') {
    return <Empty title={oftenWords.notReadYet}>{itemPageWords.pageWaits}</Empty>;
  }
  return <Empty title={itemPageWords.noText}>{itemPageWords.noTextWhy}</Empty>;
}

function Removed({ removal }: { readonly removal: Shape<'Removal'> }) {
  return (
    <Empty title={itemPageWords.textRemovedOn}>
      <p className="mb-2">
        <RemovalNote removal={removal} />
      </p>
      {itemPageWords.erasedBy} {removal.by}
      {itemPageWords.erasedWhatStays}
    </Empty>
  );
}
