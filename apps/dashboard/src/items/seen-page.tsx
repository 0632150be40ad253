/**
 * An archived page as it was seen, under a line that says when and from where. It stands in a sandbox without a single right, comes
 * from our own service, and loads nothing: whoever looks at it is seen by nobody.
 */
import { ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { Answer } from '../shell/answer.js';
import { buttonLook } from '../shell/button.js';
import { Fold } from '../shell/data-block.js';
import { Empty } from '../shell/empty.js';
import { NotFound } from '../shell/not-found.js';
import { OriginalLink } from '../shell/original-link.js';
import { RemovalNote } from '../shell/removal.js';
import { When } from '../shell/when.js';
import { readSpan } from './passages.js';
import { useSeenPages } from './seen-list.js';
import { capitalised, locale, stepIn } from '../words/word.js';
import { itemPageWords, oftenWords } from '../words/words.js';

type Seen = Shape<'SeenPage'>;

export function SeenPage() {
  const { id = '', position = '' } = useParams();
  const query = useSeenPages(id);
  return (
    <Answer query={query} what={itemPageWords.theArchivedPage}>
      {(pages) => {
        const page = pages.find((each) => String(each.position) === position);
        return page === undefined ? <NotFound /> : <Shown item={id} page={page} />;
      }}
    </Answer>
  );
}

function Shown({ item, page }: { readonly item: string; readonly page: Seen }) {
  return (
    <>
      <title>{itemPageWords.whatWeSawSummitwatch}</title>
      <p className="text-small text-faint">
        <MomentLink to={`/items/${encodeURIComponent(item)}`} className="link">
          {oftenWords.theItem}
        </MomentLink>
      </p>
      <h1 className="mt-2 mb-4 font-serif text-head font-bold [&_time]:inline-block [&_time]:whitespace-normal">
        {itemPageWords.whatWeSawOn} <When at={page.at} as="exact" />
      </h1>
      <Content item={item} page={page} />
    </>
  );
}

function Content({ item, page }: { readonly item: string; readonly page: Seen }) {
  if (page.removed !== null) {
    return (
      <Empty title={page.removed.by === 'policy' ? itemPageWords.pageLetGo : itemPageWords.thePageWasErased}>
        <RemovalNote removal={page.removed} />
      </Empty>
    );
  }
  if (page.kept) return <Kept item={item} page={page} />;
  return (
    <Empty title={itemPageWords.pageMissing}>
      {itemPageWords.pageMissingName} {page.pageHash}
      {itemPageWords.pageMissingWhy}
    </Empty>
  );
}

function Kept({ item, page }: { readonly item: string; readonly page: Seen }) {
  const [params] = useSearchParams();
  const sought = readSpan(params.get('mark'));
  const base = `/api/v1/items/${encodeURIComponent(item)}/pages/${page.pageHash}`;
  const marked = sought === null ? '' : `?from=${sought.start}&to=${sought.end}#found`;
  return (
    <>
      <Banner page={page} raw={`${base}/raw`} />
      <iframe
        title={itemPageWords.theArchivedPage}
        sandbox=""
        referrerPolicy="no-referrer"
        src={`${base}/view${marked}`}
        className="h-[75vh] w-full rounded-md border border-edge bg-white"
      />
    </>
  );
}

function Banner({ page, raw }: { readonly page: Seen; readonly raw: string }) {
  const { response } = page;
  return (
    <div className="mb-4 rounded-md border border-line bg-surface p-4 text-small">
      <p className="flex items-start gap-2">
        <ShieldCheck size={17} className="mt-0.5 shrink-0 text-faint" />
        <span className="max-w-prose">{itemPageWords.archivedPageNote}</span>
      </p>
      <dl className="mt-3 grid grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-[max-content_minmax(0,1fr)]">
        <Fact name={itemPageWords.whatCameOfIt}>{capitalised(stepIn(page.told))}</Fact>
        {response !== null && <Answered response={response} />}
        <Fact name="SHA-256">
          <code className="font-mono wrap-anywhere">{page.pageHash}</code>
        </Fact>
      </dl>
      {response === null && <p className="mt-2 text-faint">{itemPageWords.noHeaders}</p>}
      {response !== null && <Headers exchanges={response.exchanges} />}
      <a href={raw} download className={`mt-3 ${buttonLook()}`}>
        {itemPageWords.downloadTheBytes}
      </a>
    </div>
  );
}

function Answered({ response }: { readonly response: NonNullable<Seen['response']> }) {
  const { asked, finalUrl, status, contentType, bytes } = response;
  return (
    <>
      <Fact name={itemPageWords.askedFor}>
        <Address url={asked} />
      </Fact>
      {finalUrl !== asked && (
        <Fact name={itemPageWords.answeredBy}>
          <Address url={finalUrl} />
        </Fact>
      )}
      <Fact name={itemPageWords.answer}>
        {oftenWords.status} {status} · {contentType ?? itemPageWords.noTypeTold} ·{' '}
        {`${kilobytes.format(bytes / 1000)}\u00a0kB`}
      </Fact>
    </>
  );
}

function Address({ url }: { readonly url: string }) {
  return (
    <span className="wrap-anywhere">
      <span dir="ltr">{url}</span> <OriginalLink url={url} />
    </span>
  );
}

const kilobytes = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-faint max-sm:not-first:mt-2">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

function Headers({ exchanges }: { readonly exchanges: readonly Shape<'Exchange'>[] }) {
  const lines = (headers: readonly Shape<'Header'>[]) => headers.map(({ name, value }) => `${name}: ${value}`);
  const text = exchanges.map(({ url, status, requestHeaders, headers }) =>
    [`GET ${url}`, ...lines(requestHeaders), '', `${status}`, ...lines(headers)].join('\n'),
  );
  return (
    <div className="mt-2">
      <Fold summary={itemPageWords.headersNote}>
        <pre
          tabIndex={0}
          className="max-h-96 overflow-auto rounded-md bg-sunken p-3 font-mono text-note whitespace-pre-wrap text-soft"
        >
          {text.join('\n\n')}
        </pre>
      </Fold>
    </div>
  );
}
