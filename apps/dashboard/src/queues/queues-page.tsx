/** The work under way: health of the service, how much each queue holds, and what failed. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ListTree, RotateCw } from 'lucide-react';
import { ServiceSays } from '../shell/service-says.js';
import { answerOf, api, type Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { Button, buttonLook } from '../shell/button.js';
import { DataBlock, Fold } from '../shell/data-block.js';
import { Empty } from '../shell/empty.js';
import { useHealth } from '../shell/health-sign.js';
import { Page, Section } from '../shell/page.js';
import { PageTabs } from '../shell/page-tabs.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { When } from '../shell/when.js';
import { count, figure, word } from '../words/word.js';
import { ServiceHealth } from './service-health.js';
import { WhileMeasured } from './while-measured.js';
import { useProjection, ViewsState } from './views-state.js';
import { oftenWords, operationPages, queueWords } from '../words/words.js';

/** As often as the stream tells of anything. */
const lookMs = 1000;

export function QueuesPage() {
  const query = useQuery({
    queryKey: ['queues'],
    queryFn: () => answerOf(api.GET('/api/v1/queues')),
    // Jobs come and go without an event: the stream tells of none of them.
    refetchInterval: lookMs,
  });
  const above = [useHealth(), useProjection()];
  return (
    <>
      <PageTabs {...operationPages} />
      <Page
        title={oftenWords.queues}
        lead={queueWords.lead}
        actions={
          // A page of its own, which the router does not know.
          <a href="/queues/board" className={buttonLook()}>
            <ListTree size={16} className="shrink-0" />
            {queueWords.everyJob}
          </a>
        }
      >
        <ServiceHealth />
        <ViewsState />
        <Answer query={query} what={queueWords.theQueues} rows={3} after={above}>
          {({ queues, failed }) => (
            <>
              <Section title={queueWords.jobs} note={queueWords.byQueue}>
                <WhileMeasured>
                  <ul className="ledger">
                    {queues.map((queue) => (
                      <QueueRow key={queue.name} queue={queue} />
                    ))}
                  </ul>
                </WhileMeasured>
              </Section>
              <Section title={queueWords.failedJobs} note={failed.length > 0 ? count(failed.length, 'job') : undefined}>
                <Failed jobs={failed} />
              </Section>
            </>
          )}
        </Answer>
      </Page>
    </>
  );
}

/** They are told of as they were last seen: what failed does not come right while nobody can look. */
function Failed({ jobs }: { readonly jobs: Shape<'Queues'>['failed'] }) {
  if (jobs.length === 0) {
    return (
      <WhileMeasured>
        <Empty title={queueWords.noneFailed}>{queueWords.noneFailedWhy}</Empty>
      </WhileMeasured>
    );
  }
  return (
    <ul className="ledger">
      {jobs.map((job) => (
        <FailedRow key={job.id} job={job} />
      ))}
    </ul>
  );
}

const states = ['waiting', 'active', 'delayed', 'failed'] as const;

function QueueRow({ queue }: { readonly queue: Shape<'QueueState'> }) {
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-3 py-4 md:min-h-22 md:grid-cols-[14rem_1fr_11rem] md:gap-x-8">
      <h3 className="font-semibold">
        {word('queue', queue.name)}
        <code className="block font-mono text-note font-normal text-faint">{queue.name}</code>
      </h3>
      <dl className="col-span-2 grid grid-cols-[repeat(4,auto)] gap-x-4 text-small md:col-span-1 md:grid-cols-4">
        {states.map((state) => (
          <div key={state}>
            <dt className="text-faint">{word('queueState', state)}</dt>
            <dd className={`text-lead ${state === 'failed' && queue.failed > 0 ? 'font-semibold text-bad' : ''}`}>
              {figure(queue[state])}
            </dd>
          </div>
        ))}
      </dl>
      <div className="col-start-2 row-start-1 text-right md:col-start-3">
        {queue.failed > 0 && <Retry name={queue.name} />}
      </div>
    </li>
  );
}

function Retry({ name }: { readonly name: string }) {
  const answers = useQueryClient();
  const retry = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/queues/{name}/retry', { params: { path: { name } } })),
    onSuccess: (queues) => {
      answers.setQueryData(['queues'], queues);
    },
  });
  return (
    <>
      <Button
        icon={RotateCw}
        busy={retry.isPending}
        onPress={() => {
          retry.mutate();
        }}
      >
        {queueWords.retryFailed}
      </Button>
      {retry.error && <TroubleNote what={queueWords.notRetried} error={retry.error} />}
    </>
  );
}

function FailedRow({ job }: { readonly job: Shape<'FailedJob'> }) {
  return (
    <li className="py-3">
      <Fold
        summary={
          <span className="flex flex-wrap justify-between gap-x-6">
            <span className="min-w-0 break-words">
              <ServiceSays>{job.because}</ServiceSays>
            </span>
            <span className="text-small text-faint">
              {word('queue', job.name)} · {count(job.attempts, 'attempt')} · <When at={job.at} />
            </span>
          </span>
        }
      >
        <p className="mb-2 text-small break-all text-faint">
          {queueWords.job} <code className="font-mono">{job.id}</code>
        </p>
        <DataBlock data={job.payload} />
      </Fold>
    </li>
  );
}
