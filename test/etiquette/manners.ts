/** Who asks, and how. */
import { conditionalNews, news, page, robots, rss, xml } from './answers.js';
import { gaps, polledOn } from './measures.js';
import type { Chapter } from './row.js';

const cookie = { 'set-cookie': 'visitor=42; Path=/; Max-Age=86400' };

export const manners: Chapter = {
  'names-itself': {
    level: 'MUST',
    when: 'any feed, its robots.txt and its pages',
    does: 'sends a User-Agent with the name of the program, its version and a contact, the same everywhere',
    feed: news(),
    also: { '/robots.txt': robots('User-agent: *\nAllow: /'), '/ferry': page('<p>The ferry sails.</p>') },
    holds: ({ all }) => {
      expect(all.map(({ path }) => path)).toEqual(expect.arrayContaining(['/robots.txt', '/feed.xml', '/ferry']));
      const agents = new Set(all.map(({ headers }) => headers['user-agent']));
      expect([...agents]).toEqual([
        expect.stringMatching(/^Summitwatch\/\d+\.\d+ \(\+(mailto:)?desk@wire\.example\)$/),
      ]);
    },
  },
  'sets-cookies': {
    level: 'MUST',
    when: 'every answer sets a cookie',
    does: 'brings no cookie back, ever',
    feed: news(cookie),
    also: { '/robots.txt': () => ({ headers: cookie, body: '' }) },
    holds: ({ all, polls }) => {
      polledOn(polls);
      expect(all.filter(({ headers }) => 'cookie' in headers)).toEqual([]);
    },
  },
  'speaks-many-formats': {
    level: 'SHOULD',
    when: 'the server chooses by Accept and Accept-Encoding',
    does: 'says that it reads Atom, RSS and JSON Feed, and which codings it unpacks',
    feed: news(),
    holds: ({ polls: [first] }) => {
      expect(first?.headers.accept).toMatch(/atom\+xml.*rss\+xml.*feed\+json/);
      expect(first?.headers['accept-encoding']).toMatch(/gzip.*br/);
    },
  },
  'plain-get': {
    level: 'MUST',
    when: 'any feed',
    does: 'asks by GET alone: no probing, no body, no word of where it came from',
    feed: news(),
    holds: ({ all, polls }) => {
      polledOn(polls);
      expect(new Set(all.map(({ method }) => method))).toEqual(new Set(['GET']));
      expect(
        all.filter(({ body, headers }) => body !== '' || 'referer' in headers || 'authorization' in headers),
      ).toEqual([]);
    },
  },
  'says-nothing-of-pace': {
    level: 'MUST',
    when: 'a feed without any wish',
    does: 'is polled again and again, and never sooner than the floor of the settings',
    feed: conditionalNews({ etag: '"calm"' }),
    holds: ({ polls }) => {
      polledOn(polls);
      expect(Math.min(...gaps(polls))).toBeGreaterThan(950);
    },
  },
  'query-in-address': {
    level: 'MUST',
    when: 'a redirect to an address with query and odd but legal signs',
    does: 'asks for it as it was written',
    feed: ({ nth }) => ({ status: 302, headers: { location: `/news?a=1&b=%C3%A9&c=x+y%20z&d=(1)&nth=${nth}` } }),
    also: {
      '/news?a=1&b=%C3%A9&c=x+y%20z&d=(1)&nth=1': ({ origin }) => ({ headers: xml, body: rss(origin, ['quay']) }),
    },
    holds: ({ articles }) => {
      expect(articles).toEqual(['/quay']);
    },
  },
};
