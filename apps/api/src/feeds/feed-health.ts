/** How many feeds were in which health at given moments, from what their documents remember of it. */
import type { FeedDoc } from '#core';

type Lived = Pick<FeedDoc, 'healthHistory'>;

/** One tally for each moment (ISO 8601 UTC). A feed counts from its first answer on that is remembered. */
export function healthAt(feeds: readonly Lived[], moments: readonly string[]): readonly Record<string, number>[] {
  return moments.map((moment) => {
    const tally: Record<string, number> = {};
    for (const { healthHistory } of feeds) {
      const last = healthHistory.findLast(({ at }) => at <= moment);
      if (last !== undefined) tally[last.health] = (tally[last.health] ?? 0) + 1;
    }
    return tally;
  });
}
