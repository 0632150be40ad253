import { feedIdOf } from './feed-id.js';

describe('the id of an added feed', () => {
  it('is made of its address, which it lets people recognise', () => {
    expect(feedIdOf('https://www.wire.example/world/feed.xml')).toBe('added-wire-example-world-feed-xml');
    expect(feedIdOf('http://wire.example/world/feed.xml')).toBe(feedIdOf('https://WWW.wire.example/world/feed.xml'));
  });

  it('tells long addresses apart that differ only at their end', () => {
    const search = `https://hub.example/rss/search?q=${'summit+talks+'.repeat(8)}`;
    expect(feedIdOf(`${search}&lang=en`)).not.toBe(feedIdOf(`${search}&lang=de`));
    expect(feedIdOf(search).length).toBeLessThan(90);
  });

  it('tells addresses apart whose letters are not Latin', () => {
    expect(feedIdOf('https://wire.example/мир')).not.toBe(feedIdOf('https://wire.example/война'));
  });
});
