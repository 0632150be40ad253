/** When the page was asked for, and what came each time: the way to each page as it was seen. */
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { ServiceSays } from '../shell/service-says.js';
import { answerOf, api, type Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { Answer } from '../shell/answer.js';
import { Section } from '../shell/page.js';
import { When } from '../shell/when.js';
import { capitalised, stepIn } from '../words/word.js';
import { itemPageWords } from '../words/words.js';

type Seen = Shape<'SeenPage'>;

export function useSeenPages(item: string) {
  return useQuery({
    queryKey: ['seen', item],
    queryFn: () => answerOf(api.GET('/api/v1/items/{id}/pages', { params: { path: { id: item } } })),
  });
}

/** Readings after the moment that the page shows are left out, as in the trace. */
export function SeenList({ item }: { readonly item: Shape<'ItemDetail'> }) {
  const query = useSeenPages(item.id);
  return (
    <Section title={itemPageWords.whatWeSaw} note={itemPageWords.seenNote}>
      <Answer query={query} what={itemPageWords.theArchivedPages} rows={1}>
        {(pages) => <Rows item={item} pages={pages.filter(({ position }) => position <= item.position)} />}
      </Answer>
    </Section>
  );
}

function Rows({ item, pages }: { readonly item: Shape<'ItemDetail'>; readonly pages: readonly Seen[] }) {
  if (pages.length === 0) return <p className="text-small text-faint">{itemPageWords.noPages}</p>;
  return (
    <ul className="ledger">
      {pages.map((page) => (
        <li key={page.position} className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-2">
          <span className="min-w-0">
            {page.removed === null ? <Way item={item} page={page} /> : <Gone removal={page.removed} />}
          </span>
          <span className="text-small text-faint">
            <When at={page.at} as="exact" />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Gone({ removal: { by, reason } }: { readonly removal: Shape<'Removal'> }) {
  return by === 'policy' ? <ServiceSays>{reason}</ServiceSays> : itemPageWords.thePageWasErased;
}

/** A passage that is sought in the text is sought on the page too. */
function Way({ item, page }: { readonly item: Shape<'ItemDetail'>; readonly page: Seen }) {
  const [params] = useSearchParams();
  const mark = params.get('mark');
  const search = mark !== null && page.textHash === item.textHash ? `?mark=${encodeURIComponent(mark)}` : '';
  return (
    <MomentLink to={`/items/${encodeURIComponent(item.id)}/seen/${page.position}${search}`} className="link">
      {capitalised(stepIn(page.told))}
    </MomentLink>
  );
}
