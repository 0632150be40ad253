import { introduced } from './introduced.js';

const feedOf = (item: object) => ({ items: [{ categories: [], ...item }] });

describe('what is kept of an item', () => {
  it('is its summary as plain text, and not its content', () => {
    const feed = feedOf({ title: 'Talks', summary: '<p>They <b>met</b> &amp; left.</p>', content: '<p>All of it</p>' });
    expect(introduced(feed).items).toEqual([{ categories: [], title: 'Talks', summary: 'They met & left.' }]);
  });

  it('is a beginning of what is too long, markup included', () => {
    const { items } = introduced(feedOf({ title: 'x'.repeat(5_000_000), summary: '<'.repeat(5_000_000) + 'end' }));
    expect(items[0]?.title).toHaveLength(1000);
    expect(items[0]?.summary).not.toContain('end');
  });

  it('says nothing of what the feed does not say', () => {
    expect(introduced(feedOf({})).items).toEqual([{ categories: [] }]);
  });

  it('ends after ten thousand items', () => {
    const item = { categories: [] };
    expect(introduced({ items: Array.from({ length: 30_000 }, () => item) }).items).toHaveLength(10_000);
  });
});
