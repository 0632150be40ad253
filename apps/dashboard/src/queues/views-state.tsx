/** What became of each event in the views, what was set aside and why, and the views made again while these stay. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { RotateCw, X } from 'lucide-react';
import { Link } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { Button } from '../shell/button.js';
import { useHealth } from '../shell/health-sign.js';
import { Section } from '../shell/page.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { When } from '../shell/when.js';
import { useWorks } from '../work/use-work.js';
import { WorkBar } from '../work/work-bar.js';
import { count, figure, messageIn, messageLang } from '../words/word.js';
import { WhileMeasured } from './while-measured.js';
import { oftenWords, queueWords } from '../words/words.js';

type Projection = Shape<'Projection'>;

const isRunning = (projection: Projection | undefined) => projection?.rebuild?.state === 'running';

const isBehind = (projection: Projection | undefined) =>
  projection !== undefined && projection.projected < projection.appended;

export function useProjection() {
  return useQuery({
    queryKey: ['projection'],
    queryFn: () => answerOf(api.GET('/api/v1/projection')),
    // While the views are behind, the stream has nothing to say of it.
    refetchInterval: ({ state: { data } }) => (isBehind(data) ? 1000 : 10_000),
  });
}

export function ViewsState() {
  const query = useProjection();
  const above = [useHealth()];
  return (
    <Section id="views" title={queueWords.views} note={queueWords.accountNote}>
      <Answer query={query} what={queueWords.stateOfViews} rows={2} after={above}>
        {(projection) => (
          <WhileMeasured>
            <Account projection={projection} />
            <RebuildState projection={projection} />
            <ParkedLine parked={projection.parked} />
          </WhileMeasured>
        )}
      </Answer>
    </Section>
  );
}

function Account({ projection }: { readonly projection: Projection }) {
  const { appended, projected, applied, parked, filtered } = projection;
  const behind = appended - projected;
  const parts = [
    [queueWords.inTheLog, appended],
    [queueWords.applied, applied],
    [oftenWords.setAside, parked],
    [queueWords.ofNoConcern, filtered],
    [oftenWords.notReadYet, behind],
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-4 border-t border-b border-t-ink border-b-line py-4 text-small sm:grid-cols-5">
      {parts.map(([term, n]) => (
        <div key={term}>
          <dt className="text-faint">{term}</dt>
          <dd className={`text-lead ${term === oftenWords.setAside && n > 0 ? 'font-semibold text-open' : ''}`}>
            {figure(n)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function RebuildState({ projection }: { readonly projection: Projection }) {
  const answers = useQueryClient();
  const take = (answer: Projection) => {
    answers.setQueryData(['projection'], answer);
  };
  const begin = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/projection/rebuild', { body: {} as Shape<'NewRebuild'> })),
    onSuccess: take,
  });
  const cancel = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/projection/rebuild/cancel')),
    onSuccess: take,
  });
  const running = isRunning(projection);
  const act = running ? cancel : begin;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 py-4">
      <div className="min-w-0 grow text-small text-soft">
        <Told rebuild={projection.rebuild} />
      </div>
      <Button
        icon={running ? X : RotateCw}
        busy={act.isPending}
        onPress={() => {
          act.mutate();
        }}
      >
        {running ? queueWords.cancelRebuild : queueWords.rebuildTheViews}
      </Button>
      {act.error && <TroubleNote what={oftenWords.thatWasNotDone} error={act.error} />}
    </div>
  );
}

function Told({ rebuild }: { readonly rebuild: Projection['rebuild'] }) {
  const work = useWorks().data?.find(({ kind, state }) => kind === 'rebuild' && state === 'running');
  if (rebuild === null) return <p>{queueWords.neverRebuilt}</p>;
  const { state, by, because, until, since } = rebuild;
  if (state !== 'running') {
    return (
      <p>
        {queueWords.lastRebuild}
        <span lang={messageLang(because)}>{messageIn(because) ?? because}</span>
        {queueWords.askedForBy} {by}) {state === 'done' ? queueWords.ended : queueWords.wasCancelled}{' '}
        <When at={until ?? since} />.
      </p>
    );
  }
  return (
    <>
      <p>
        <Link to="/queues/work" className="link">
          {queueWords.rebuilding}
        </Link>
      </p>
      {work !== undefined && <WorkBar work={work} />}
    </>
  );
}

function ParkedLine({ parked }: { readonly parked: number }) {
  if (parked === 0) return null;
  return (
    <p className="text-small">
      <Link to="/queues/parked" className="link">
        {count(parked, 'event')} {queueWords.setAsideList}
      </Link>
    </p>
  );
}
