/** The notice that an event raised, and what became of it at each receiver; or why it raised none. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { useWho } from '../session/session.js';
import { Answer } from '../shell/answer.js';
import { Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { eventWords, evidencePageWords } from '../words/words.js';
import { deliveriesPath } from './subject.js';

export function NoticeTold({ detail: { notice, unsaid } }: { readonly detail: Shape<'EventDetail'> }) {
  const { may } = useWho();
  if (notice === null) {
    return (
      <p className="text-small text-soft">
        {unsaid === null ? eventWords.noNotice : eventWords.noNoticeBecause(unsaid)}
      </p>
    );
  }
  return (
    <>
      <p className="font-serif text-lead">{notice.headline}</p>
      <p className="text-note wrap-anywhere text-faint">
        <code className="font-mono">{notice.id}</code>
      </p>
      {may('operator') ? (
        <Deliveries notice={notice.id} />
      ) : (
        <p className="mt-2 text-small text-soft">{eventWords.deliveriesForOperators}</p>
      )}
    </>
  );
}

function Deliveries({ notice }: { readonly notice: string }) {
  const query = useQuery({
    queryKey: ['deliveries', { notice }],
    queryFn: () => answerOf(api.GET('/api/v1/deliveries', { params: { query: { notice } } })),
  });
  return (
    <Answer query={query} what={evidencePageWords.itsDeliveries} rows={2}>
      {(deliveries) =>
        deliveries.length === 0 ? (
          <p className="mt-2 text-small text-soft">{eventWords.noDeliveries}</p>
        ) : (
          <>
            <ul className="ledger mt-3 text-small">
              {deliveries.map((delivery) => (
                <DeliveryLine key={delivery.id} delivery={delivery} />
              ))}
            </ul>
            <p className="mt-2 text-small">
              <Link to={deliveriesPath(notice)} className="link">
                {eventWords.allDeliveries}
              </Link>
            </p>
          </>
        )
      }
    </Answer>
  );
}

function DeliveryLine({ delivery }: { readonly delivery: Shape<'Delivery'> }) {
  const { label, url, result, attempts } = delivery;
  const last = attempts[attempts.length - 1];
  return (
    <li className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-2">
      <span className="min-w-0 font-medium wrap-anywhere">{label === '' ? url : label}</span>
      <Status kind="delivery" value={result} />
      <span className="text-faint">
        {eventWords.attempts(attempts.length)}
        {last !== undefined && (
          <>
            {' · '}
            <When at={last.at} as="exact" />
          </>
        )}
      </span>
    </li>
  );
}
