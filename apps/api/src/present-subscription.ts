import type { SubscriptionDoc } from '#core';

export function presentSubscription(doc: SubscriptionDoc) {
  const { id, url, label, filter, active, because, since } = doc;
  const { kinds, to, from = [], topics = [], actors = [], minOrigins = 1, official = false } = filter;
  const told = { kinds, to, from, topics, actors, minOrigins, official };
  return { ...{ id, url, label }, ...told, ...mannerOf(doc), ...{ active, because, since }, ...careOf(doc) };
}

function mannerOf({ digest, cooldown, quiet, form }: SubscriptionDoc) {
  return { digest: digest ?? null, cooldown: cooldown ?? null, quiet: quiet ?? null, form: form ?? null };
}

function careOf({ order, signing, oldSecretUntil, warned, orders = [] }: SubscriptionDoc) {
  return {
    ...{ order: order ?? 'by-matter', signing: signing ?? 'hmac', oldSecretUntil: oldSecretUntil ?? null },
    ...{ warned: warned ?? null, redelivering: orders.length > 0 },
  };
}
