/**
 * Where the operator is told of receivers and sources that fail: a subscription like any other, made from the settings, so that it is signed, tried again
 * and kept account of as all are. Its id comes from its address: however many processes open it, there is one.
 */
import { handle, Refusal, secretName, subscriptionDecider, type SubscriptionDoc } from '#core';
import { newWebhookSecret } from '#web';
import { hash } from 'node:crypto';
import type { Projector } from './projector.js';

type Opening = Pick<Projector, 'log' | 'vault' | 'views' | 'now'>;

const by = 'settings';
const prefix = 'operator-';

/**
 * Without an address the channels that were opened before are closed; so are all others where it has changed. One that was removed is there
 * again with the next start.
 */
export async function openOperatorChannel(opening: Opening, url: string | undefined): Promise<void> {
  const id = url && prefix + hash('sha256', url).slice(0, 12);
  const known = (await opening.views.all('subscriptions')) as ReadonlyMap<string, SubscriptionDoc>;
  const others = [...known.values()].filter((doc) => isChannel(doc) && doc.id !== id);
  for (const doc of others) {
    await ask(opening, doc.id, { type: 'DisableSubscription', because: 'the settings name another operator', by });
  }
  if (id !== undefined && url !== undefined) await open(opening, id, url);
}

function isChannel({ id, by: maker }: SubscriptionDoc): boolean {
  return maker === by && id.startsWith(prefix);
}

async function open(opening: Opening, id: string, url: string): Promise<void> {
  if (!url.startsWith('mailto:')) await opening.vault.keepFirst(secretName(id), newWebhookSecret());
  const filter = { kinds: ['warning', 'source'], to: [] } as const;
  try {
    await ask(opening, id, { type: 'AddSubscription', subscription: { url, label: 'Operator', filter, by } });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'conflict') throw error;
    // It is there already; a start is as good a moment as any to try again a channel that had failed.
    await ask(opening, id, { type: 'EnableSubscription', by });
    await widen(opening, id);
  }
}

/** One that an earlier version opened was told of receivers alone. What people changed of it stays. */
async function widen(opening: Opening, id: string): Promise<void> {
  const known = (await opening.views.all('subscriptions')) as ReadonlyMap<string, SubscriptionDoc>;
  const { kinds = [] } = known.get(id)?.filter ?? {};
  if (kinds.length !== 1 || kinds[0] !== 'warning') return;
  await ask(opening, id, { type: 'ChangeSubscription', wish: { filter: { kinds: ['warning', 'source'] } }, by });
}

type Command = Parameters<typeof subscriptionDecider.decide>[0];
type Asked<C = Command> = C extends { readonly at: unknown } ? Omit<C, 'at'> : never;

async function ask({ log, now }: Opening, id: string, asked: Asked): Promise<void> {
  const at = { at: now().toISOString(), precision: 'instant' } as const;
  await handle(log, subscriptionDecider, `subscription:${id}`, { ...asked, at });
}
