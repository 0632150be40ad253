/** One notice to one receiver: what it was about, what became of it, and having it sent again. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { RotateCw } from 'lucide-react';
import { answerOf, api, type Shape } from '../client.js';
import { PanelLink } from '../evidence/panel-link.js';
import { Button } from '../shell/button.js';
import { Status } from '../shell/status.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { deliveryWords } from '../words/words.js';
import { Attempts } from './attempts.js';
import { ToldOf } from './told-of.js';

type Delivery = Shape<'Delivery'>;

export function DeliveryRow({ delivery }: { readonly delivery: Delivery }) {
  const { notice, label, url, result } = delivery;
  const parting = notice.lastIndexOf('@');
  const matter = parting < 0 ? notice : notice.slice(0, parting);
  return (
    <li className="grid grid-cols-1 gap-x-8 gap-y-2 py-4 md:grid-cols-[1fr_1fr_9rem]">
      <div className="min-w-0">
        <h3 className="font-semibold wrap-anywhere">
          <ToldOf subject={matter} />
        </h3>
        <p className="text-small wrap-anywhere text-faint">
          {parting >= 0 && (
            <>
              <PanelLink to={{ open: 'notice', notice }} className="link">
                {deliveryWords.change(notice.slice(parting + 1))}
              </PanelLink>{' '}
              ·{' '}
            </>
          )}
          {deliveryWords.to} {label || url}
        </p>
      </div>
      <div className="min-w-0 text-small">
        <Status kind="delivery" value={result} />
        <Attempts delivery={delivery} />
      </div>
      <div className="-mx-1 sm:-mx-1.5 md:text-right">
        <Again delivery={delivery} />
      </div>
    </li>
  );
}

/** What is still owed is tried now; what ended is sent once more, under the same id. */
function Again({ delivery: { id, result, attempts } }: { readonly delivery: Delivery }) {
  const answers = useQueryClient();
  const isOwed = result === 'failed' || result === 'waiting';
  const params = { params: { path: { id } } };
  const again = useMutation({
    mutationFn: async () => {
      if (isOwed) await answerOf(api.POST('/api/v1/deliveries/{id}/retry', params));
      else await answerOf(api.POST('/api/v1/deliveries/{id}/redeliver', params));
      return { attempts: attempts.length, said: isOwed ? deliveryWords.hurried : deliveryWords.ordered };
    },
    onSettled: () => answers.invalidateQueries({ queryKey: ['deliveries'] }),
  });
  return (
    <div className="space-y-2">
      <Button
        icon={RotateCw}
        weight="quiet"
        busy={again.isPending}
        onPress={() => {
          again.mutate();
        }}
      >
        {isOwed ? deliveryWords.tryNow : deliveryWords.again}
      </Button>
      <p role="status" className="text-note text-soft empty:hidden">
        {again.data?.attempts === attempts.length && again.data.said}
      </p>
      {again.error && <TroubleNote what={deliveryWords.notSent} error={again.error} />}
    </div>
  );
}
