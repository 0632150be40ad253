import { publisherOf } from './publisher.js';

const feed = { publisher: 'News Hub', kind: 'aggregator' } as const;
const known = [{ publisher: 'Nordic Wire', kind: 'wire' } as const];
const from = (title?: string) =>
  publisherOf({ categories: [], ...(title === undefined ? {} : { source: { title } }) }, feed, known);

describe('the publisher of an item', () => {
  it('is the one that the item names, with its kind where that is known', () => {
    expect(from('nordic wire ')).toEqual({ name: 'Nordic Wire', kind: 'wire' });
  });

  it('has no kind where the one named is not known: it is never guessed', () => {
    expect(from('Harbour Post')).toEqual({ name: 'Harbour Post' });
  });

  it('is the feed’s own where the item names none, or the feed itself', () => {
    for (const title of [undefined, ' ', 'NEWS HUB'])
      expect(from(title)).toEqual({ name: 'News Hub', kind: 'aggregator' });
  });
});
