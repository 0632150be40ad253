/** One host is one counter: whoever comes for whatever, one at a time and not too soon after the last. */
import { changing, news, page } from './answers.js';
import { polledOn, usualGap } from './measures.js';
import type { Asked, Chapter, Script } from './row.js';

/** Between the starts of two requests; the run sets it. */
export const spacingMs = 200;

const slowly =
  (script: Script, milliseconds: number): Script =>
  async (asked) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return script(asked);
  };

const overlaps = (all: readonly Asked[]): readonly Asked[] =>
  all.slice(1).filter(({ at }, index) => at < (all[index]?.answeredAt ?? Infinity));

const isPage = ({ path }: Asked): boolean => path.startsWith('/page-');

const archive = Array.from({ length: 12 }, (_, index) => `page-${index + 1}`);

export const hosts: Chapter = {
  'two-feeds': {
    level: 'MUST',
    when: 'two slow feeds on one host',
    does: 'asks for one at a time',
    feed: slowly(news({ etag: '"a"' }), 300),
    second: '/second.xml',
    also: {
      '/second.xml': slowly(
        changing(() => ['quay', 'pier']),
        300,
      ),
    },
    holds: ({ all, polls }) => {
      polledOn(polls);
      expect(all.filter(({ path }) => path === '/second.xml').length).toBeGreaterThan(3);
      expect(overlaps(all)).toEqual([]);
    },
  },
  'many-pages': {
    level: 'MUST',
    when: 'a feed with twelve new articles on its host',
    does: 'fetches them one at a time, with its distance between, polls among them',
    feed: changing(() => archive),
    also: Object.fromEntries(archive.map((slug) => [`/${slug}`, slowly(page(`<p>All about ${slug}.</p>`), 50)])),
    holds: ({ all }) => {
      expect(new Set(all.filter(isPage).map(({ path }) => path)).size).toBe(12);
      expect(overlaps(all)).toEqual([]);
      // Later there are polls alone, far apart by themselves.
      expect(usualGap(all.slice(0, all.findLastIndex(isPage) + 1))).toBeGreaterThan(spacingMs * 0.9);
    },
  },
  'pages-once': {
    level: 'MUST',
    when: 'articles that stay in the feed',
    does: 'fetches each page once, not with each poll',
    feed: news(),
    also: Object.fromEntries(['ferry', 'harbour', 'mayor'].map((slug) => [`/${slug}`, page(`<p>The ${slug}.</p>`)])),
    holds: ({ all, polls }) => {
      polledOn(polls);
      const pages = all.map(({ path }) => path).filter((path) => /ferry|harbour|mayor/.test(path));
      expect([...pages].sort()).toEqual(['/ferry', '/harbour', '/mayor']);
    },
  },
};
