/** Which subscriptions there are, and whether they are served. */
import type { Recorded } from '../event.js';
import type { View } from '../view.js';
import { beginsDigests, changedBy, followsAnew } from './change.js';
import type {
  Redelivery,
  SilenceNoticed,
  SubscriptionAdded,
  SubscriptionChange,
  SubscriptionChanged,
  SubscriptionFact,
  SubscriptionWarned,
} from './events.js';

export type SubscriptionDoc = SubscriptionAdded['data'] & {
  readonly id: string;
  readonly active: boolean;
  /** A person switched it off. All else is the service's own doing, and disables it. */
  readonly paused?: true;
  /** Why it is no longer served; empty while it is. */
  readonly because: string;
  /** ISO 8601 UTC. */
  readonly since: string;
  /** When it was changed last, ISO 8601 UTC; absent while it is as it was asked for first. */
  readonly changedAt?: string;
  /** When it went over to its present address, ISO 8601 UTC; absent while that is the first. */
  readonly movedAt?: string;
  /** It once had a cooldown or quiet hours that were taken off: what was folded then is still to be told. */
  readonly hasRested?: true;
  /** Up to when digests were made, or since when they are asked for, ISO 8601 UTC; absent before the first of one that began with them. */
  readonly digestUntil?: string;
  /** Since when silence is waited for, where that is later than it was added, ISO 8601 UTC. */
  readonly followsSince?: string;
  /** Nothing is heard, and that was told. */
  readonly silent?: SilenceNoticed['data'];
  /** The last warning since it was enabled. */
  readonly warned?: SubscriptionWarned['data'];
  /** Redeliveries that are ordered and not yet owed. */
  readonly orders?: readonly OpenOrder[];
  /** It is in no view any more. */
  readonly removed?: true;
  /** Until then the secret before this one signs, too. */
  readonly oldSecretUntil?: string;
};

export interface OpenOrder {
  readonly position: number;
  readonly version: number;
  readonly what: Redelivery;
}

export const subscriptionsView: View<SubscriptionDoc> = {
  name: 'subscriptions',
  version: 3,
  subjects: ['subscription:'],
  keys: (event) => (event.subject.startsWith('subscription:') ? [event.subject.slice('subscription:'.length)] : []),
  evolve: (doc, event, key) => sound(evolveSubscription(doc, event as Recorded<SubscriptionFact>, key)),
};

/** Each notice is held against all of them: throws for one at which that would fail, so that the event is parked that makes it so. */
function sound(doc: SubscriptionDoc | undefined): SubscriptionDoc | undefined {
  if (doc === undefined) return undefined;
  const { kinds, to, from = [], topics = [], actors = [] } = doc.filter;
  const areNames = [kinds, to, from, topics, actors].every(
    (list: unknown) => Array.isArray(list) && list.every((each) => typeof each === 'string'),
  );
  if (!areNames || typeof doc.url !== 'string')
    throw new TypeError('the event makes no subscription that could be served');
  return doc;
}

function evolveSubscription(doc: SubscriptionDoc | undefined, event: Recorded<SubscriptionFact>, id: string) {
  if (event.type === 'subscription-added.v1') {
    return { ...event.data, id, active: true, because: '', since: event.learntAt };
  }
  if (doc === undefined || event.type === 'subscription-removed.v1') return undefined;
  if (event.type === 'subscription-changed.v1') return changed(doc, event);
  const { silent: _, warned, ...cleared } = doc;
  if (endsSilence.has(event.type)) return { ...cleared, ...(warned && { warned }), ...changeOf(doc, event) };
  if (event.type !== 'subscription-enabled.v1') return { ...doc, ...changeOf(doc, event) };
  const { paused: _paused, ...served } = cleared;
  return { ...served, ...changeOf(doc, event) };
}

const endsSilence: ReadonlySet<string> = new Set<SubscriptionFact['type']>([
  'silence-ended.v1',
  'subscription-disabled.v1',
]);

