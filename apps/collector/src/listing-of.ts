/** A feed as the log knows it, which the view may not do yet. */
import { feedDecider, type EventLog, type FeedFact } from '#core';

export type Listing = 'yes' | 'paused' | 'removed' | 'unknown';

export async function listingOf(log: EventLog, feed: string): Promise<Listing> {
  const past = (await log.readSubject(`feed:${feed}`)) as unknown as readonly FeedFact[];
  const { status } = past.reduce((state, fact) => feedDecider.evolve(state, fact), feedDecider.initialState);
  return status === 'known' ? 'yes' : status;
}
