/** Servers whose "unchanged" cannot be believed, and others that only look like them. The run makes control fetches often. */
import { changing, conditionalNews, html, inTurn, news, status } from './answers.js';
import { polledOn } from './measures.js';
import type { Asked, Chapter, Script, Seen } from './row.js';

const hasCondition = ({ headers }: Asked): boolean => 'if-none-match' in headers || 'if-modified-since' in headers;

const distrusts = ({ facts }: Seen) => facts.filter(({ type }) => type === 'feed-validators-distrusted.v1');

/** "Unchanged" to whoever asks conditionally, and something new to everybody else. */
const always304: Script = (asked) =>
  hasCondition(asked)
    ? { status: 304, headers: { etag: 'W/"asleep"' } }
    : changing((nth) => [0, 1, 2].map((back) => `news-${nth - back}`), { etag: 'W/"asleep"' })(asked);

/** Something new every eighth time, under an ETag that says so. */
const honest: Script = (asked) => {
  const edition = Math.floor(asked.nth / 8);
  const etag = `"edition-${edition}"`;
  if (asked.headers['if-none-match'] === etag) return { status: 304, headers: { etag } };
  return changing(() => [0, 1, 2].map((back) => `news-${edition + 2 - back}`), { etag })(asked);
};

export const liars: Chapter = {
  'always-304': {
    level: 'MUST',
    when: '304 to every conditional request, though the feed goes on',
    does: 'finds that out by a fetch without conditions, marks the feed, and never asks it conditionally again',
    feed: always304,
    holds: (seen) => {
      expect(distrusts(seen)).toHaveLength(1);
      expect(seen.feed.distrusted).toMatch(/304|unchanged/);
      const last = seen.polls.findLastIndex(hasCondition);
      expect(last).toBeGreaterThan(0);
      expect(seen.polls.length - last).toBeGreaterThan(4);
      expect(seen.articles.length).toBeGreaterThan(6);
    },
  },
  'true-304': {
    level: 'MUST',
    when: '304 as long as nothing changes',
    does: 'asks conditionally, but for a control fetch now and then, and goes on believing',
    feed: conditionalNews({ etag: '"calm"' }),
    holds: (seen) => {
      const without = seen.polls.filter((asked) => !hasCondition(asked)).length;
      expect(without).toBeGreaterThan(1);
      expect(without).toBeLessThan(seen.polls.length / 3);
      expect(distrusts(seen)).toEqual([]);
    },
  },
  'true-changes': {
    level: 'MUST',
    when: 'an ETag that changes with the entries, at whatever moment',
    does: 'suspects nothing',
    feed: honest,
    holds: (seen) => {
      polledOn(seen.polls, 10);
      expect(distrusts(seen)).toEqual([]);
    },
  },
  'etag-lies': {
    level: 'MUST',
    when: 'a strong ETag that stays while new entries come',
    does: 'marks the feed, and asks without conditions from then on',
    feed: changing((nth) => [0, 1, 2].map((back) => `news-${nth - back}`), { etag: '"stopped"' }),
    holds: (seen) => {
      polledOn(seen.polls, 6);
      expect(distrusts(seen)).toHaveLength(1);
      expect(seen.polls.slice(3).filter(hasCondition)).toEqual([]);
    },
  },
  'control-meets-a-fault': {
    level: 'SHOULD',
    when: 'a control fetch that meets an error page',
    does: 'accuses nobody of it',
    feed: (asked) =>
      asked.nth === 1 || hasCondition(asked)
        ? conditionalNews({ etag: '"calm"' })(asked)
        : inTurn(news(), status(502, html), news({ etag: '"calm"' }))(asked),
    holds: (seen) => {
      polledOn(seen.polls, 6);
      expect(distrusts(seen)).toEqual([]);
    },
  },
};
