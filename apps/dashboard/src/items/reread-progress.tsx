/** What becomes of orders to read pages again: how many are read, what came of them, and their calling off. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { useWho } from '../session/session.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { itemWords } from '../words/words.js';
import { figure } from '../words/word.js';
import { BulkBar } from './bulk-bar.js';

const { reread: words } = itemWords;
const key = ['rereads'] as const;
const lookMs = 1000;

type Reread = Shape<'Reread'>;

function useRereads(): readonly Reread[] {
  const query = useQuery({
    queryKey: key,
    queryFn: () => answerOf(api.GET('/api/v1/rereads')),
    staleTime: 0,
    // Until all have ended.
    refetchInterval: ({ state }) => (state.data?.some(isOpen) === true ? lookMs : false),
  });
  return query.data ?? [];
}

function isOpen({ state }: Reread): boolean {
  return state === 'open';
}

/** Of the order that was just given. */
export function RereadProgress({ batch }: { readonly batch: string }) {
  const order = useRereads().find((each) => each.batch === batch);
  return order === undefined ? null : <OneOrder order={order} />;
}

/** Of all that are under way, whoever gave them. */
export function OpenRereads() {
  const open = useRereads().filter(isOpen);
  return open.map((order) => (
    <div key={order.batch} className="mb-4 border-b border-line pb-4">
      <p className="text-small text-soft">
        <bdi>{order.by}</bdi>: <bdi>{order.reason}</bdi>
      </p>
      <OneOrder order={order} />
    </div>
  ));
}

function OneOrder({ order }: { readonly order: Reread }) {
  const { may } = useWho();
  return (
    <div className="mt-3 space-y-2">
      {isOpen(order) && <Running order={order} />}
      <p role="status" className="font-semibold">
        {!isOpen(order) && endOf(order)}
      </p>
      <p className="text-small text-soft">{outcomesOf(order)}</p>
      {may('operator') && (
        <Link to="/queues/work" className="link text-small">
          {words.onWork}
        </Link>
      )}
    </div>
  );
}

function Running({ order: { batch, total, left } }: { readonly order: Reread }) {
  const known = useQueryClient();
  const callOff = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/rereads/{batch}/call-off', { params: { path: { batch } } })),
    onSuccess: (all) => {
      known.setQueryData(key, all);
    },
  });
  return (
    <>
      <BulkBar
        label={words.progress}
        done={total - left}
        total={total}
        stop={words.callOff}
        busy={callOff.isPending || callOff.isSuccess}
        onStop={() => {
          callOff.mutate();
        }}
      />
      {callOff.error && <TroubleNote error={callOff.error} what={words.notCalledOff} />}
    </>
  );
}

function endOf({ state, total, read, unchanged, failed, letBe }: Reread): string {
  if (state === 'done') return words.done(figure(total));
  return words.calledOff(figure(total - read - unchanged - failed - letBe));
}

function outcomesOf({ read, unchanged, failed, letBe }: Reread): string {
  const parts = [
    [read, words.read],
    [unchanged, words.unchanged],
    [failed, words.failed],
    [letBe, words.letBe],
  ] as const;
  return parts.flatMap(([n, said]) => (n === 0 ? [] : [said(figure(n))])).join(' · ');
}
