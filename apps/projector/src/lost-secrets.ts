/** Says to the operator, once for each, whose signing secret is gone: what they are owed waits, and nobody else would notice. */
import { subscriptionsView, withoutSecret, type SubscriptionDoc } from '#core';
import type { Projector } from './projector.js';

/** `told` holds the ids of which it was said; who has a secret again is taken out. */
export async function tellLostSecrets(
  { vault, views, report }: Pick<Projector, 'vault' | 'views' | 'report'>,
  told: Set<string>,
): Promise<void> {
  const docs = (await views.all(subscriptionsView.name)) as ReadonlyMap<string, SubscriptionDoc>;
  const lost = await withoutSecret(vault, docs.values());
  for (const id of told) if (!lost.has(id)) told.delete(id);
  for (const id of lost) {
    if (told.has(id)) continue;
    told.add(id);
    report(
      `the signing secret of subscription ${id} is gone: what it is owed waits; give it a new one with ` +
        `\`summitwatch subscription rotate ${id}\``,
    );
  }
}
