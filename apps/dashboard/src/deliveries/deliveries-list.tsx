/** What became of each notice: the newest, or all that was not delivered; of everybody or of one subscription. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { PanelLink } from '../evidence/panel-link.js';
import { Answer } from '../shell/answer.js';
import { Chip } from '../shell/chip.js';
import { Empty } from '../shell/empty.js';
import { LongList } from '../shell/long-list.js';
import { Section } from '../shell/page.js';
import { deliveryPageWords, deliveryWords } from '../words/words.js';
import { figure, word } from '../words/word.js';
import { DeliveryRow } from './delivery-row.js';
import { OnlyTo } from './only-to.js';
import { useUndeliveredCount } from './use-undelivered-count.js';

type Delivery = Shape<'Delivery'>;

const results = ['delivered', 'failed', 'given-up', 'folded', 'waiting'] as const;
const undelivered = 'undelivered';
/** Of the undelivered there may be many thousands. */
const mostShown = 200;
/** At first, so that what follows the list stays near; the rest at a press. */
const atFirst = 25;

export function DeliveriesList() {
  const [params] = useSearchParams();
  const result = params.get('result');
  const subscription = params.get('subscription') ?? '';
  const notice = params.get('of') ?? '';
  const query = useDeliveries({ isUndelivered: result === undelivered, subscription, notice });
  const place = usePlace();
  return (
    <div ref={place} id="sent" tabIndex={-1} className="mt-10 scroll-mt-4 outline-none">
      <Section title={deliveryWords.section} note={result === undelivered ? '' : deliveryWords.newest}>
        <div className="mb-4 flex flex-wrap items-end gap-x-8 gap-y-3">
          <OnlyTo subscription={subscription} />
          <Results {...{ subscription, notice }} deliveries={query.data} current={result} />
        </div>
        {notice !== '' && <OnlyNotice notice={notice} />}
        <Answer query={query} what={deliveryPageWords.theDeliveries}>
          {(deliveries) => (
            <Shown key={`${String(result)} ${subscription} ${notice}`} deliveries={deliveries} result={result} />
          )}
        </Answer>
      </Section>
    </div>
  );
}

interface Asked {
  readonly isUndelivered: boolean;
  readonly subscription: string;
  readonly notice: string;
}

function useDeliveries({ isUndelivered, subscription, notice }: Asked) {
  const asked = {
    ...(isUndelivered ? ({ undelivered: 'true' } as const) : {}),
    ...(subscription === '' ? {} : { subscription }),
    ...(notice === '' ? {} : { notice }),
  };
  return useQuery({
    queryKey: ['deliveries', asked],
    queryFn: () => answerOf(api.GET('/api/v1/deliveries', { params: { query: asked } })),
  });
}

/** Come to from the notice itself, which is open over the page at one press. */
function OnlyNotice({ notice }: { readonly notice: string }) {
  return (
    <p className="mb-3 flex flex-wrap items-baseline gap-x-3 text-small">
      <span>
        {deliveryWords.onlyNotice}{' '}
        <PanelLink to={{ open: 'notice', notice }} className="link">
          <code className="font-mono text-note wrap-anywhere">{notice}</code>
        </PanelLink>
      </span>
      <Link to={{ search: '', hash: '#sent' }} className="link">
        {deliveryWords.allNotices}
      </Link>
    </p>
  );
}

/** Links from the subscriptions above lead here. */
function usePlace() {
  const place = useRef<HTMLDivElement>(null);
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash !== '#sent') return;
    place.current?.scrollIntoView();
    place.current?.focus({ preventScroll: true });
  }, [hash, key]);
  return place;
}

interface ShownProps {
  readonly deliveries: readonly Delivery[];
  readonly result: string | null;
}

function Shown({ deliveries, result }: ShownProps) {
  const isAny = result === null || result === undelivered;
  const wanted = isAny ? deliveries : deliveries.filter((delivery) => delivery.result === result);
  if (wanted.length === 0) return <None result={result} />;
  return (
    <>
      {wanted.length > mostShown && (
        <p className="mb-2 text-small text-faint">{deliveryWords.firstOf(mostShown, wanted.length)}</p>
      )}
      <LongList
        all={wanted.slice(0, mostShown)}
        atFirst={atFirst}
        row={(delivery) => <DeliveryRow key={delivery.id} delivery={delivery} />}
      />
    </>
  );
}

function None({ result }: { readonly result: string | null }) {
  if (result === null) return <Empty title={deliveryWords.none}>{deliveryWords.noneWhy}</Empty>;
  if (result === undelivered) return <Empty title={deliveryWords.allDelivered}>{deliveryWords.allDeliveredWhy}</Empty>;
  return <Empty title={deliveryWords.noneSuch}>{deliveryWords.noneSuchWhy}</Empty>;
}

interface ResultsProps {
  /** Undefined until they are loaded: then nothing is counted. */
  readonly deliveries: readonly Delivery[] | undefined;
  readonly current: string | null;
  readonly subscription: string;
  readonly notice: string;
}

/** Counted among those that are loaded, but for the undelivered, of which there may be more: while they are loaded, the others are not. */
function Results({ deliveries, current, subscription, notice }: ResultsProps) {
  const undeliveredNow = useUndeliveredCount({ subscription, notice });
  const searchOf = (result: string | null) =>
    new URLSearchParams({
      ...(subscription === '' ? {} : { subscription }),
      ...(result === null ? {} : { result }),
    }).toString();
  const isOfAll = current !== undelivered;
  const of = (result: string | null) => deliveries?.filter((delivery) => result === null || delivery.result === result);
  return (
    <nav aria-label={deliveryWords.results}>
      <ul className="flex flex-wrap gap-2">
        {[null, ...results].map((result) => (
          <Chip key={result} search={searchOf(result)} isCurrent={result === current}>
            {result === null ? deliveryWords.all : word('delivery', result)}
            {isOfAll && <Count of={of(result)?.length} />}
          </Chip>
        ))}
        <Chip search={searchOf(undelivered)} isCurrent={current === undelivered}>
          {deliveryWords.undelivered}
          <Count of={isOfAll ? deliveries && undeliveredNow : deliveries?.length} />
        </Chip>
      </ul>
    </nav>
  );
}

function Count({ of }: { readonly of: number | undefined }) {
  return of !== undefined && <span className="font-normal text-faint">{figure(of)}</span>;
}
