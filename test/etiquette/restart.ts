/** What was promised to a publisher before the service was ended by force holds after its next start. */
import { conditionalNews, news, robots, status } from './answers.js';
import { polledOn } from './measures.js';
import type { Asked, Chapter } from './row.js';

/** When the service was started again, on the clock of the requests. */
export const restarted = { at: Infinity };

const after = (polls: readonly Asked[]): readonly Asked[] => polls.filter(({ at }) => at > restarted.at);

export const restart: Chapter = {
  'etag-outlives-us': {
    level: 'MUST',
    when: 'an ETag that was given before a restart',
    does: 'sends it with the first request after it',
    feed: conditionalNews({ etag: '"before"' }),
    holds: ({ polls }) => {
      polledOn(after(polls), 2);
      expect(after(polls)[0]?.headers['if-none-match']).toBe('"before"');
    },
  },
  'gone-outlives-us': {
    level: 'MUST',
    when: '410 before a restart',
    does: 'does not ask again after it',
    feed: status(410),
    holds: ({ polls, feed }) => {
      expect([polls.length, feed.health]).toEqual([1, 'gone']);
    },
  },
  'patience-outlives-us': {
    level: 'MUST',
    when: '503 with Retry-After: 3600 before a restart',
    does: 'goes on waiting after it',
    feed: status(503, { 'retry-after': '3600' }),
    holds: ({ polls }) => {
      expect(polls).toHaveLength(1);
    },
  },
  'ttl-outlives-us': {
    level: 'MUST',
    when: 'a ttl of an hour, given before a restart',
    does: 'goes on waiting after it',
    feed: news({}, '<ttl>60</ttl>'),
    holds: ({ polls }) => {
      expect(polls).toHaveLength(1);
    },
  },
  'robots-asked-anew': {
    level: 'MUST',
    when: 'robots.txt that forbids, before a restart and after it',
    does: 'stays away, however often it starts',
    feed: news(),
    also: { '/robots.txt': robots('User-agent: *\nDisallow: /') },
    holds: ({ polls, feed }) => {
      expect([polls.length, feed.health]).toEqual([0, 'blocked']);
    },
  },
};
