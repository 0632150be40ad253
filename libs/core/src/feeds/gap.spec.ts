import { isDisjoint, olderPageOf, suspectsGap } from './gap.js';
import { neverPolled } from './poll-state.js';

const before = { ...neverPolled, prints: ['a', 'b', 'c', 'd'] };
const document = { prints: ['e', 'f', 'g', 'h'], items: 4, anySeen: false };

describe('a gap', () => {
  it.each([
    ['no print in common', before, document, true],
    ['one print in common', before, { ...document, prints: ['d', 'e', 'f'] }, false],
    ['an item that was seen earlier', before, { ...document, anySeen: true }, false],
    ['a first import', neverPolled, document, false],
    ['a document of one item', before, { ...document, items: 1 }, false],
    ['one item before, of which little is known', { ...before, prints: ['a'] }, document, false],
    ['an empty document', before, { prints: [], items: 0, anySeen: false }, false],
    ['disjoint documents before', { ...before, disjoint: true }, document, false],
  ])('with %s', (_, state, read, suspected) => {
    expect(suspectsGap(state, read)).toBe(suspected);
  });

  it('leaves a feed disjoint that is so again and again', () => {
    expect(isDisjoint({ ...before, disjoint: true }, document)).toBe(true);
  });
});

describe('an older page', () => {
  it.each([
    ['https://wire.example/feed/', {}, 'https://wire.example/feed/?paged=2'],
    ['https://wire.example/?feed=rss2', {}, 'https://wire.example/?feed=rss2&paged=2'],
    [
      'https://wire.example/rss',
      { link: '<https://wire.example/wp-json/>; rel="https://api.w.org/"' },
      'https://wire.example/rss?paged=2',
    ],
    ['https://wire.example/feed.xml', {}, undefined],
  ])('of %s', (url, headers, older) => {
    expect(olderPageOf({ url, headers: headers }, 2)).toBe(older);
  });
});
