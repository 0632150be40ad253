/** How a subscription's receiver does, as one word of a few. */
import type { Shape } from '../client.js';

export type Standing = 'paused' | 'disabled' | 'unsigned' | 'warned' | 'failing' | 'ok' | 'untried';

type Told = Pick<
  Shape<'Subscription'>,
  'active' | 'paused' | 'since' | 'secretGone' | 'warned' | 'failing' | 'deliveredAt'
>;

export function standingOf(told: Told): Standing {
  if (!told.active) return told.paused ? 'paused' : 'disabled';
  return told.secretGone ? 'unsigned' : cameOf(told);
}

/** What came of it before it was enabled says nothing of now. */
function cameOf({ since, warned, failing, deliveredAt }: Told): Standing {
  if (failing !== null && failing.lastAt >= since) return warned === null ? 'failing' : 'warned';
  return failing === null && deliveredAt !== null ? 'ok' : 'untried';
}
