/** robots.txt (RFC 9309): asked first, obeyed, remembered. */
import { news, page, redirect, robots, status } from './answers.js';
import { countOf, paths, polledOn, usualGap } from './measures.js';
import type { Chapter, Row, Script } from './row.js';

const staysAway = (when: string, file: Script, health: 'blocked' | 'degraded' = 'blocked'): Row => ({
  level: 'MUST',
  when,
  does: `never asks for the feed, and says that it is ${health}`,
  feed: news(),
  also: { '/robots.txt': file },
  holds: ({ polls, feed }) => {
    expect(polls).toEqual([]);
    expect([feed.health, feed.because]).toEqual([health, expect.stringMatching(/robots/)]);
  },
});

const comesIn = (when: string, file: Script, level: Row['level'] = 'MUST'): Row => ({
  level,
  when,
  does: 'reads the feed',
  feed: news(),
  also: { '/robots.txt': file },
  holds: ({ polls, feed }) => {
    polledOn(polls);
    expect(feed.health).toBe('ok');
  },
});

const filler = (bytes: number): string =>
  '# nothing to see here, and nothing to forbid either\n'.repeat(Math.ceil(bytes / 51));

export const robotsRows: Chapter = {
  'robots-first': {
    level: 'MUST',
    when: 'a robots.txt that allows',
    does: 'asks for robots.txt before anything else of the host',
    feed: news(),
    also: { '/robots.txt': robots('User-agent: *\nAllow: /\n') },
    holds: ({ all, polls }) => {
      polledOn(polls);
      expect(all[0]?.path).toBe('/robots.txt');
    },
  },
  'robots-remembered': {
    level: 'SHOULD',
    when: 'a robots.txt that stays as it is',
    does: 'asks for it once for feeds and once for pages, not with each poll',
    feed: news(),
    also: { '/robots.txt': robots('User-agent: *\nDisallow: /cgi-bin/\n'), '/ferry': page('The ferry sails.') },
    holds: ({ all, polls }) => {
      polledOn(polls);
      expect(countOf(all, '/robots.txt')).toBeLessThanOrEqual(2);
    },
  },
  'robots-not-us': staysAway(
    'Disallow for Summitwatch by name',
    robots('User-agent: Summitwatch\nDisallow: /\n\nUser-agent: *\nAllow: /\n'),
  ),
  'robots-nobody': staysAway('Disallow for all', robots('User-agent: *\nDisallow: /\n')),
  'robots-odd-spelling': staysAway(
    'a BOM, CRLF, comments and odd letter case',
    robots('\ufeffUSER-AGENT : summitWATCH # that one\r\n\r\nDISALLOW:/feed # all of it\r\n'),
  ),
  'robots-redirect': {
    ...staysAway('robots.txt that redirects to where the rules are', redirect(301, '/rules/robots.txt')),
    also: {
      '/robots.txt': redirect(301, '/rules/robots.txt'),
      '/rules/robots.txt': robots('User-agent: *\nDisallow: /feed'),
    },
  },
  'robots-huge': staysAway(
    'a robots.txt of 3 MB whose rule stands at the top',
    robots(`User-agent: *\nDisallow: /feed\n${filler(3_000_000)}`),
  ),
  'robots-500': staysAway('robots.txt answered by 500', status(500), 'degraded'),
  'robots-503': staysAway('robots.txt answered by 503', status(503, { 'retry-after': '3600' }), 'degraded'),
  'robots-silent': {
    ...staysAway('robots.txt that is taken and never answered', () => new Promise(() => undefined)),
    does: 'does not ask for the feed while it does not know, and says why',
    holds: ({ polls, feed }) => {
      expect(polls).toEqual([]);
      expect(['blocked', 'degraded']).toContain(feed.health);
    },
  },
  'robots-only-us': comesIn(
    'Disallow for all but Summitwatch',
    robots('User-agent: *\nDisallow: /\n\nUser-agent: summitwatch\nDisallow:\n'),
  ),
  'robots-longest': comesIn('Disallow: / with a longer Allow', robots('User-agent: *\nDisallow: /\nAllow: /*.xml$\n')),
  'robots-404': comesIn('no robots.txt', status(404)),
  'robots-403': comesIn('robots.txt answered by 403, which RFC 9309 calls unavailable', status(403), 'SHOULD'),
  'robots-page': comesIn('a page in place of robots.txt', page('<h1>Nordic Wire</h1>')),
  'robots-empty': comesIn('an empty robots.txt', robots('')),
  'robots-for-pages': {
    level: 'MUST',
    when: 'articles that robots.txt forbids, in a feed that it allows',
    does: 'reads the feed and leaves the articles alone',
    feed: news(),
    also: { '/robots.txt': robots('User-agent: *\nDisallow: /ferry\nDisallow: /harbour\nDisallow: /mayor\n') },
    holds: ({ all, polls, articles }) => {
      polledOn(polls);
      expect(articles).toHaveLength(3);
      expect(paths(all).filter((path) => !/^\/(feed\.xml|robots\.txt)$/.test(path))).toEqual([]);
    },
  },
  'crawl-delay': {
    level: 'SHOULD',
    when: 'Crawl-delay: 4',
    does: 'leaves 4 s between any two requests, pages included',
    feed: news(),
    also: { '/robots.txt': robots('User-agent: *\nCrawl-delay: 4\n'), '/ferry': page('The ferry sails.') },
    holds: ({ all }) => {
      const others = all.filter(({ path }) => path !== '/robots.txt');
      expect(others.length).toBeGreaterThan(3);
      expect(usualGap(others)).toBeGreaterThan(3_600);
    },
  },
};
