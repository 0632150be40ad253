/** All changes of a stretch of time, page by page, the newest first; of very many the newest. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, type Shape } from '../client.js';
import type { Clock } from '../past/moment.js';
import { momentOf, type Stretch } from './lanes.js';

export type Change = Shape<'Change'>;

export interface Changes {
  readonly changes: readonly Change[];
  /** How many there are; more than `changes` holds where they are very many. */
  readonly total: number;
}

const pageSize = '200';
const mostPages = 5;

/** All that changed, and what of it lies in the stretch (null: all of it): asked for apart only where all is too much. */
export function useChanges(clock: Clock, stretch: Stretch | null) {
  const whole = useQuery({
    queryKey: ['changes', 'timeline', clock, null],
    queryFn: () => changesIn(clock, null),
    refetchInterval: 60_000,
  });
  const isAll = whole.data !== undefined && whole.data.changes.length === whole.data.total;
  const part = useQuery({
    queryKey: ['changes', 'timeline', clock, stretch],
    queryFn: () => changesIn(clock, stretch),
    enabled: whole.data !== undefined && !isAll && stretch !== null,
    // The marks of before stay until those of the stretch are here: whoever walks them by keys keeps their place.
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
  if (stretch === null || part.data === undefined) return { whole, shown: within(whole.data, clock, stretch) };
  return { whole, shown: isAll ? within(whole.data, clock, stretch) : within(part.data, clock, stretch) };
}

function within(changes: Changes | undefined, clock: Clock, stretch: Stretch | null): Changes | undefined {
  if (changes === undefined || stretch === null) return changes;
  const inside = changes.changes.filter((change) => {
    const at = momentOf(change, clock);
    return at >= stretch.from && at < stretch.to;
  });
  // Where all are here, none of the stretch is missing.
  return { changes: inside, total: changes.changes.length === changes.total ? inside.length : changes.total };
}

async function changesIn(clock: Clock, stretch: Stretch | null): Promise<Changes> {
  const period = periodOf(clock, stretch);
  const changes: Change[] = [];
  let cursor: string | null = null;
  let total = 0;
  for (let page = 0; page < mostPages && (page === 0 || cursor !== null); page += 1) {
    const asked = { ...period, limit: pageSize, ...(cursor !== null && { cursor }) };
    const answer: Shape<'ChangePage'> = await answerOf(api.GET('/api/v1/changes', { params: { query: asked } }));
    changes.push(...answer.changes);
    ({ next: cursor, total } = answer);
  }
  return { changes, total };
}

/** The API's periods leave out their first moment and hold their last. */
function periodOf(clock: Clock, stretch: Stretch | null) {
  if (stretch === null) return { clock, since: '1970-01-01T00:00:00Z' };
  const since = new Date(stretch.from - 1).toISOString();
  // Without an end it goes on to now.
  return Number.isFinite(stretch.to)
    ? { clock, since, until: new Date(stretch.to - 1).toISOString() }
    : { clock, since };
}
