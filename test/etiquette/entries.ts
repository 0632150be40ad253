/** Entries that move, change, vanish or lie: an article is discovered once, and a gap is called a gap. */
import { changing, rss, xml, type Entry } from './answers.js';
import { polledOn } from './measures.js';
import type { Chapter, Row, Script, Seen } from './row.js';

const once = (when: string, feed: Script, articles: readonly string[]): Row => ({
  level: 'MUST',
  when,
  does: 'discovers each article once',
  feed,
  holds: (seen) => {
    polledOn(seen.polls);
    expect([...seen.articles].sort()).toEqual([...articles].sort());
    expect(seen.feed.health).toBe('ok');
  },
});

const three = ['/ferry', '/harbour', '/mayor'];
const slugs = ['ferry', 'harbour', 'mayor'];
const entries = (change: (slug: string, nth: number) => Entry): Script =>
  changing((nth) => slugs.map((slug) => change(slug, nth)));
const gapsOf = ({ facts }: Seen) => facts.filter(({ type }) => type === 'coverage-gap-suspected.v1');

export const entriesRows: Chapter = {
  reordered: once(
    'the same entries in another order each time',
    changing((nth) => [...slugs.slice(nth % 3), ...slugs.slice(0, nth % 3)]),
    three,
  ),
  'restless-guids': once(
    'another guid for each entry, each time',
    entries((slug, nth) => ({ slug, guid: `${slug}-${nth}` })),
    three,
  ),
  'no-guids': once(
    'entries without guid',
    entries((slug) => ({ slug, guid: null })),
    three,
  ),
  'same-guid': once(
    'one guid for all entries',
    entries((slug) => ({ slug, guid: 'the-only-one' })),
    three,
  ),
  'twice-in-one': once(
    'each entry twice',
    changing(() => [...slugs, ...slugs]),
    three,
  ),
  'tracked-links': once(
    'links with campaign parameters that change',
    entries((slug, nth) => ({ slug, link: `/${slug}?utm_source=rss&amp;utm_campaign=${nth}` })),
    three,
  ),
  'come-and-go': once(
    'an entry that vanishes and comes back',
    changing((nth) => (nth % 2 === 0 ? slugs.slice(1) : slugs)),
    three,
  ),
  'dates-ahead': once(
    'entries dated a century ahead',
    entries((slug) => ({ slug, date: 'Fri, 10 May 2199 12:00:00 GMT' })),
    three,
  ),
  'dates-move': once(
    'the date of each entry is now, each time',
    entries((slug) => ({ slug, date: new Date().toUTCString() })),
    three,
  ),
  'dates-in-words': once(
    'dates that nobody can read',
    entries((slug) => ({ slug, date: 'the day before yesterday' })),
    three,
  ),
  'clock-astray': once(
    'a server clock that stands in 1999',
    (asked) => ({
      headers: { ...xml, date: 'Sat, 01 May 1999 12:00:00 GMT' },
      body: rss(asked.origin, slugs),
    }),
    three,
  ),
  'new-headline': {
    level: 'MUST',
    when: 'an entry whose title changes',
    does: 'knows it for the same article',
    feed: entries((slug, nth) => ({
      slug,
      title: slug === 'mayor' && nth > 2 ? 'The mayor resigns' : `About ${slug}`,
    })),
    holds: (seen) => {
      polledOn(seen.polls);
      expect([...seen.articles].sort()).toEqual(three);
    },
  },
  'something-new': {
    level: 'MUST',
    when: 'one new entry with each poll',
    does: 'discovers each, and suspects no gap',
    feed: changing((nth) => [nth, nth - 1, nth - 2].map((number) => `news-${number}`)),
    holds: (seen) => {
      polledOn(seen.polls);
      expect(seen.articles.length).toBe(new Set(seen.articles).size);
      expect(seen.articles.length).toBeGreaterThan(5);
      expect(gapsOf(seen)).toEqual([]);
    },
  },
  'nothing-in-common': {
    level: 'MUST',
    when: 'two answers in a row that share no entry',
    does: 'suspects a gap in the coverage, in the log and in the view',
    feed: changing((nth) => (nth < 3 ? slugs : ['pilot', 'bridge', 'tunnel'])),
    holds: (seen) => {
      polledOn(seen.polls);
      expect(seen.articles).toHaveLength(6);
      expect(gapsOf(seen)).toHaveLength(1);
      expect(seen.feed.gaps).toEqual([expect.objectContaining({ filled: false })]);
    },
  },
  'one-bad-entry': {
    level: 'MUST',
    when: 'an entry whose link is no address, among good ones',
    does: 'takes the good ones',
    feed: ({ origin }) => ({
      headers: xml,
      body: rss(origin, slugs).replace(`${origin}/harbour`, 'javascript:alert(1)'),
    }),
    holds: (seen) => {
      expect([...seen.articles].sort()).toEqual(['/ferry', '/mayor']);
      expect(seen.feed.health).toBe('ok');
    },
  },
};
