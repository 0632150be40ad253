/** A feed as the log knows it. */
import { feedDecider, type EventLog, type FeedFact } from '#core';

export type Listed = 'yes' | 'paused' | 'removed' | 'unknown';

export async function isListed(log: EventLog, feed: string): Promise<Listed> {
  const past = (await log.readSubject(`feed:${feed}`)) as unknown as readonly FeedFact[];
  const { status } = past.reduce((state, fact) => feedDecider.evolve(state, fact), feedDecider.initialState);
  return status === 'known' ? 'yes' : status;
}
