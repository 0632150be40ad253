/** Everything that came in, with its verdict and the reason. */
import { useQuery } from '@tanstack/react-query';
import { ownOf } from '../../../../libs/telling/src/brief/own.js';
import { answerOf, api, type Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { PastLine } from '../past/past-line.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { NewsPill } from '../shell/news-pill.js';
import { Page } from '../shell/page.js';
import { itemPageWords, itemWords, oftenWords } from '../words/words.js';
import { count } from '../words/word.js';
import { FilterBar } from './filter-bar.js';
import { useItemsFilter, verdictIn, type ItemsFilter } from './items-filter.js';
import { ItemsList } from './items-list.js';
import { JudgeAll } from './judge-all.js';
import { SlipOr } from './slip-note.js';
import { useFirstPage } from './use-item-pages.js';
import { VerdictChips } from './verdict-chips.js';

type ItemPage = Shape<'ItemPage'>;

export function ItemsPage() {
  const { filter, change } = useItemsFilter();
  const first = useFirstPage(filter);
  const latest = useLatest(filter, first.error === null);
  const { q = '' } = filter;
  return (
    <Page title={oftenWords.items} lead={itemPageWords.itemsLead}>
      <PastLine />
      <NewsPill
        count={newItems(first.data, latest)}
        onShow={() => {
          void first.refetch();
        }}
      />
      <FilterBar q={q} onSearch={change} />
      <VerdictChips filter={filter} counts={(latest ?? first.data)?.counts ?? {}} />
      <SlipOr error={first.error} q={q} onMend={change}>
        <Answer query={first} what={oftenWords.theItems}>
          {(page) => <Items first={page} filter={filter} />}
        </Answer>
      </SlipOr>
    </Page>
  );
}

function newItems(shown: ItemPage | undefined, latest: ItemPage | undefined): number {
  return shown === undefined || latest === undefined ? 0 : Math.max(0, latest.total - shown.total);
}

function Items({ first, filter }: { readonly first: ItemPage; readonly filter: ItemsFilter }) {
  return (
    <>
      <div className="mb-2 flex min-h-10 flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <p role="status" className="text-small text-faint">
          {count(first.total, 'item')}
        </p>
        <JudgeAll key={filterKey(filter)} first={first} filter={filter} />
      </div>
      {first.total === 0 ? (
        <NoItems filter={filter} />
      ) : (
        <ItemsList key={`${filterKey(filter)} ${first.anchor}`} first={first} filter={filter} />
      )}
    </>
  );
}

function filterKey({ q, asOf, clock }: ItemsFilter): string {
  return [q, asOf, clock].join(' ');
}

/** The list stands still while one reads; what it would hold now is asked beside it. */
function useLatest(filter: ItemsFilter, isReadable: boolean) {
  const query = useQuery({
    enabled: isReadable,
    // A past list has nothing new.
    queryKey: filter.asOf === undefined ? ['item-counts', filter] : ['past', 'item-counts', filter],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/items', { params: { query: { ...filter, limit: '1' } }, signal })),
  });
  return query.data;
}

/** Why a list is empty, and whether that is good. */
function NoItems({ filter: { q = '' } }: { readonly filter: ItemsFilter }) {
  const { alone, verdict, any } = itemWords.empty;
  const isVerdictAlone = q !== '' && q === `verdict:${verdictIn(q) ?? ''}`;
  if (q === '') return <NothingCameIn />;
  const said = ownOf(alone, q) ?? (isVerdictAlone ? verdict : any);
  return <Empty title={said.title}>{said.advice}</Empty>;
}

function NothingCameIn() {
  const { title, advice } = itemWords.empty.none;
  return (
    <Empty title={title}>
      {advice}{' '}
      <MomentLink to="/feeds" className="link">
        {oftenWords.feeds}
      </MomentLink>
      .
    </Empty>
  );
}
