/** How a subscription's receiver does, as one word of a few. */
import type { Shape } from '../client.js';

export type Standing = 'paused' | 'disabled' | 'unsigned' | 'warned' | 'failing' | 'ok' | 'untried';

type Told = Pick<
  Shape<'Subscription'>,
  'active' | 'because' | 'since' | 'secretGone' | 'warned' | 'failing' | 'deliveredAt'
>;

/** As the API writes down that a person did it; all else is the service's own doing. */
const byPerson = 'switched off by ';

export function standingOf(told: Told): Standing {
  if (!told.active) return told.because.startsWith(byPerson) ? 'paused' : 'disabled';
  return told.secretGone ? 'unsigned' : cameOf(told);
}

/** What came of it before it was enabled says nothing of now. */
function cameOf({ since, warned, failing, deliveredAt }: Told): Standing {
  if (failing !== null && failing.lastAt >= since) return warned === null ? 'failing' : 'warned';
  return failing === null && deliveredAt !== null ? 'ok' : 'untried';
}
