/** A feed as the log knows it. */
import type { EventLog } from '../event-log.js';
import { isUnreadable } from '../event.js';
import type { FeedFact } from './events.js';
import { evolve, initialState, type FeedState } from './evolve.js';

export async function feedStateIn(log: Pick<EventLog, 'readSubject'>, id: string): Promise<FeedState> {
  const past = (await log.readSubject(`feed:${id}`)).filter((event) => !isUnreadable(event));
  return (past as unknown as readonly FeedFact[]).reduce(evolve, initialState);
}
