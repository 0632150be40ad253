/** What became of a notice, attempt by attempt; and of each what went out and what came back, once somebody wants to see it. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { Fold } from '../shell/data-block.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { When } from '../shell/when.js';
import { deliveryPageWords, deliveryWords, exchangeWords } from '../words/words.js';
import { detailIn } from '../words/detail.js';
import { capitalised, figure } from '../words/word.js';
import { ExchangeSide } from './exchange.js';

type Delivery = Shape<'Delivery'>;
type Attempt = Shape<'DeliveryAttempt'>;

export function Attempts({ delivery: { id, attempts } }: { readonly delivery: Delivery }) {
  const [isOpen, setOpen] = useState(false);
  const last = attempts.at(-1);
  if (last === undefined) return <p className="text-faint">{deliveryWords.untried}</p>;
  return (
    <Fold
      summary={<Summary count={attempts.length} last={last} />}
      onOpen={() => {
        setOpen(true);
      }}
    >
      <ol className="space-y-3">
        {attempts.map((attempt, place) => (
          <li key={place} className="border-l-2 border-line pl-3">
            <p className="flex flex-wrap gap-x-3">
              <span className="font-medium">{deliveryWords.attempt(attempt.attempt)}</span>
              <span className="text-faint">
                <When at={attempt.at} as="exact" />
              </span>
            </p>
            <p className="wrap-anywhere text-soft">
              <Saying attempt={attempt} />
            </p>
            {isOpen && <Exchange delivery={id} attempt={attempt} />}
          </li>
        ))}
      </ol>
    </Fold>
  );
}

function Summary({ count, last: { at, nextAt } }: { readonly count: number; readonly last: Attempt }) {
  return (
    <>
      {deliveryWords.attempts(count)}, {deliveryWords.last} <When at={at} />
      {nextAt !== undefined && (
        <>
          , {deliveryWords.next} <When at={nextAt} as="due" />
        </>
      )}
    </>
  );
}

function Saying({ attempt }: { readonly attempt: Attempt }) {
  const { text, lang } = detailIn(attempt.detail);
  return (
    <>
      <span lang={lang}>{capitalised(text)}</span>
      {beside(attempt).map((each) => ` · ${each}`)}
    </>
  );
}

function beside({ detail, status, milliseconds }: Attempt): readonly string[] {
  const took = milliseconds === undefined ? [] : [deliveryPageWords.ms(figure(Math.round(milliseconds)))];
  return [...(status === undefined || detail.includes(String(status)) ? [] : [deliveryWords.status(status)]), ...took];
}

/** Lists leave it out. A past attempt never changes, so that it is asked for once. */
function Exchange({ delivery, attempt }: { readonly delivery: string; readonly attempt: Attempt }) {
  const { data, error } = useQuery({
    queryKey: ['delivery', delivery],
    queryFn: () => answerOf(api.GET('/api/v1/deliveries/{id}', { params: { path: { id: delivery } } })),
  });
  if (error) return <TroubleNote what={deliveryWords.exchangeMissing} error={error} />;
  if (data === undefined) return null;
  const exchange = data.attempts.find((each) => each.attempt === attempt.attempt && each.at === attempt.at)?.exchange;
  if (exchange === undefined) return <p className="text-note text-faint">{deliveryWords.notKept}</p>;
  const { request, response } = exchange;
  return (
    <div className="mt-1 space-y-2">
      <ExchangeSide title={exchangeWords.sent} headers={request.headers} />
      <p className="text-note wrap-anywhere text-faint">
        {exchangeWords.bytes(figure(request.bytes), request.bodyHash)}
      </p>
      {response === undefined ? (
        <p className="text-note text-faint">{exchangeWords.noAnswer}</p>
      ) : (
        <ExchangeSide title={exchangeWords.answered} headers={response.headers} body={response.body} />
      )}
    </div>
  );
}
