import { newFeed, type FeedDoc, type FeedSource } from '#core';
import { aStory, MemoryEventLog } from '#testing';
import type { Collector } from './collector.js';
import { registerFeeds } from './register-feeds.js';

const wire: FeedSource = {
  ...{ id: 'wire', url: 'https://wire.example/feed', publisher: 'Nordic Wire' },
  ...{ kind: 'wire', country: 'NO', lang: 'en' },
};

/** What a start with these feeds says, after one with `wire` alone. */
async function secondStart(feeds: readonly FeedSource[], by = 'story') {
  const [log, said] = [new MemoryEventLog(), [] as string[]];
  const { id, ...source } = wire;
  const known = new Map<string, FeedDoc>();
  const start = (those: readonly FeedSource[]) =>
    registerFeeds({
      ...{ story: aStory({ feeds: those }), log, now: () => new Date(), polls: { schedule: () => Promise.resolve() } },
      ...{ views: { all: () => Promise.resolve(known) }, report: (line: string) => said.push(line) },
    } as unknown as Collector);
  await start([wire]);
  known.set(id, newFeed({ ...source, by }, id, ''));
  await start(feeds);
  return { said, added: (await log.read(0, 10)).map(({ subject }) => subject) };
}

describe('a story file that is read again', () => {
  it('says nothing where it is the same', async () => {
    expect(await secondStart([wire])).toEqual({ said: [], added: ['feed:wire'] });
  });

  it('says that a feed that it describes otherwise stays as it was, but not of one that people added', async () => {
    const other = { ...wire, publisher: 'Northern Wire', lang: 'no' };
    const line =
      'feed wire of the story file is left as it was: its publisher is “Nordic Wire”, its lang is “en” since it was added';
    expect((await secondStart([other])).said).toEqual([line]);
    expect((await secondStart([other], 'desk')).said).toEqual([]);
  });

  it('says that a feed at another address stays as it was, and polls the others', async () => {
    const radio = { ...wire, id: 'radio', url: 'https://radio.example/feed' };
    const { said, added } = await secondStart([{ ...wire, url: 'https://wire.example/rss' }, radio]);
    expect(said).toEqual([expect.stringMatching(/^feed wire .* is left as it was: .*another address/)]);
    expect(added).toEqual(['feed:wire', 'feed:radio']);
  });

  it('says which feeds are polled though they are gone from it, and polls no address twice under another id', async () => {
    const { said, added } = await secondStart([{ ...wire, id: 'nordic' }]);
    expect(said).toEqual([
      'feed nordic of the story file is left as it was: its address is polled already as wire',
      'polled all the same, though gone from the story file: wire; “summitwatch remove-feed” ends that',
    ]);
    expect(added).toEqual(['feed:wire']);
  });
});
