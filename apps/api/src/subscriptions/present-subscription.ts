import type { StandingDoc, SubscriptionDoc } from '#core';

interface Beside {
  /** Its receiver's; none before the first attempt. */
  readonly standing?: StandingDoc | undefined;
  readonly secretGone: boolean;
}

export function presentSubscription(doc: SubscriptionDoc, { standing, secretGone }: Beside) {
  const { id, url, label, filter, active, paused = false, because, since } = doc;
  const { kinds, to, from = [], topics = [], actors = [], minOrigins = 1, official = false, distinct = false } = filter;
  const told = { kinds, to, from, topics, actors, minOrigins, official, distinct };
  const care = { ...careOf(doc), secretGone, ...receiverIn(standing) };
  return { ...{ id, url, label }, ...told, ...mannerOf(doc), ...{ active, paused, because, since }, ...care };
}

function mannerOf({ digest, cooldown, quiet, silence, silent, form }: SubscriptionDoc) {
  const listened = { silence: silence ?? null, silentSince: silent?.since ?? null };
  return { ...listened, digest: digest ?? null, cooldown: cooldown ?? null, quiet: quiet ?? null, form: form ?? null };
}

function careOf({ order, signing, oldSecretUntil, warned, orders = [] }: SubscriptionDoc) {
  return {
    ...{ order: order ?? 'by-matter', signing: signing ?? 'hmac', oldSecretUntil: oldSecretUntil ?? null },
    ...{ warned: warned ?? null, redelivering: orders.length > 0 },
  };
}

function receiverIn({ deliveredAt, failing }: Partial<StandingDoc> = {}) {
  if (failing === undefined) return { deliveredAt: deliveredAt ?? null, failing: null };
  const { since, lastAt, failures, detail } = failing;
  return { deliveredAt: deliveredAt ?? null, failing: { since, lastAt, failures, detail } };
}
