/** Redirects: who moved for good is followed for good, who did not is asked where he is (RFC 9110, 15.4). */
import { inTurn, news, page, redirect, robots, status } from './answers.js';
import { backsOff, countOf, paths, polledOn } from './measures.js';
import type { Chapter, Row, Script, Seen } from './row.js';

const moves = ({ facts }: Seen) => facts.filter(({ type }) => type === 'feed-moved.v1');
const targets = (seen: Seen) => moves(seen).map(({ data }) => new URL((data as { to: string }).to).pathname);
const isWhereItWas = (seen: Seen): void => {
  expect(moves(seen)).toEqual([]);
  expect(new URL(seen.feed.url).pathname).toBe('/feed.xml');
};

const moved = (code: number): Row => ({
  level: 'MUST',
  when: `${code} to a feed, again and again`,
  does: 'moves the feed once that held for a while, says so in the log, and asks the new address alone from then on',
  feed: redirect(code, '/new.xml'),
  also: { '/new.xml': news({ etag: '"new"' }) },
  holds: (seen) => {
    expect(targets(seen)).toEqual(['/new.xml']);
    expect(new URL(seen.feed.url).pathname).toBe('/new.xml');
    expect(countOf(seen.all, '/new.xml')).toBeGreaterThan(seen.polls.length + 2);
    expect(seen.articles).toHaveLength(3);
  },
});

const visited = (code: number): Row => ({
  level: 'MUST',
  when: `${code} to a feed, for ever`,
  does: 'follows it each time and never moves',
  feed: redirect(code, '/elsewhere.xml'),
  also: { '/elsewhere.xml': news() },
  holds: (seen) => {
    polledOn(seen.polls);
    isWhereItWas(seen);
    const places = paths(seen.all).filter((path) => path.endsWith('.xml'));
    // The look may fall between the last answer and its being followed.
    if (places.length % 2 === 1) expect(places.pop()).toBe('/feed.xml');
    expect(places).toEqual(seen.polls.slice(0, places.length / 2).flatMap(() => ['/feed.xml', '/elsewhere.xml']));
    expect(seen.feed.health).toBe('ok');
  },
});

const refusedTarget = (when: string, location: Script): Row => ({
  level: 'MUST',
  when,
  does: 'does not follow, says why, stays where it is and asks ever more rarely',
  feed: location,
  holds: (seen) => {
    isWhereItWas(seen);
    expect(['blocked', 'degraded']).toContain(seen.feed.health);
    expect(seen.trespasses).toBe(0);
    backsOff(seen.polls);
  },
});

const hops = Object.fromEntries(
  Array.from({ length: 20 }, (_, i) => [`/hop-${i + 1}`, redirect(302, `/hop-${i + 2}`)]),
);

