/** How a subscription's receiver does, as one word of a few. */
import type { Shape } from '../client.js';

export type Standing = 'disabled' | 'unsigned' | 'warned' | 'failing' | 'ok' | 'untried';

type Told = Pick<Shape<'Subscription'>, 'active' | 'since' | 'secretGone' | 'warned' | 'failing' | 'deliveredAt'>;

/** What came of it before it was enabled says nothing of now. */
export function standingOf({ active, since, secretGone, warned, failing, deliveredAt }: Told): Standing {
  if (!active) return 'disabled';
  if (secretGone) return 'unsigned';
  if (failing !== null && failing.lastAt >= since) return warned === null ? 'failing' : 'warned';
  return failing === null && deliveredAt !== null ? 'ok' : 'untried';
}
