/** Answers that say no: for good, for a while, or by mistake. */
import { inTurn, news, status } from './answers.js';
import { backsOff, gaps, polledOn } from './measures.js';
import type { Asked, Chapter, Row, Seen } from './row.js';

const refused = (code: number, health: string): Row => ({
  level: 'MUST',
  when: `${code}, for ever`,
  does: `calls the feed ${health}, asks ever more rarely and does not give up`,
  feed: status(code),
  holds: ({ polls, feed }) => {
    backsOff(polls);
    expect([feed.health, feed.because]).toEqual([health, expect.stringContaining(String(code))]);
    expect(Date.parse(feed.nextPollAt)).toBeGreaterThan(Date.parse(feed.lastPolledAt));
  },
});

/** The first answer asks for patience, those after it are good. */
const waits = (when: string, first: Row['feed'], leastMs: number): Row => ({
  level: 'MUST',
  when,
  does: 'does not come back before, and then finds all well',
  feed: inTurn(first, news()),
  holds: ({ polls, feed }) => {
    polledOn(polls, 3);
    expect(gaps(polls)[0]).toBeGreaterThanOrEqual(leastMs);
    expect(feed.health).toBe('ok');
  },
});

const asUsual = (when: string, header: string): Row => ({
  level: 'MUST',
  when,
  does: 'backs off as if it said nothing: it neither hammers nor stays away',
  feed: status(503, { 'retry-after': header }),
  holds: ({ polls }) => {
    backsOff(polls);
  },
});

const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toUTCString();
const onlyOnce = ({ polls }: Seen): void => {
  expect(polls).toHaveLength(1);
};
const since = (polls: readonly Asked[], nth: number): number => gaps(polls)[nth - 1] ?? 0;

export const refusals: Chapter = {
  '410-at-once': {
    level: 'MUST',
    when: '410',
    does: 'calls the feed gone and never asks again',
    feed: status(410),
    holds: (seen) => {
      onlyOnce(seen);
      expect(seen.feed.health).toBe('gone');
    },
  },
  '410-later': {
    level: 'MUST',
    when: '410 from a feed that was well',
    does: 'never asks again, keeps what it had, and says so in the log once',
    feed: inTurn(news(), status(410)),
    holds: ({ polls, feed, facts, articles }) => {
      expect([polls.length, feed.health, articles.length]).toEqual([2, 'gone', 3]);
      const healths = facts
        .filter(({ type }) => type === 'feed-health-changed.v1')
        .map(({ data }) => (data as { to: string }).to);
      expect(healths).toEqual(['ok', 'gone']);
    },
  },
  '404-for-ever': refused(404, 'degraded'),
  '401-for-ever': refused(401, 'blocked'),
  '403-for-ever': refused(403, 'blocked'),
  '451-for-ever': refused(451, 'blocked'),
  '429-without-more': refused(429, 'degraded'),
  '500-for-ever': refused(500, 'degraded'),
  '503-without-more': refused(503, 'degraded'),
  '429-seconds': waits('429 with Retry-After: 8', status(429, { 'retry-after': '8' }), 7_950),
  '429-date': waits(
    '429 with Retry-After as a date, 9 s ahead',
    () => ({ status: 429, headers: { 'retry-after': inSeconds(9) } }),
    7_950,
  ),
  '503-seconds': waits('503 with Retry-After: 8', status(503, { 'retry-after': '8' }), 7_950),
  '503-date': waits(
    '503 with Retry-After as a date, 9 s ahead',
    () => ({ status: 503, headers: { 'retry-after': inSeconds(9) } }),
    7_950,
  ),
  '503-old-date': waits(
    '503 with Retry-After as a date in the form of RFC 850',
    () => ({ status: 503, headers: { 'retry-after': rfc850(9) } }),
    7_950,
  ),
  'retry-next-year': {
    level: 'MUST',
    when: '503 with Retry-After a year ahead',
    does: 'does not ask again for a day',
    feed: status(503, { 'retry-after': '31536000' }),
    holds: (seen) => {
      onlyOnce(seen);
      expect(Date.parse(seen.feed.nextPollAt) - Date.parse(seen.feed.lastPolledAt)).toBeGreaterThanOrEqual(86_000_000);
    },
  },
  'retry-in-the-past': asUsual('503 with Retry-After as a date that has passed', 'Sat, 10 May 2014 12:00:00 GMT'),
  'retry-zero': asUsual('503 with Retry-After: 0', '0'),
  'retry-nonsense': asUsual('503 with a Retry-After in words', 'soon, we hope'),
  'retry-negative': asUsual('503 with Retry-After: -5', '-5'),
  '502-now-and-then': {
    level: 'MUST',
    when: '502 twice, then the feed again',
    does: 'is content at once and polls at its usual pace again',
    feed: inTurn(news(), status(502), status(502), news()),
    holds: ({ polls, feed }) => {
      polledOn(polls, 6);
      expect([feed.health, feed.failures]).toEqual(['ok', 0]);
      expect(since(polls, 4)).toBeLessThan(since(polls, 3));
      expect(since(polls, 5)).toBeLessThan(since(polls, 3));
    },
  },
};

function rfc850(seconds: number): string {
  const [, day, month, year = '', time] = /, (\d\d) (\w{3}) (\d{4}) ([\d:]{8})/.exec(inSeconds(seconds))!;
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(
    Date.now() + seconds * 1000,
  );
  return `${weekday}, ${day}-${month}-${year.slice(2)} ${time} GMT`;
}
