/** Whether a date of publication can be: clocks of publishers run ahead, by a day at most. What is dated later counts as undated. */
import type { Happened } from '../event.js';
import type { ParsedFeed } from './feed-item.js';

const dayMs = 24 * 60 * 60_000;

/** The moment, unless it lies more than a day ahead of `now`; a bare day begins half a day before the noon that stands for it. */
export function believed(moment: Happened | undefined, now: Date): Happened | undefined {
  const mostAheadMs = moment?.precision === 'day' ? dayMs * 1.5 : dayMs;
  return moment !== undefined && Date.parse(moment.at) <= now.getTime() + mostAheadMs ? moment : undefined;
}

/** All items of the feed; those from the far future without their date, which is kept as refused. */
export function withBelievedDates(feed: ParsedFeed, now: Date): ParsedFeed {
  const latest = new Date(now.getTime() + dayMs).toISOString();
  const items = feed.items.map((item) => {
    const { publishedAt = '', ...undated } = item;
    return publishedAt > latest ? { ...undated, refusedDate: publishedAt } : item;
  });
  return { ...feed, items };
}
