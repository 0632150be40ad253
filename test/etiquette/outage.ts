/** Sites that are all out of reach at once, as when our own line is cut. */
import { news } from './answers.js';
import { polledOn } from './measures.js';
import type { Chapter, Row } from './row.js';

export const line = { cut: false };

export const behindTheLine: Row = {
  level: 'MUST',
  when: 'most hosts are out of reach at once, and come back',
  does: 'blames its own network: no feed is called degraded for it',
  feed: (asked) => (line.cut ? { raw: (socket) => socket.destroy() } : news()(asked)),
  holds: ({ polls, facts, feed }) => {
    polledOn(polls, 6);
    const healths = facts.filter(({ type }) => type === 'feed-health-changed.v1');
    expect(healths.map(({ data }) => (data as { to: string }).to)).toEqual(['ok']);
    expect([feed.health, feed.failures]).toEqual(['ok', 0]);
  },
};

export const outage: Chapter = Object.fromEntries(
  Array.from({ length: 8 }, (_, index) => [`our-line-is-cut-${index + 1}`, behindTheLine]),
);