function changed(doc: SubscriptionDoc, { data, learntAt }: Recorded<SubscriptionChanged>): SubscriptionDoc {
  const { by: _, ...change } = data;
  const { warned, silent, ...now } = changedBy(doc, change);
  return {
    ...{ ...now, changedAt: learntAt },
    ...(beginsDigests(doc, change) ? { digestUntil: learntAt } : {}),
    ...silenceAfter(change, { ...now, silent }, learntAt),
    ...(change.cooldown === null || change.quiet === null ? { hasRested: true } : {}),
    // Another address has failed nobody yet.
    ...(change.url === undefined ? warned && { warned } : { movedAt: learntAt }),
  };
}

function silenceAfter(
  change: SubscriptionChange,
  { silence, silent }: Pick<SubscriptionDoc, 'silence'> & { readonly silent: SubscriptionDoc['silent'] | undefined },
  at: string,
): Pick<SubscriptionDoc, 'followsSince' | 'silent'> {
  if (!followsAnew(change)) return silent === undefined ? {} : { silent };
  return silence === undefined ? {} : { followsSince: at };
}

function changeOf(
  { orders = [], silence }: SubscriptionDoc,
  event: Exclude<Recorded<SubscriptionFact>, { readonly type: `subscription-${'added' | 'changed' | 'removed'}.v1` }>,
): Partial<SubscriptionDoc> {
  const { learntAt: since, position, version } = event;
  switch (event.type) {
    case 'subscription-disabled.v1':
      return { ...pausedBy(event.data.by), active: false, because: event.data.because, since };
    case 'subscription-enabled.v1':
      return { active: true, because: '', since, ...(silence === undefined ? {} : { followsSince: since }) };
    case 'subscription-warned.v1':
      return { warned: event.data };
    case 'redelivery-ordered.v1':
      return { orders: [...orders, { position, version, what: event.data.what }] };
    case 'redelivery-fulfilled.v1':
      return { orders: orders.filter((order) => order.version !== event.data.order) };
    case 'subscription-secret-rotated.v1':
      return { oldSecretUntil: event.data.oldUntil };
    case 'digest-made.v1':
      return { digestUntil: event.data.until };
    case 'silence-noticed.v1':
      return { silent: event.data };
    case 'silence-ended.v1':
      return {};
  }
}

/** Under which the service acts by itself: of its own accord, or as its settings say. No user is called so. */
export const ownNames = ['service', 'settings'] as const;

function pausedBy(by: string): Pick<SubscriptionDoc, 'paused'> {
  return ownNames.some((own) => own === by) ? {} : { paused: true };
}

/** Why a subscription is off, where a person who switched it off gives no reason. */
export const switchedOffBy = (whom: string): string => `switched off by ${whom}`;

/** Under this name the vault keeps what a subscription's deliveries are signed with. */
export function secretName(subscription: string): string {
  return `webhook ${subscription}`;
}

/** And under this one, for a while, what they were signed with before: the newest first, with blanks between. */
export function oldSecretName(subscription: string): string {
  return `webhook before ${subscription}`;
}

interface SigningSecrets {
  readonly find: (name: string) => Promise<string | undefined>;
  readonly lent: (name: string) => Promise<string | undefined>;
}

/** What its deliveries are signed with, the newest first: while a secret is being replaced, by those before it, too. */
export async function signingSecrets(
  vault: SigningSecrets,
  subscription: string,
): Promise<readonly [string, ...string[]] | undefined> {
  const [secret, before] = await Promise.all([
    vault.find(secretName(subscription)),
    vault.lent(oldSecretName(subscription)),
  ]);
  return secret === undefined ? undefined : [secret, ...(before?.split(' ') ?? [])];
}

/** Of these the ids of those that are served and whose secret is gone: what they are owed waits until they are given a new one. */
export async function withoutSecret(
  { names }: { readonly names: (prefix: string) => Promise<readonly string[]> },
  docs: Iterable<Pick<SubscriptionDoc, 'id' | 'url' | 'active'>>,
): Promise<ReadonlySet<string>> {
  const held = new Set(await names(secretName('')));
  const lost = [...docs].filter(({ id, url, active }) => active && !isMailbox(url) && !held.has(secretName(id)));
  return new Set(lost.map(({ id }) => id));
}

const isMailbox = (url: string) => url.startsWith('mailto:');
