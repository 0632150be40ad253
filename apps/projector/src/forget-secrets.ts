/**
 * Forgets what deliveries to removed subscriptions were signed with. Which these are follows from the vault and the log: a removal after which
 * the process ended, and a secret that came back with a backup, end the same.
 */
import { oldSecretName, removedSubscription, secretName, subscriptionsView } from '#core';
import type { Projector } from './projector.js';

export async function forgetSecrets({ log, vault, views }: Pick<Projector, 'log' | 'vault' | 'views'>): Promise<void> {
  const there = await views.all(subscriptionsView.name);
  const prefix = secretName('');
  const owners = (await vault.names(prefix)).map((name) => name.slice(prefix.length));
  for (const id of owners.filter((owner) => !there.has(owner))) {
    // One that is just being added has its secret first.
    if ((await removedSubscription({ log }, id)) === undefined) continue;
    await vault.forget(oldSecretName(id));
    await vault.forget(secretName(id));
  }
}
