/** One notice to one receiver: what it was about, what became of it, attempt by attempt. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { RotateCw } from 'lucide-react';
import { Link } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { Fold } from '../shell/data-block.js';
import { Status } from '../shell/status.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { When } from '../shell/when.js';
import { matterNameFromId, matterPath } from '../words/matters.js';
import { capitalised, count, figure } from '../words/word.js';

type Delivery = Shape<'Delivery'>;

export function DeliveryRow({ delivery }: { readonly delivery: Delivery }) {
  const parting = delivery.notice.lastIndexOf('@');
  const matter = parting < 0 ? delivery.notice : delivery.notice.slice(0, parting);
  return (
    <li className="grid grid-cols-1 gap-x-8 gap-y-2 py-4 md:grid-cols-[1fr_1fr_9rem]">
      <div className="min-w-0">
        <h3 className="font-semibold">
          <Link to={matterPath(matter)} className="hover:underline">
            {matterNameFromId(matter)}
          </Link>
        </h3>
        <p className="text-small break-words text-faint">
          {parting >= 0 && `Change ${delivery.notice.slice(parting + 1)} · `}to {delivery.label || delivery.url}
        </p>
      </div>
      <div className="min-w-0 text-small">
        <Status kind="delivery" value={delivery.result} />
        <Attempts attempts={delivery.attempts} />
      </div>
      <div className="max-md:empty:hidden md:text-right">
        {delivery.result === 'failed' && <Retry id={delivery.id} />}
      </div>
    </li>
  );
}

function Attempts({ attempts }: { readonly attempts: Delivery['attempts'] }) {
  const last = attempts.at(-1);
  if (last === undefined) return <p className="text-small text-faint">Not tried yet.</p>;
  const next = last.nextAt;
  return (
    <div className="text-small">
      <Fold
        summary={
          <>
            {count(attempts.length, 'attempt')}, last <When at={last.at} />
            {next !== undefined && (
              <>
                , next <When at={next} as="due" />
              </>
            )}
          </>
        }
      >
        <ol className="space-y-2">
          {attempts.map((attempt) => (
            <li key={attempt.attempt} className="border-l-2 border-line pl-3">
              <p className="flex flex-wrap gap-x-3">
                <span className="font-medium">Attempt {attempt.attempt}</span>
                <span className="text-faint">
                  <When at={attempt.at} as="exact" />
                </span>
              </p>
              <p className="break-words text-soft">{capitalised(sayingOf(attempt))}</p>
            </li>
          ))}
        </ol>
      </Fold>
    </div>
  );
}

function sayingOf({ detail, status, milliseconds }: Delivery['attempts'][number]): string {
  const took = milliseconds === undefined ? [] : [`${figure(Math.round(milliseconds))}\u00a0ms`];
  return [detail, ...(status === undefined ? [] : [`status ${status}`]), ...took].join(' · ');
}

function Retry({ id }: { readonly id: string }) {
  const answers = useQueryClient();
  const retry = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/deliveries/{id}/retry', { params: { path: { id } } })),
    onSuccess: () => answers.invalidateQueries({ queryKey: ['deliveries'] }),
  });
  return (
    <div className="space-y-2">
      <Button
        icon={RotateCw}
        busy={retry.isPending}
        onPress={() => {
          retry.mutate();
        }}
      >
        Send again
      </Button>
      {retry.error && <TroubleNote what="It was not sent again." error={retry.error} />}
    </div>
  );
}
