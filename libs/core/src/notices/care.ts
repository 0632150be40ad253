/** What people do about a subscription, for whichever door they come by. */
import { Refusal } from '../errors.js';
import type { EventLog } from '../event-log.js';
import { isUnreadable, type Recorded } from '../event.js';
import { handle } from '../handle.js';
import { subscriptionDecider, wasRemoved, type SubscriptionCommand } from './decide.js';
import type { Redelivery, SubscriptionRemoved } from './events.js';
import { oldSecretName, secretName, signingSecrets, subscriptionsView, type SubscriptionDoc } from './subscriptions.js';

/** Where secrets lie; what is lent is forgotten after so many seconds. */
export interface SecretKeeper {
  readonly find: (name: string) => Promise<string | undefined>;
  readonly lent: (name: string) => Promise<string | undefined>;
  readonly replace: (name: string, value: string) => Promise<void>;
  readonly lend: (name: string, value: string, seconds: number) => Promise<void>;
  readonly forget: (name: string) => Promise<void>;
}

export interface Care {
  readonly log: EventLog;
  readonly now: () => Date;
  readonly by: string;
}

type Asked = SubscriptionCommand extends infer C
  ? C extends { readonly at: unknown }
    ? Omit<C, 'at' | 'by'>
    : never
  : never;

/** As its own events have it: the view may not have heard of what was just done. */
export async function subscriptionOf({ log }: Pick<Care, 'log'>, id: string): Promise<SubscriptionDoc> {
  const facts = await factsOf(log, id);
  const doc = asOf(facts, id);
  if (doc !== undefined) return doc;
  throw new Refusal('not-found', isRemoval(facts.at(-1)) ? wasRemoved : 'there is no such subscription');
}

/** As it was at last, of one that was removed; undefined where it is there, or never was. */
export async function removedSubscription(
  { log }: Pick<Care, 'log'>,
  id: string,
): Promise<SubscriptionDoc | undefined> {
  const facts = await factsOf(log, id);
  const [end, doc] = [facts.at(-1), asOf(facts.slice(0, -1), id)];
  if (doc === undefined || !isRemoval(end)) return undefined;
  return { ...doc, active: false, because: end.data.because ?? '', since: end.learntAt, removed: true };
}

async function factsOf(log: EventLog, id: string): Promise<readonly Recorded[]> {
  const events: readonly Recorded[] = await log.readSubject(`subscription:${id}`);
  return events.filter((event) => !isUnreadable(event));
}

function asOf(facts: readonly Recorded[], id: string): SubscriptionDoc | undefined {
  const fold = (doc: SubscriptionDoc | undefined, event: Recorded) => subscriptionsView.evolve(doc, event, id);
  return facts.reduce(fold, undefined);
}

function isRemoval(event: Recorded | undefined): event is Recorded<SubscriptionRemoved> {
  return event?.type === 'subscription-removed.v1';
}

export async function ask(care: Care, id: string, asked: Asked): Promise<SubscriptionDoc> {
  await tell(care, id, asked);
  return subscriptionOf(care, id);
}

async function tell(care: Care, id: string, asked: Asked): Promise<void> {
  const at = { at: care.now().toISOString(), precision: 'instant' } as const;
  const command = { ...asked, by: care.by, at } as unknown as SubscriptionCommand;
  await handle(care.log, subscriptionDecider, `subscription:${id}`, command);
}

/** For good, and once however often it is asked for. As it was at last; its secret is the projector's to forget. */
export async function removeSubscription(care: Care, id: string, because?: string): Promise<SubscriptionDoc> {
  await tell(care, id, { type: 'RemoveSubscription', ...(because === undefined ? {} : { because }) });
  return (await removedSubscription(care, id)) ?? subscriptionOf(care, id);
}

/** `delivery` is `<notice>~<subscription>`. Its notice must be one of the log's. */
export async function orderRedelivery(care: Care, id: string, what: Redelivery): Promise<SubscriptionDoc> {
  if (what.kind === 'one') await refuseStranger(care, what.delivery);
  return ask(care, id, { type: 'OrderRedelivery', what });
}

async function refuseStranger({ log }: Care, delivery: string): Promise<void> {
  const [matter = '', version = ''] = delivery.slice(0, delivery.lastIndexOf('~')).split(/@(?=\d+$)/);
  const known = (await log.versions([matter]))[0] ?? 0;
  if (/^[1-9]\d{0,8}$/.test(version) && Number(version) <= known) return;
  throw new Refusal('not-found', 'there is no such notice');
}

/** More than three at once sign nothing: each makes every notice longer. */
const mostOldSecrets = 3;

/** For so many seconds those before still sign, too, for whoever asks twice has given a receiver the first alone. The old one first: cut off, the worst is that one secret signs twice. */
export async function rotateSecret(
  care: Care & { readonly vault: SecretKeeper },
  id: string,
  { secret, seconds }: { readonly secret: string; readonly seconds: number },
): Promise<SubscriptionDoc> {
  const { vault, now } = care;
  const { url } = await subscriptionOf(care, id);
  if (url.startsWith('mailto:')) throw new Refusal('conflict', 'mail is not signed: there is no secret to replace');
  const [old, ...older] = (await signingSecrets(vault, id)) ?? [];
  // Without an overlap nothing else signs from now on, nor what an earlier one had left.
  if (seconds <= 0) await vault.forget(oldSecretName(id));
  else if (old !== undefined)
    await vault.lend(oldSecretName(id), [old, ...older].slice(0, mostOldSecrets).join(' '), seconds);
  await vault.replace(secretName(id), secret);
  const oldUntil = new Date(now().getTime() + seconds * 1000).toISOString();
  return ask(care, id, { type: 'RotateSecret', oldUntil });
}
