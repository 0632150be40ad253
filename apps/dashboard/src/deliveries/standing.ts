/** How a subscription's receiver does, as one word of a few. */
import type { Shape } from '../client.js';

export type Standing = 'paused' | 'disabled' | 'unsigned' | 'warned' | 'failing' | 'ok' | 'untried';

type Told = Pick<
  Shape<'Subscription'>,
  'active' | 'because' | 'since' | 'secretGone' | 'warned' | 'failing' | 'deliveredAt'
>;

/** As the API writes down that a person did it; all else is the service's own doing. */
const byPerson = 'switched off by ';

/** What came of it before it was enabled says nothing of now. */
export function standingOf({ active, because, since, secretGone, warned, failing, deliveredAt }: Told): Standing {
  if (!active) return because.startsWith(byPerson) ? 'paused' : 'disabled';
  if (secretGone) return 'unsigned';
  if (failing !== null && failing.lastAt >= since) return warned === null ? 'failing' : 'warned';
  return failing === null && deliveredAt !== null ? 'ok' : 'untried';
}
