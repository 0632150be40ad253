/** The list of items by pages of one size, each fetched when it comes into sight; under the anchor of the first all stand still. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Shape } from '../client.js';
import type { ItemsFilter } from './items-filter.js';

type ItemPage = Shape<'ItemPage'>;

export const pageSize = 100;

function pageOf(filter: ItemsFilter, { skip, anchor, signal }: { skip: number; anchor?: string; signal: AbortSignal }) {
  const from = anchor === undefined ? {} : { cursor: anchor, skip: String(skip) };
  const query = { ...filter, limit: String(pageSize), ...from };
  return answerOf(api.GET('/api/v1/items', { params: { query }, signal }));
}

export function useFirstPage(filter: ItemsFilter) {
  return useQuery({
    queryKey: ['items', filter],
    queryFn: ({ signal }) => pageOf(filter, { skip: 0, signal }),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
}

/** Items of the pages asked for, by their place in the list. */
export function useItemPages(first: ItemPage, filter: ItemsFilter, wanted: readonly number[]) {
  const { anchor } = first;
  const numbers = wanted.filter((n) => n > 0 && n * pageSize < first.total);
  const pages = useQueries({
    queries: numbers.map((n) => ({
      queryKey: ['items', filter, anchor, n],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => pageOf(filter, { skip: n * pageSize, anchor, signal }),
      staleTime: Infinity,
      refetchOnWindowFocus: false,
    })),
  });
  const answers = new Map(numbers.map((n, i) => [n, pages[i]?.data] as const));
  const itemsOf = (n: number) => (n === 0 ? first.items : answers.get(n)?.items);
  return {
    itemAt: (index: number) => itemsOf(Math.floor(index / pageSize))?.[index % pageSize],
    error: pages.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const page of pages) if (page.error !== null) void page.refetch();
    },
  };
}
