/** The receivers: which address is told of what, and whether it still is. */
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { Button } from '../shell/button.js';
import { Chip } from '../shell/chip.js';
import { Empty } from '../shell/empty.js';
import { Section } from '../shell/page.js';
import { offerUndo } from '../shell/undoable.js';
import { deliveryPageWords, deliveryWords, removeWords } from '../words/words.js';
import { figure, sentence, word } from '../words/word.js';
import { NewSecret } from './new-secret.js';
import { useSubscriptions } from './use-subscriptions.js';
import { AddSubscription } from './add-subscription.js';
import { standingOf } from './standing.js';
import { SubscriptionRow } from './subscription-row.js';

type Subscription = Shape<'Subscription'>;

export function Subscriptions() {
  const query = useSubscriptions();
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<Shape<'SubscriptionWithSecret'> | null>(null);
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAdding(false);
    opener.current?.focus();
  };
  const show = (subscription: Shape<'SubscriptionWithSecret'>) => {
    // A mailbox has no secret to be shown.
    setAdded(subscription.secret === null ? null : subscription);
    setSaid((subscription.hints ?? []).map(sentence).join(' '));
    setAdding(false);
  };
  const forget = () => {
    setAdded(null);
    opener.current?.focus();
  };
  const tellRemoved = ({ label, url }: Subscription) => {
    // That it was disabled cannot be undone any more.
    offerUndo(null);
    setSaid(removeWords.removed(label || url));
    opener.current?.focus();
  };
  return (
    <Section
      title={deliveryPageWords.subscriptions}
      note={deliveryPageWords.subscribeWays}
      actions={
        <Button
          ref={opener}
          icon={Plus}
          expanded={adding}
          controls="add-subscription"
          onPress={() => {
            setAdding(!adding);
          }}
        >
          {deliveryPageWords.addASubscription}
        </Button>
      }
    >
      {added !== null && <NewSecret subscription={added} onStored={forget} />}
      {adding && (
        <div className="mb-6">
          <AddSubscription id="add-subscription" onClose={close} onAdded={show} />
        </div>
      )}
      <p role="status" className="mb-4 text-small wrap-anywhere text-soft empty:hidden">
        {said}
      </p>
      <Answer query={query} what={deliveryPageWords.theSubscriptions} rows={2}>
        {(subscriptions) => <List subscriptions={subscriptions} onRemoved={tellRemoved} />}
      </Answer>
    </Section>
  );
}

const isFailing = (subscription: Subscription) => ['failing', 'warned', 'unsigned'].includes(standingOf(subscription));
const needsCare = (subscription: Subscription) => isFailing(subscription) || standingOf(subscription) === 'disabled';

interface ListProps {
  readonly subscriptions: readonly Subscription[];
  readonly onRemoved: (subscription: Subscription) => void;
}

function List({ subscriptions, onRemoved }: ListProps) {
  const [params] = useSearchParams();
  const isOnly = params.get('receivers') === 'failing';
  // As it was when the page was opened: no row leaves its place while somebody reads it or fills in its form.
  const [first] = useState(() => new Set(subscriptions.filter(needsCare).map(({ id }) => id)));
  const placeOf = ({ id }: Subscription) => (first.has(id) ? 0 : 1);
  if (subscriptions.length === 0) {
    return <Empty title={deliveryPageWords.noSubscriptions}>{deliveryPageWords.noSubscriptionsWhy}</Empty>;
  }
  const failing = subscriptions.filter(isFailing);
  const all = subscriptions.toSorted((one, other) => placeOf(one) - placeOf(other));
  return (
    <>
      {(isOnly || failing.length > 0) && (
        <ul aria-label={deliveryWords.whichReceivers} className="mb-4 flex flex-wrap gap-2">
          <Chip search="" isCurrent={!isOnly}>
            {deliveryWords.all} <span className="font-normal text-faint">{figure(subscriptions.length)}</span>
          </Chip>
          <Chip search="?receivers=failing" isCurrent={isOnly}>
            {word('standing', 'failing')} <span className="font-normal text-faint">{figure(failing.length)}</span>
          </Chip>
        </ul>
      )}
      {isOnly && failing.length === 0 ? (
        <Empty title={deliveryWords.noneFails}>{deliveryWords.noneFailsWhy}</Empty>
      ) : (
        <ul className="ledger">
          {(isOnly ? failing : all).map((subscription) => (
            <SubscriptionRow
              key={subscription.id}
              subscription={subscription}
              onRemoved={() => {
                onRemoved(subscription);
              }}
            />
          ))}
        </ul>
      )}
    </>
  );
}
