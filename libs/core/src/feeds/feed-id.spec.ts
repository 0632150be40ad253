import { MemoryEventLog } from '#testing';
import { handle } from '../handle.js';
import { feedDecider } from './decide.js';
import { feedIdFor, feedIdOf } from './feed-id.js';

const at = { at: '2031-05-10T12:00:00.000Z', precision: 'instant' } as const;

/** Adds the feeds one after the other; answers with their ids. */
async function added(log: MemoryEventLog, ...urls: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const url of urls) {
    const id = await feedIdFor(log, url);
    const source = { url, publisher: 'Wire', kind: 'wire', lang: 'en', by: 'admin' } as const;
    await handle(log, feedDecider, `feed:${id}`, { type: 'AddFeed', at, source });
    ids.push(id);
  }
  return ids;
}

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

  it('is another where another address has it, and stays the same whenever it is asked for', async () => {
    const log = new MemoryEventLog();
    const urls = ['https://wire.example/a-b', 'https://wire.example/a/b', 'https://wire.example/A-B'];
    const ids = await added(log, ...urls);
    expect(ids[0]).toBe('added-wire-example-a-b');
    expect(new Set(ids).size).toBe(3);
    expect(await Promise.all(urls.map((url) => feedIdFor(log, url)))).toEqual(ids);
  });

  it('is the same for http and https, with and without www., a slash at the end and a fragment', async () => {
    const log = new MemoryEventLog();
    const [id] = await added(log, 'https://wire.example/feed');
    for (const same of [
      'http://www.wire.example/feed',
      'https://WIRE.example/feed/',
      'https://wire.example/feed#top',
    ]) {
      expect(await feedIdFor(log, same)).toBe(id);
    }
  });
});
