import { asksFor, feedDecider, feedsView, handle, netOf, noticeFor, takes } from '#core';
import type { FeedDoc, FeedHealth, Notice, SubscriptionDoc } from '#core';
import { headlineOf } from '#telling';
import { hoursLater, MemoryEventLog } from '#testing';
import type { Projector } from './projector.js';
import { watchFeeds } from './watch-feeds.js';

const minute = 1 / 60;
const source = { url: 'https://wire.example/feed', publisher: 'Wire', kind: 'wire', lang: 'en', by: 'story' } as const;

/** One feed, added at noon, looked at by a program that started then. */
async function desk() {
  let clock = hoursLater(0);
  const log = new MemoryEventLog(() => new Date(clock));
  const own = () => log.readSubject('feed:wire');
  const docs = async () => {
    const doc = (await own()).reduce<FeedDoc | undefined>((before, event) => feedsView.evolve(before, event, 'wire'), undefined); // oxfmt-ignore
    return new Map(doc === undefined ? [] : [['wire', doc]]);
  };
  const watching = { log, now: () => new Date(clock), views: { all: docs }, importedUpTo: 0 } as unknown as Projector;
  const ask = (command: object) => {
    const at = { at: clock, precision: 'instant' };
    return handle(log, feedDecider, 'feed:wire', { at, ...command } as Parameters<typeof feedDecider.decide>[0]);
  };
  await ask({ type: 'AddFeed', source });
  const told = async () => (await own()).map(noticeFor).filter((notice): notice is Notice => notice !== null);
  const at = (hours: number) => (clock = hoursLater(hours));
  return {
    ...{ ask, told, at, watching },
    is: (hours: number, health: FeedHealth, because = `it is ${health}`) => {
      at(hours);
      return ask({ type: 'ReportHealth', health, because });
    },
    lookAt: async (hours: number, startedAt = 0) => {
      at(hours);
      await watchFeeds(watching, new Date(hoursLater(startedAt)));
    },
  };
}

describe('a source that fails', () => {
  it('is told of once, when it has failed for half an hour, and once more when it was well for as long', async () => {
    const { is, lookAt, told } = await desk();
    await is(1, 'degraded', 'it answered 503');
    await lookAt(1.49);
    expect(await told()).toEqual([]);
    for (const hours of [1.5, 2, 30]) await lookAt(hours);
    await is(31, 'blocked');
    await lookAt(32);
    const [failing, ...more] = await told();
    expect(more).toEqual([]);
    expect(failing).toMatchObject({ kind: 'source', before: 'well', after: 'failing', source: { since: hoursLater(1) } }); // oxfmt-ignore
    expect(headlineOf(failing!)).toBe(`Feed wire fails since ${hoursLater(1)}: it answered 503`);
    await is(33, 'ok');
    for (const hours of [33.4, 33.5, 40]) await lookAt(hours);
    expect((await told()).slice(1)).toMatchObject([{ before: 'failing', after: 'well', source: { since: hoursLater(33) } }]); // oxfmt-ignore
  });

  it('is another thing than one that is quiet, which is told, too', async () => {
    const { is, lookAt, told } = await desk();
    await is(1, 'quiet');
    await lookAt(2);
    await is(3, 'gone');
    await lookAt(4);
    expect((await told()).map(({ before, after }) => [before, after])).toEqual([['well', 'quiet'], ['quiet', 'failing']]); // oxfmt-ignore
  });

  it('tells nothing by turning to and fro, however long', async () => {
    const { is, lookAt, told } = await desk();
    for (let turn = 1; turn < 200; turn += 1) {
      await is(turn * 10 * minute, turn % 2 === 0 ? 'ok' : 'degraded');
      await lookAt((turn * 10 + 9) * minute);
    }
    expect(await told()).toEqual([]);
  });

  it('is not told of while people paused it, nor by how it stood before we watched it', async () => {
    const { is, lookAt, told, ask } = await desk();
    await is(1, 'degraded');
    await ask({ type: 'PauseFeed', by: 'admin', because: 'it moves house' });
    await lookAt(5);
    await ask({ type: 'ResumeFeed', by: 'admin' });
    await lookAt(5.4);
    await lookAt(9, 8.9);
    expect(await told()).toEqual([]);
    await lookAt(9.4, 8.9);
    expect(await told()).toHaveLength(1);
  });

  it('is told to those alone who ask for it, and in a digest by where it stands in the end', async () => {
    const { is, lookAt, told } = await desk();
    for (const [hours, health] of [[1, 'degraded'], [2, 'ok']] as const) {
      await is(hours, health);
      await lookAt(hours + 0.6);
    } // oxfmt-ignore
    const notices = await told();
    const asking = (kinds: SubscriptionDoc['filter']['kinds']) => ({ id: 'a', filter: { kinds, to: [] } }) as unknown as SubscriptionDoc; // oxfmt-ignore
    expect([[], ['outcome', 'gap'], ['source']].map((kinds) => takes(asking(kinds as never), notices[0]!))).toEqual([false, false, true]); // oxfmt-ignore
    const daily = { ...asking(['source']), digest: { every: 'day' } } as const;
    expect([takes(daily, notices[0]!), asksFor(daily, notices[0]!)]).toEqual([false, true]);
    expect([netOf(notices.slice(0, 1)), netOf(notices)].map(({ length }) => length)).toEqual([1, 0]);
  });
});
