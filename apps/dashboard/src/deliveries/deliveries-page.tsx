/** Who is told of changes, and what became of each notice. */
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { Page, Section } from '../shell/page.js';
import { figure, word } from '../words/word.js';
import { DeliveryRow } from './delivery-row.js';
import { Doors } from './doors.js';
import { Subscriptions } from './subscriptions.js';

type Delivery = Shape<'Delivery'>;

export function DeliveriesPage() {
  const query = useQuery({ queryKey: ['deliveries'], queryFn: () => answerOf(api.GET('/api/v1/deliveries')) });
  return (
    <Page
      title="Deliveries"
      lead="Each change of state is one notice; each notice goes once to every subscription that wants it."
    >
      <Subscriptions />
      <Doors />
      <Section title="Notices sent" note="The newest 200">
        <Answer query={query} what="The deliveries">
          {(deliveries) => <Deliveries deliveries={deliveries} />}
        </Answer>
      </Section>
    </Page>
  );
}

function Deliveries({ deliveries }: { readonly deliveries: readonly Delivery[] }) {
  const [params] = useSearchParams();
  const result = params.get('result');
  if (deliveries.length === 0) {
    return (
      <Empty title="Nothing has been sent yet">
        Good if nothing changed since the first subscription, or if there is none: first imports and repeats raise no
        notice.
      </Empty>
    );
  }
  const shown = result === null ? deliveries : deliveries.filter((delivery) => delivery.result === result);
  return (
    <>
      <ResultLinks deliveries={deliveries} current={result} />
      {shown.length === 0 ? (
        <Empty title="No delivery has this result">Choose another result above.</Empty>
      ) : (
        <ul className="ledger">
          {shown.map((delivery) => (
            <DeliveryRow key={delivery.id} delivery={delivery} />
          ))}
        </ul>
      )}
    </>
  );
}

interface ResultLinksProps {
  readonly deliveries: readonly Delivery[];
  readonly current: string | null;
}

function ResultLinks({ deliveries, current }: ResultLinksProps) {
  const results = [null, 'delivered', 'failed', 'given-up', 'folded', 'waiting'];
  return (
    <nav aria-label="Results" className="mb-3">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small">
        {results.map((result) => (
          <li key={result}>
            <Link
              to={{ search: result === null ? '' : `?result=${result}` }}
              preventScrollReset
              aria-current={result === current ? 'true' : undefined}
              className="inline-flex min-h-8 items-center gap-1.5 underline-offset-4 hover:underline aria-[current=true]:font-semibold aria-[current=true]:underline"
            >
              {result === null ? 'All' : word('delivery', result)}
              <span className="font-normal text-faint">
                {figure(deliveries.filter((delivery) => result === null || delivery.result === result).length)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
