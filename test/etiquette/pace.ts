/** How often a publisher wants to be asked: HTTP freshness (RFC 9111), and what feeds say themselves. */
import { conditionalNews, news, status } from './answers.js';
import { gaps, polledOn } from './measures.js';
import type { Chapter, Row, Script } from './row.js';

const keepsTo = (when: string, seconds: number, feed: Script, level: Row['level'] = 'MUST'): Row => ({
  level,
  when,
  does: `does not ask again within ${seconds} s`,
  feed,
  holds: ({ polls }) => {
    expect(polls.length).toBeGreaterThan(0);
    expect(Math.min(...gaps(polls), Infinity)).toBeGreaterThanOrEqual(seconds * 1000 - 100);
  },
});

const comesAndGoes = (row: Row): Row => ({
  ...row,
  holds: (seen) => {
    polledOn(seen.polls, 3);
    row.holds(seen);
  },
});

const unhurt = (when: string, headers: Readonly<Record<string, string>>): Row => ({
  level: 'SHOULD',
  when,
  does: 'polls at its usual pace',
  feed: news(headers),
  holds: ({ polls }) => {
    polledOn(polls, 5);
    expect(Math.min(...gaps(polls))).toBeGreaterThan(950);
  },
});

const hoursFrom = (hours: number): Date => new Date(Date.now() + hours * 3_600_000);
const dayName = (moment: Date): string =>
  new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(moment);

/** This hour and the next: the run may go over the full hour. */
const skipHours = (): string => {
  const hours = [0, 1].map((ahead) => `<hour>${hoursFrom(ahead).getUTCHours()}</hour>`);
  return `<skipHours>${hours.join('')}</skipHours>`;
};
const skipDays = (): string => {
  const days = new Set([0, 1].map((ahead) => `<day>${dayName(hoursFrom(ahead))}</day>`));
  return `<skipDays>${[...days].join('')}</skipDays>`;
};

export const pace: Chapter = {
  'max-age': comesAndGoes(keepsTo('Cache-Control: max-age=6', 6, news({ 'cache-control': 'public, max-age=6' }))),
  'max-age-in-304': comesAndGoes(
    keepsTo('Cache-Control: max-age=6 on each 304', 6, (asked) =>
      asked.nth === 1
        ? news({ etag: '"aged"', 'cache-control': 'max-age=6' })(asked)
        : status(304, { etag: '"aged"', 'cache-control': 'max-age=6' })(asked),
    ),
  ),
  'max-age-over-expires': comesAndGoes(
    keepsTo('max-age=6 beside an Expires that has passed', 6, news({ 'cache-control': 'max-age=6', expires: '0' })),
  ),
  expires: comesAndGoes(
    keepsTo('Expires 7 s ahead', 6, (asked) => news({ expires: new Date(Date.now() + 7_000).toUTCString() })(asked)),
  ),
  'max-age-a-year': {
    level: 'SHOULD',
    when: 'max-age of a year',
    does: 'comes back within the hour or so: a year is a slip of the whole site, not a wish of the feed',
    feed: news({ 'cache-control': 'max-age=31536000' }),
    holds: ({ polls, feed }) => {
      expect(polls).toHaveLength(1);
      const wait = Date.parse(feed.nextPollAt) - Date.parse(feed.lastPolledAt);
      expect(wait).toBeGreaterThanOrEqual(3_600_000);
      expect(wait).toBeLessThanOrEqual(86_400_000);
    },
  },
  'no-cache': unhurt('Cache-Control: no-cache, no-store', { 'cache-control': 'no-cache, no-store, must-revalidate' }),
  'max-age-zero': unhurt('max-age=0', { 'cache-control': 'max-age=0' }),
  'max-age-nonsense': unhurt('a max-age that is no number', { 'cache-control': 'max-age=soon' }),
  'expired-long-ago': unhurt('Expires: 0', { expires: '0' }),
  ttl: keepsTo('ttl of a minute', 60, news({}, '<ttl>1</ttl>')),
  'ttl-with-validators': keepsTo('ttl of a minute and an ETag', 60, (asked) =>
    asked.nth === 1 ? news({ etag: '"ttl"' }, '<ttl>1</ttl>')(asked) : conditionalNews({ etag: '"ttl"' })(asked),
  ),
  'skip-hours': keepsTo('skipHours with the present hour', 600, news({}, skipHours())),
  'skip-days': keepsTo('skipDays with today', 600, news({}, skipDays())),
  'update-period': keepsTo(
    'sy:updatePeriod hourly, sy:updateFrequency 2',
    1800,
    news({}, '<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>'),
    'SHOULD',
  ),
  'ttl-nonsense': {
    level: 'SHOULD',
    when: 'a ttl of 0, or in words',
    does: 'polls at its usual pace',
    feed: news(
      {},
      '<ttl>0</ttl><ttl>often</ttl><skipHours><hour>99</hour></skipHours><skipDays><day>Someday</day></skipDays>',
    ),
    holds: ({ polls }) => {
      polledOn(polls, 5);
      expect(Math.min(...gaps(polls))).toBeGreaterThan(950);
    },
  },
};
