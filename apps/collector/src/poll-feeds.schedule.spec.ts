import { neverPolled, newFeed, type FeedDoc, type PendingArticle } from '#core';
import { connect, redisPollStates, type PollStates } from '#redis';
import { freshStory, testRedis } from '#testing';
import type { Collector } from './collector.js';
import { PollFeedsSchedule } from './poll-feeds.schedule.js';

const { redis } = testRedis(connect);
const source = { publisher: 'Nordic Wire', kind: 'wire', lang: 'en', by: 'admin' } as const;
const feed = (id: string, given: Partial<FeedDoc> = {}): FeedDoc => ({
  ...newFeed({ ...source, url: `https://${id}.example/feed` }, id, ''),
  ...given,
});

describe('the ticks of several collectors', () => {
  let polls: PollStates;
  let clock: number;
  let queued: string[];
  let ended: boolean;
  let trouble: string | undefined;
  let feeds: readonly FeedDoc[];
  let replicas: readonly PollFeedsSchedule[];
  beforeEach(() => {
    [polls, clock, queued, feeds] = [redisPollStates(redis, freshStory()), 1_000_000, [], []];
    const all = (view: string) => {
      const docs: readonly (FeedDoc | PendingArticle)[] = view === 'feeds' ? feeds : [];
      return Promise.resolve(new Map(docs.map((doc) => [doc.id, doc])));
    };
    [ended, trouble] = [false, undefined];
    const queues = {
      add: (_name: string, payload: { feed: string }) =>
        ended ? new Promise(() => undefined) : Promise.resolve(void queued.push(payload.feed)),
    };
    const [unfit, now] = [() => Promise.resolve(trouble), () => new Date(clock)];
    const ports = { polls, queues, views: { all }, now, unfit, report: () => undefined };
    replicas = [1, 2, 3].map(() => new PollFeedsSchedule(ports as unknown as Collector));
  });
  const tick = () => Promise.all(replicas.map((replica) => replica.pollTick()));

  it('ask for nothing while it could not be kept, and then for all that is due', async () => {
    await polls.schedule(['wire'], clock, false);
    trouble = 'this Redis may evict keys';
    await tick();
    expect(queued).toEqual([]);
    trouble = undefined;
    await tick();
    expect(queued).toEqual(['wire']);
  });

  it('queue each feed once for each time at which it is due', async () => {
    const ids = Array.from({ length: 100 }, (_, i) => `feed-${i}`);
    await polls.schedule(ids, clock, false);
    await tick();
    await tick();
    expect(queued.sort()).toEqual([...ids].sort());
  });

  it('queue a feed again when nothing came of it within a minute', async () => {
    await polls.schedule(['wire'], clock, false);
    await tick();
    clock += 60_000;
    await tick();
    expect(queued).toEqual(['wire', 'wire']);
  });

  it('queue a feed again within seconds where its claimer was ended before it did, and not while it waits there', async () => {
    await polls.schedule(['wire'], clock, false);
    ended = true;
    void replicas[0]!.pollTick();
    await until(async () => (await polls.overdue(clock)).due === 0);
    ended = false;
    clock += 5000;
    await Promise.all(replicas.slice(1).map((replica) => replica.pollTick()));
    expect(queued).toEqual(['wire']);
    clock += 59_999;
    await Promise.all(replicas.slice(1).map((replica) => replica.pollTick()));
    expect(queued).toEqual(['wire']);
  });

  it('poll on at their pace where the clock was set back by an hour, also by a start in between', async () => {
    feeds = [feed('wire'), feed('slow')];
    const time = (ms: number) => new Date(ms).toISOString();
    const polled = { ...neverPolled, lastPolledAt: time(clock) };
    await polls.save('wire', { ...polled, nextPollAt: time(clock + 60_000) });
    await polls.save('slow', { ...polled, nextPollAt: time(clock + 1_800_000) });
    await replicas[0]!.feedsTick();
    clock += 59_000;
    await tick();
    clock -= 3_600_000;
    await Promise.all([replicas[0]!, replicas[1]!].map((replica) => replica.feedsTick()));
    await tick();
    expect(queued).toEqual([]);
    clock += 60_000;
    await tick();
    expect(queued).toEqual(['wire']);
    clock += 1_740_000;
    await tick();
    expect(queued.sort()).toEqual(['slow', 'wire', 'wire']);
  });

  it('leave a feed its time that was polled before its claimer could say that it waits', async () => {
    await polls.schedule(['wire'], clock, false);
    await polls.claim(clock, clock + 5000);
    await polls.schedule(['wire'], clock + 1000, true);
    await polls.hold(['wire'], clock + 5000, clock + 60_000);
    expect(await polls.claim(clock + 1000, clock + 9000)).toEqual(['wire']);
  });

  it('find the feeds that are due when nobody can mean it, since the clock was set back', async () => {
    feeds = [feed('ahead'), feed('patient')];
    const [year, week] = [365 * 86_400_000, 7 * 86_400_000];
    const state = await polls.state('ahead');
    const at = (milliseconds: number) => new Date(clock + milliseconds).toISOString();
    await polls.save('ahead', { ...state, lastPolledAt: at(year - 1), nextPollAt: at(year) });
    await polls.save('patient', { ...state, lastPolledAt: at(-1), nextPollAt: at(week) });
    await Promise.all(replicas.map((replica) => replica.feedsTick()));
    await tick();
    expect(queued).toEqual(['ahead']);
  });

  it('find the feeds that lost their time, and leave those at rest', async () => {
    feeds = [
      feed('lost'),
      feed('timed'),
      feed('paused', { paused: true }),
      feed('gone', { health: 'gone' }),
      feed('ended'),
    ];
    await polls.schedule(['timed'], clock + 1, false);
    // Its view does not know yet that it is gone.
    await polls.save('ended', { ...(await polls.state('ended')), lastPolledAt: '2031-05-10T12:00:00.000Z' });
    await Promise.all(replicas.map((replica) => replica.feedsTick()));
    await tick();
    expect(queued).toEqual(['lost']);
    expect(await polls.unscheduled(feeds.map(({ id }) => id))).toEqual(['paused', 'gone', 'ended']);
  });
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((next) => setTimeout(next, 5));
}
