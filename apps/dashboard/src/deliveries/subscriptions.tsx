/** The receivers: which address is told of what, and whether it still is. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CircleCheck, CirclePause, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { Button } from '../shell/button.js';
import { Empty } from '../shell/empty.js';
import { Section } from '../shell/page.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { When } from '../shell/when.js';
import { capitalised, word } from '../words/word.js';
import { NewSecret } from './new-secret.js';
import { SubscriptionForm } from './subscription-form.js';
import { inWords } from './wish.js';

type Subscription = Shape<'Subscription'>;

export function Subscriptions() {
  const query = useQuery({ queryKey: ['subscriptions'], queryFn: () => answerOf(api.GET('/api/v1/subscriptions')) });
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<Shape<'SubscriptionWithSecret'> | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAdding(false);
    opener.current?.focus();
  };
  const show = (subscription: Shape<'SubscriptionWithSecret'>) => {
    // A mailbox has no secret to be shown.
    setAdded(subscription.secret === null ? null : subscription);
    setAdding(false);
  };
  const forget = () => {
    setAdded(null);
    opener.current?.focus();
  };
  return (
    <Section title="Subscriptions" note="Signed webhooks, mail and chat">
      {added !== null && <NewSecret subscription={added} onStored={forget} />}
      <Answer query={query} what="The subscriptions" rows={2}>
        {(subscriptions) => <List subscriptions={subscriptions} />}
      </Answer>
      <div className="mt-4 space-y-4">
        <Button
          ref={opener}
          icon={Plus}
          expanded={adding}
          controls="add-subscription"
          onPress={() => {
            setAdding(!adding);
          }}
        >
          Add a subscription
        </Button>
        {adding && <SubscriptionForm id="add-subscription" onClose={close} onAdded={show} />}
      </div>
    </Section>
  );
}

function List({ subscriptions }: { readonly subscriptions: readonly Subscription[] }) {
  if (subscriptions.length === 0) {
    return (
      <Empty title="No one is told yet">
        Fine if people read the brief here; add one to tell another system of each change.
      </Empty>
    );
  }
  return (
    <ul className="ledger">
      {subscriptions.map((subscription) => (
        <Row key={subscription.id} subscription={subscription} />
      ))}
    </ul>
  );
}

function Row({ subscription }: { readonly subscription: Subscription }) {
  const { label, url, active, because, since } = subscription;
  const Icon = active ? CircleCheck : CirclePause;
  return (
    <li className="grid grid-cols-1 gap-x-8 gap-y-2 py-4 md:grid-cols-[1fr_1fr_9rem]">
      <div className="min-w-0">
        <h3 className="font-semibold">{label === '' ? 'Without a name' : label}</h3>
        <p className="text-small break-all text-faint">{url}</p>
      </div>
      <div className="text-small">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className={`inline-flex items-baseline gap-1.5 font-semibold ${active ? 'text-good' : 'text-quiet'}`}>
            <Icon size={16} strokeWidth={2.25} className="self-center" /> {active ? 'Active' : 'Disabled'}
          </span>
          <span className="text-faint">
            <When at={since} as="since" />
          </span>
        </p>
        {because !== '' && <p className="text-soft">{capitalised(because)}</p>}
        <p className="text-soft">{inWords(subscription)}</p>
        <p className="text-soft empty:hidden">{mannerOf(subscription)}</p>
      </div>
      <div className="max-md:empty:hidden md:text-right">{active && <Disable id={subscription.id} />}</div>
    </li>
  );
}

/** When and in which form it is told, where that is not each change as a CloudEvent. */
function mannerOf({ digest, form }: Subscription): string {
  const when =
    digest === null
      ? ''
      : `${word('digest', digest.every)}${digest.at === undefined ? '' : ` at ${digest.at} (${digest.zone ?? 'UTC'})`}`;
  const how = form === null ? '' : 'preset' in form ? `for ${word('form', form.preset)}` : 'by a template of its own';
  return [when, how].filter((part) => part !== '').join(', ');
}

/** Asks once more: nothing is sent there until somebody enables it again. */
function Disable({ id }: { readonly id: string }) {
  const answers = useQueryClient();
  const [sure, setSure] = useState(false);
  const disable = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/v1/subscriptions/{id}', { params: { path: { id } } })),
    onSuccess: () => answers.invalidateQueries({ queryKey: ['subscriptions'] }),
  });
  return (
    <div className="space-y-2">
      <Button
        busy={disable.isPending}
        onPress={() => {
          if (sure) disable.mutate();
          setSure(!sure);
        }}
      >
        {sure ? 'Really disable' : 'Disable'}
      </Button>
      {disable.error && <TroubleNote what="It was not disabled." error={disable.error} />}
    </div>
  );
}
