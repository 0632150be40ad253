/** One host is one counter: whoever comes for whatever, one at a time and not too soon after the last. */
import { changing, news, page } from './answers.js';
import { gaps, polledOn } from './measures.js';
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

const oneByOne = (all: readonly Asked[]): void => {
  expect(overlaps(all)).toEqual([]);
  // A request may arrive late at a busy machine, and the next one in time.
  expect(Math.min(...gaps(all))).toBeGreaterThan(spacingMs / 2);
};

const archive = Array.from({ length: 12 }, (_, index) => `page-${index + 1}`);

export const hosts: Chapter = {
  'two-feeds': {
    level: 'MUST',
    when: 'two slow feeds on one host',
    does: 'asks for one at a time, with its distance between',
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
      oneByOne(all);
    },
  },
  'many-pages': {
    level: 'MUST',
    when: 'a feed with twelve new articles on its host',
    does: 'fetches them one at a time, with its distance between, polls among them',
    feed: changing(() => archive),
    also: Object.fromEntries(archive.map((slug) => [`/${slug}`, slowly(page(`<p>All about ${slug}.</p>`), 50)])),
    holds: ({ all }) => {
      const fetched = new Set(all.map(({ path }) => path).filter((path) => path.startsWith('/page-')));
      expect(fetched.size).toBe(12);
      oneByOne(all);
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
