/** One receiver: where, how it does, of what it is told and in which manner; and what can be done with it. */
import { Link } from 'react-router';
import type { Shape } from '../client.js';
import { Status } from '../shell/status.js';
import { Told } from '../shell/told.js';
import { When } from '../shell/when.js';
import { detailIn } from '../words/detail.js';
import { careWords, standingWords } from '../words/words.js';
import { capitalised, word } from '../words/word.js';
import { standingOf } from './standing.js';
import { SubscriptionCare } from './subscription-care.js';
import { inWords } from './wish.js';

type Subscription = Shape<'Subscription'>;

interface Props {
  readonly subscription: Subscription;
  readonly onRemoved: () => void;
}

export function SubscriptionRow({ subscription, onRemoved }: Props) {
  const { id, label, url, redelivering, oldSecretUntil } = subscription;
  return (
    <li className="grid grid-cols-1 gap-x-8 gap-y-3 py-4 md:grid-cols-2">
      <div className="min-w-0">
        <h3 className="font-semibold">
          <bdi>{label === '' ? standingWords.unnamed : label}</bdi>
        </h3>
        <p className="text-small break-all text-faint">{url}</p>
        <p className="mt-1 text-small">
          <Link to={{ search: `?subscription=${id}`, hash: '#sent' }} className="link">
            {careWords.deliveries}
          </Link>
        </p>
      </div>
      <div className="min-w-0 text-small">
        <StandingLines subscription={subscription} />
        <p className="mt-1 text-soft">{inWords(subscription)}</p>
        <p className="text-soft empty:hidden">{capitalised(mannerOf(subscription))}</p>
        {subscription.silentSince !== null && (
          <p className="text-open">
            {standingWords.silentSince} <When at={subscription.silentSince} />.
          </p>
        )}
        {redelivering && <p className="text-moving">{standingWords.redelivering}</p>}
        {oldSecretUntil !== null && Date.parse(oldSecretUntil) > Date.now() && (
          <p className="text-soft">
            {standingWords.oldSecret} <When at={oldSecretUntil} as="exact" />.
          </p>
        )}
      </div>
      <div className="min-w-0 md:col-span-2">
        <SubscriptionCare subscription={subscription} onRemoved={onRemoved} />
      </div>
    </li>
  );
}

function StandingLines({ subscription }: { readonly subscription: Subscription }) {
  const standing = standingOf(subscription);
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Status kind="standing" value={standing} />
        <span className="text-faint">
          <Moment subscription={subscription} />
        </span>
      </p>
      <Why subscription={subscription} />
    </>
  );
}

function Moment({ subscription }: { readonly subscription: Subscription }) {
  const { since, deliveredAt, failing } = subscription;
  switch (standingOf(subscription)) {
    case 'ok':
      return (
        <>
          {standingWords.lastDelivered} <When at={deliveredAt ?? ''} />
        </>
      );
    case 'failing':
    case 'warned':
      return (
        <>
          <When at={failing?.since ?? ''} as="since" />, {standingWords.attempts(failing?.failures ?? 0)}
        </>
      );
    case 'paused':
    case 'disabled':
    case 'unsigned':
      return <When at={since} as="since" />;
    case 'untried':
      return (
        <>
          {standingWords.active} <When at={since} as="since" />
        </>
      );
  }
}

function Why({ subscription }: { readonly subscription: Subscription }) {
  const { because, failing, warned } = subscription;
  const standing = standingOf(subscription);
  if (!subscription.active) {
    return (
      <p className="text-soft">
        {because !== '' && <Told text={because} />} {standingWords.keptMeanwhile}
      </p>
    );
  }
  if (standing === 'unsigned') return <p className="font-medium text-bad">{standingWords.unsigned}</p>;
  if (standing !== 'failing' && standing !== 'warned') return null;
  return <Failures failing={failing} warned={standing === 'warned' ? warned : null} />;
}

function Failures({ failing, warned }: Pick<Subscription, 'failing' | 'warned'>) {
  return (
    <>
      {failing && <Last detail={failing.detail} />}
      {warned && <Warning warning={warned} />}
    </>
  );
}

function Warning({ warning: { percent, disablesAt } }: { readonly warning: Shape<'Warning'> }) {
  return (
    <p className="font-medium text-bad">
      {standingWords.warned(percent)} {standingWords.disablesAt} <When at={disablesAt} as="exact" />.
    </p>
  );
}

function Last({ detail }: { readonly detail: string }) {
  const { text, lang } = detailIn(detail);
  return (
    <p className="wrap-anywhere text-soft">
      {standingWords.last} <bdi lang={lang}>{text}</bdi>
    </p>
  );
}

/** When, in which form and how it is told, where that is not each change as a CloudEvent. */
function mannerOf({ digest, form, order, signing, ...rest }: Subscription): string {
  const parts = [
    digest === null ? cooldownIn(rest.cooldown) : digestIn(digest),
    quietIn(rest.quiet),
    rest.silence === null ? '' : standingWords.silence(rest.silence),
    form === null ? '' : formIn(form),
    order === 'strict' ? standingWords.strict : '',
    signing === 'ed25519' ? standingWords.ed25519 : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function cooldownIn(minutes: number | null): string {
  return minutes === null ? '' : standingWords.cooldown(minutes);
}

function quietIn(quiet: Subscription['quiet']): string {
  return quiet === null ? '' : standingWords.quiet(quiet.from, quiet.to, quiet.zone ?? 'UTC');
}

function digestIn({ every, at, zone, evenEmpty }: Shape<'Digest'>): string {
  const time = at === undefined ? '' : ` ${standingWords.at(at, zone ?? 'UTC')}`;
  return `${word('digest', every)}${time}${evenEmpty === true ? `, ${standingWords.evenEmpty}` : ''}`;
}

function formIn(form: Shape<'MessageForm'>): string {
  return 'preset' in form ? standingWords.for(word('form', form.preset)) : standingWords.template;
}
