/** What the pages ask of all that people ever decided. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answerOf, api, type Shape } from '../client.js';
import { keyAt, queryOf, useMoment } from '../past/moment.js';
import type { Deciding } from '../review/deciding.js';
import type { Proposal } from '../review/proposals.js';
import { giveRuling, randomKey } from '../review/review-api.js';
import type { DecisionsFilter } from './decisions-filter.js';

export type Decision = Shape<'Decision'>;

export function useDecisions(filter: DecisionsFilter) {
  const { moment } = useMoment();
  return useInfiniteQuery({
    queryKey: keyAt(moment, 'decisions', JSON.stringify(filter)),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => {
      const query = { ...filter, ...queryOf(moment), ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(api.GET('/api/v1/decisions', { params: { query } }));
    },
    getNextPageParam: (page) => page.next,
  });
}

/** The most of one matter or article that a page shows beside all else. */
const most = '100';

export function useDecisionsOn(about: { readonly matter: string } | { readonly article: string }) {
  const { moment } = useMoment();
  return useQuery({
    queryKey: keyAt(moment, 'decisions', JSON.stringify(about)),
    queryFn: () =>
      answerOf(api.GET('/api/v1/decisions', { params: { query: { ...about, ...queryOf(moment), limit: most } } })),
  });
}

interface Order {
  readonly proposal: Proposal;
  readonly reason: string;
}

type Given = Shape<'GivenRuling'>;

/** Gives a ruling and resolves once the pages can tell of it. */
export function useDecide(deciding: Pick<Deciding, 'who'>, onDecided: (order: Order, given: Given) => void) {
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ proposal: { ruling, version }, reason }: Order) =>
      giveAndTell(answers, { ruling, reason, by: deciding.who, expectedVersion: version }),
    onSuccess: (given, order) => {
      onDecided(order, given);
    },
    onError: () => {
      refresh(answers);
    },
  });
}

/** Resolves once the pages can tell of it. */
export async function giveAndTell(answers: QueryClient, ruling: Parameters<typeof giveRuling>[0]): Promise<Given> {
  const given = await giveRuling(ruling, randomKey());
  await untilProjected(given);
  await answers.invalidateQueries();
  return given;
}

function refresh(answers: QueryClient): void {
  void answers.invalidateQueries();
}

const tries = 25;
const pauseMs = 200;

/** The views follow the log a moment later. */
async function untilProjected({ subject, version }: Given): Promise<void> {
  for (let time = 0; time < tries; time++) {
    const query = { subject, limit: '1' };
    const { decisions } = await answerOf(api.GET('/api/v1/decisions', { params: { query } }));
    if ((decisions[0]?.version ?? 0) >= version) return;
    await new Promise((go) => setTimeout(go, pauseMs));
  }
}