export const redirects: Chapter = {
  '301-holds': moved(301),
  '308-holds': moved(308),
  '301-once': {
    level: 'MUST',
    when: '301 once, then the feed is back at its place',
    does: 'does not move for one answer',
    feed: inTurn(redirect(301, '/new.xml'), news()),
    also: { '/new.xml': news() },
    holds: (seen) => {
      polledOn(seen.polls);
      isWhereItWas(seen);
      expect(countOf(seen.all, '/new.xml')).toBe(1);
    },
  },
  '302-for-ever': visited(302),
  '303-for-ever': visited(303),
  '307-for-ever': visited(307),
  'mixed-chain': {
    level: 'MUST',
    when: '301 to an address that answers 302, for ever',
    does: 'does not move to where only a detour leads',
    feed: redirect(301, '/middle.xml'),
    also: { '/middle.xml': redirect(302, '/end.xml'), '/end.xml': news() },
    holds: (seen) => {
      polledOn(seen.polls);
      expect(targets(seen)).not.toContain('/end.xml');
    },
  },
  'detour-then-301': {
    level: 'MUST',
    when: '302 to an address that answers 301, for ever',
    does: 'does not move',
    feed: redirect(302, '/middle.xml'),
    also: { '/middle.xml': redirect(301, '/end.xml'), '/end.xml': news() },
    holds: (seen) => {
      polledOn(seen.polls);
      isWhereItWas(seen);
    },
  },
  '301-to-a-page': {
    level: 'MUST',
    when: '301 to a page that is no feed, for ever',
    does: 'does not move to what is no feed',
    feed: redirect(301, '/'),
    also: { '/': page('<h1>Nordic Wire</h1>') },
    holds: (seen) => {
      isWhereItWas(seen);
      expect(seen.feed.health).toBe('degraded');
      backsOff(seen.polls);
    },
  },
  '301-to-nothing': {
    level: 'MUST',
    when: '301 to an address that answers 404',
    does: 'does not move to what is not there',
    feed: redirect(301, '/new.xml'),
    holds: (seen) => {
      isWhereItWas(seen);
      expect(seen.feed.health).toBe('degraded');
    },
  },
  '301-without-location': {
    level: 'MUST',
    when: '301 that does not say where to',
    does: 'takes it for a fault and asks ever more rarely',
    feed: status(301),
    holds: (seen) => {
      isWhereItWas(seen);
      expect(seen.feed.health).toBe('degraded');
      backsOff(seen.polls);
    },
  },
  'redirect-loop': {
    level: 'MUST',
    when: 'two addresses that redirect to each other',
    does: 'gives up after a few hops and asks ever more rarely',
    feed: redirect(302, '/other.xml'),
    also: { '/other.xml': redirect(302, '/feed.xml') },
    holds: (seen) => {
      expect(seen.feed.health).toBe('degraded');
      expect(seen.all.length).toBeLessThan(60);
    },
  },
  'twenty-hops': {
    level: 'MUST',
    when: 'twenty redirects in a row',
    does: 'follows five, not twenty',
    feed: redirect(302, '/hop-1'),
    also: hops,
    holds: ({ all, feed }) => {
      expect([countOf(all, '/hop-5') > 0, countOf(all, '/hop-11')]).toEqual([true, 0]);
      expect(feed.health).toBe('degraded');
    },
  },
  'relative-location': {
    level: 'MUST',
    when: 'a Location that is relative',
    does: 'reads it from the address that gave it',
    feed: redirect(302, './news/../news/today.xml?x=1#top'),
    also: { '/news/today.xml?x=1': news() },
    holds: ({ articles }) => {
      expect(articles).toHaveLength(3);
    },
  },
  'location-in-letters': {
    level: 'SHOULD',
    when: 'a Location with letters beyond ASCII, unescaped',
    does: 'reads them as UTF-8',
    feed: redirect(302, Buffer.from('/für-alle.xml').toString('latin1')),
    also: { '/f%C3%BCr-alle.xml': news() },
    holds: ({ articles }) => {
      expect(articles).toHaveLength(3);
    },
  },
  'location-with-blank': {
    level: 'SHOULD',
    when: 'a Location with a blank in it',
    does: 'reads it as %20',
    feed: redirect(302, '/the news.xml'),
    also: { '/the%20news.xml': news() },
    holds: ({ articles }) => {
      expect(articles).toHaveLength(3);
    },
  },
  'to-a-file': refusedTarget('a redirect to file:', redirect(302, 'file:///etc/hostname')),
  'to-gopher': refusedTarget('a redirect to gopher:', redirect(302, 'gopher://127.0.0.1:6379/_PING')),
  'to-data': refusedTarget('a redirect to data:', redirect(302, 'data:application/rss+xml,<rss version="2.0"/>')),
  'to-a-private-place': refusedTarget('a redirect into a private network', ({ forbidden }) => ({
    ...{ status: 302, headers: { location: `${forbidden}/feed.xml` } },
  })),
  'to-an-odd-spelling': refusedTarget('a redirect to a private address in another spelling', ({ forbidden }) => ({
    ...{ status: 301, headers: { location: forbidden.replace('127.0.0.1', '2130706433') } },
  })),
  'into-robots': {
    level: 'MUST',
    when: 'a redirect to where robots.txt forbids',
    does: 'does not go there',
    feed: redirect(302, '/private/feed.xml'),
    also: { '/robots.txt': robots('User-agent: *\nDisallow: /private/'), '/private/feed.xml': news() },
    holds: ({ all, feed }) => {
      expect(paths(all)).not.toContain('/private/feed.xml');
      expect(feed.health).toBe('blocked');
    },
  },
};
