// From the feed server's record and the times that the service had announced to how late its polls were. Pure.
//
// The service writes down, after each poll, when it will ask that feed again: that is the poll's due time. Its lateness is
// when the next request reached the server, less that time. It holds everything in between: the tick, the queue, the wait
// for a turn at the host, and the way to the server.
import { quantile } from '../compare.mjs';

/**
 * `record`: requests for feeds, oldest first, `{ feed, at }` in milliseconds. `announced`: `{ feed, lastPolledAt, nextPollAt }`
 * in milliseconds, as they were seen from time to time. Only polls that came since `from` and whose due time was seen count.
 */
export function latenessesOf(record, announced, from) {
  const requests = byFeed(record);
  const due = new Map();
  for (const { feed, lastPolledAt, nextPollAt } of announced) {
    const next = requests.get(feed)?.find(({ at }) => at > lastPolledAt);
    if (next !== undefined && next.at >= from) due.set(next, nextPollAt);
  }
  return [...due].map(([{ feed, at }, dueAt]) => ({ feed, at, late: at - dueAt }));
}

/** Milliseconds between two requests for one feed, both since `from`. */
export function gapsOf(record, from) {
  return [...byFeed(record).values()].flatMap((requests) => {
    const since = requests.filter(({ at }) => at >= from);
    return since.slice(1).map(({ at }, place) => at - since[place].at);
  });
}

function byFeed(record) {
  const groups = new Map();
  for (const request of record) {
    const requests = groups.get(request.feed);
    if (requests === undefined) groups.set(request.feed, [request]);
    else requests.push(request);
  }
  return groups;
}

/** Undefined of nothing. */
export function spreadIn(values) {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((one, other) => one - other);
  const [lowest, p50, p95, highest] = [0, 0.5, 0.95, 1].map((share) => quantile(sorted, share));
  return { lowest, p50, p95, highest };
}
