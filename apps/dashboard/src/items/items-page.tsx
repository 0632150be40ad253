/** Everything that came in, with its verdict and the reason. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { Button } from '../shell/button.js';
import { Empty } from '../shell/empty.js';
import { NewsPill } from '../shell/news-pill.js';
import { Page } from '../shell/page.js';
import { itemWords } from '../words/items.js';
import { count, figure } from '../words/word.js';
import { PastLine } from '../past/past-line.js';
import { FilterBar } from './filter-bar.js';
import { ItemRow } from './item-row.js';
import { useItemsFilter, verdictIn, type ItemsFilter } from './items-filter.js';
import { SlipOr } from './slip-note.js';
import { VerdictChips } from './verdict-chips.js';

type ItemPage = Shape<'ItemPage'>;

export function ItemsPage() {
  const { filter, change } = useItemsFilter();
  const list = useItems(filter);
  const latest = useLatest(filter);
  const first = list.data?.pages[0];
  return (
    <Page title="Items" lead="Everything that came in, what became of it, and why.">
      <PastLine />
      <NewsPill
        count={newItems(first, latest)}
        onShow={() => {
          void list.refetch();
        }}
      />
      <VerdictChips filter={filter} counts={(latest ?? first)?.counts ?? {}} />
      <FilterBar key={filter.q} q={filter.q ?? ''} onSearch={change} />
      <SlipOr error={list.error} q={filter.q ?? ''} onMend={change}>
        <Answer query={list} what="The items">
          {({ pages }) => <Items pages={pages} filter={filter} />}
        </Answer>
      </SlipOr>
      {list.hasNextPage && <More list={list} />}
    </Page>
  );
}

function newItems(shown: ItemPage | undefined, latest: ItemPage | undefined): number {
  return shown === undefined || latest === undefined ? 0 : Math.max(0, latest.total - shown.total);
}

function Items({ pages, filter }: { readonly pages: readonly ItemPage[]; readonly filter: ItemsFilter }) {
  const items = pages.flatMap((page) => page.items);
  const total = pages[0]?.total ?? 0;
  return (
    <>
      <p role="status" className="mb-2 text-small text-faint">
        {count(total, 'item')}
        {items.length < total && `, ${figure(items.length)} shown`}
      </p>
      {items.length === 0 ? (
        <NoItems filter={filter} />
      ) : (
        <ul className="ledger">
          {items.map((item) => (
            <ItemRow key={item.id} item={item} />
          ))}
        </ul>
      )}
    </>
  );
}

function More({ list }: { readonly list: ReturnType<typeof useItems> }) {
  const more = () => {
    void list.fetchNextPage();
  };
  return (
    <div className="mt-6 flex justify-center">
      <Button busy={list.isFetchingNextPage} onPress={more}>
        {list.isFetchingNextPage ? 'Loading' : 'Load more'}
      </Button>
    </div>
  );
}

function useItems(filter: ItemsFilter) {
  return useInfiniteQuery({
    queryKey: ['items', filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => {
      const query = { ...filter, limit: '50', ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/items', { params: { query } }));
    },
    getNextPageParam: (page) => page.next,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
}

/** The list stands still while one reads; what it would hold now is asked beside it. */
function useLatest(filter: ItemsFilter) {
  const query = useQuery({
    // A past list has nothing new.
    queryKey: filter.asOf === undefined ? ['item-counts', filter] : ['past', 'item-counts', filter],
    queryFn: () => answerOf(api.GET('/api/v1/items', { params: { query: { ...filter, limit: '1' } } })),
  });
  return query.data;
}

/** Why a list is empty, and whether that is good. */
function NoItems({ filter: { q = '' } }: { readonly filter: ItemsFilter }) {
  const { alone, verdict, any, none } = itemWords.empty;
  const isVerdictAlone = q !== '' && q === `verdict:${verdictIn(q) ?? ''}`;
  const said = alone[q] ?? (isVerdictAlone ? verdict : q === '' ? none : any);
  return <Empty title={said.title}>{said.advice}</Empty>;
}
