/**
 * What may be changed of a subscription: all but its id and its secret. So the manner of signing stays, which is the secret's, and a
 * webhook becomes no mailbox, which has none. What is owed goes on, to the address and in the form that it has by then.
 */
import { Refusal } from '../errors.js';
import type { SubscriptionAdded, SubscriptionChange } from './events.js';
import { fullFilter, type NoticeFilter } from './notice-filter.js';
import { refuseContradiction } from './rest.js';

/** What somebody asked for. */
export type Subscribed = Omit<SubscriptionAdded['data'], 'by'>;

/** As somebody wants to have it from now on: what is absent stays, and null is taken off. */
export interface SubscriptionWish {
  readonly url?: string | undefined;
  readonly label?: string | undefined;
  /** Part by part. */
  readonly filter?: { readonly [Part in keyof NoticeFilter]?: NoticeFilter[Part] | undefined };
  readonly form?: Subscribed['form'] | null | undefined;
  readonly digest?: Subscribed['digest'] | null | undefined;
  readonly cooldown?: Subscribed['cooldown'] | null | undefined;
  readonly quiet?: Subscribed['quiet'] | null | undefined;
  readonly silence?: Subscribed['silence'] | null | undefined;
  readonly order?: Subscribed['order'] | null | undefined;
  /** May only be what it is. */
  readonly signing?: Subscribed['signing'] | null | undefined;
}

/** What of a wish is not so already; undefined where that is nothing. Throws a `Refusal` for what cannot be changed. */
export function newIn(wish: SubscriptionWish, now: Subscribed): SubscriptionChange | undefined {
  refuseAnother(wish, now);
  const { signing: _, filter, ...wanted } = wish;
  const whole = filter && fullFilter({ ...now.filter, ...withoutUndefined(filter) });
  const known: Subscribed = { ...now, filter: fullFilter(now.filter) };
  const news = Object.entries({ ...wanted, filter: whole }).filter(([name, value]) => {
    return value !== undefined && written(value ?? undefined) !== written(known[name as keyof Subscribed]);
  });
  if (news.length === 0) return undefined;
  const change: SubscriptionChange = Object.fromEntries(news);
  // What stands from before is no reason to refuse another address, name or form.
  if (parts.some((part) => change[part] !== undefined)) refuseContradiction(changedBy(now, change));
  return change;
}

/** Those that may contradict each other, or ask for what never is. */
const parts = ['filter', 'digest', 'order', 'cooldown', 'quiet', 'silence'] as const;

/** With what was changed. */
export function changedBy<S extends Subscribed>(now: S, change: SubscriptionChange): S {
  return Object.fromEntries(
    Object.entries({ ...now, ...change }).filter(([, value]) => value !== null),
  ) as unknown as S;
}

/** What was told one by one until then is in no digest. */
export function beginsDigests({ digest }: Pick<Subscribed, 'digest'>, change: SubscriptionChange): boolean {
  return digest === undefined && (change.digest ?? undefined) !== undefined;
}

/** What waits for a digest that will not come is told one by one. */
export function endsDigests({ digest }: Pick<Subscribed, 'digest'>, change: SubscriptionChange): boolean {
  return digest !== undefined && change.digest === null;
}

/** Of another filter, or after other days, silence is another thing: it is waited for anew. */
export function followsAnew({ filter, silence }: SubscriptionChange): boolean {
  return filter !== undefined || silence !== undefined;
}

const isMail = (url: string) => url.startsWith('mailto:');

function refuseAnother({ url, signing }: SubscriptionWish, now: Subscribed): void {
  if (url !== undefined && isMail(url) !== isMail(now.url)) {
    throw new Refusal('conflict', 'a webhook becomes no mailbox, nor a mailbox a webhook: subscribe the other anew');
  }
  if (signing !== undefined && (signing ?? undefined) !== now.signing) {
    throw new Refusal('conflict', 'the secret stays, and with it the manner of signing: subscribe anew for another');
  }
}

/** The same for what says the same, in whatever order its parts stand. */
function written(value: unknown): string | undefined {
  return JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}

function withoutUndefined<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never;
}
