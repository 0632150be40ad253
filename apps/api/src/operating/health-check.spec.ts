import { Refusal } from '#core';
import { MemoryEventLog, MemoryServedViews, MemoryViews } from '#testing';
import type { Api } from '../api.js';
import { HealthCheck } from './health-check.js';

let time = 0;

function service(parts: Partial<Api> = {}) {
  const log = new MemoryEventLog();
  const heads = jest.spyOn(log, 'head');
  const api = {
    ...{
      log,
      views: new MemoryServedViews(new MemoryViews()),
      now: () => new Date(time),
      absentMs: () => 0,
      fullDisk: () => undefined,
    },
    learntUpTo: () => Promise.resolve(''),
    vault: { names: () => Promise.resolve(['webhook works', 'webhook fails', 'webhook enabled']) },
    outbox: { count: () => Promise.resolve(3) },
    durability: () => Promise.resolve({ version: '7.2', promise: 'fsync per event' }),
    ...parts,
  };
  return { check: new HealthCheck(api as unknown as Api), heads };
}

describe('the health check', () => {
  it('measures once a second, however many ask.', async () => {
    const { check, heads } = service();
    const answers = await Promise.all([check.health(), check.health(), check.health()]);
    expect(answers[2]).toMatchObject({ ready: true, durability: 'fsync per event', owed: 3 });
    expect(heads).toHaveBeenCalledTimes(1);
    time += 1000;
    await check.health();
    expect(heads).toHaveBeenCalledTimes(2);
  });

  it('measures anew for who is known, though never two at a time.', async () => {
    const { check, heads } = service();
    await check.health();
    await check.healthNow();
    expect(heads).toHaveBeenCalledTimes(2);
    await Promise.all([check.healthNow(), check.healthNow(), check.health()]);
    expect(heads).toHaveBeenCalledTimes(3);
  });

  it('asks a store that is away one thing only, and answers in time.', async () => {
    const head = jest.fn(() => new Promise<number>(() => undefined));
    const { check } = service({ log: Object.assign(new MemoryEventLog(), { head }) });
    for (let n = 0; n < 3; n++) {
      expect((await check.health(5)).ready).toBe(false);
      time += 60_000;
    }
    expect(head).toHaveBeenCalledTimes(1);
  });

  it('says that the clock went back when the log has learnt something later.', async () => {
    const learntUpTo = () => Promise.resolve(new Date(time + 3_600_000).toISOString());
    expect((await service({ learntUpTo }).check.health()).clock).toMatch(/^the clock went back: it says 1970/);
    expect((await service().check.health()).clock).toBe('');
  });

  it('names the receivers that have long failed, and is ready all the same.', async () => {
    const warned = { percent: 70, failingSince: '2031-05-10T12:00:00.000Z', disablesAt: '2031-05-15T12:00:00.000Z' };
    const docs = new Map<string, object>([
      ['a', { id: 'a', label: 'Desk', warned: { ...warned, detail: 'https://desk.example refused' } }],
      ['b', { id: 'b', label: 'Night' }],
      ['c', { id: 'c', label: 'It takes notices again', warned }],
    ]);
    const standings = new Map<string, object>([
      ['a', { subscription: 'a', failing: {} }],
      ['c', { subscription: 'c' }],
    ]);
    const views = Object.assign(new MemoryServedViews(new MemoryViews()), {
      all: (view: string) => Promise.resolve({ subscriptions: docs, standings }[view] ?? new Map()),
    });
    const failing = [{ subscription: 'a', label: 'Desk', ...warned }];
    expect(await service({ views }).check.health()).toMatchObject({ ready: true, failing });
  });

  it('tells what works from what fails, and leaves out what was paused or never asked.', async () => {
    const feeds = ['ok', 'quiet', 'blocked', 'unknown', 'degraded'].map((health) => [
      health,
      { health, paused: false },
    ]);
    const since = '2031-05-10T12:00:00.000Z';
    const receivers = [
      ['fails', { id: 'fails', active: true, since, url: 'https://a.example' }],
      ['enabled', { id: 'enabled', active: true, since: '2031-05-12T12:00:00.000Z', url: 'https://b.example' }],
      ['off', { id: 'off', active: false, since, url: 'https://c.example' }],
      ['works', { id: 'works', active: true, since, url: 'https://desk.example' }],
      ['lost', { id: 'lost', active: true, since, url: 'https://night.example' }],
    ] as const;
    const failing = { failing: { lastAt: '2031-05-11T12:00:00.000Z' } };
    const docs: Readonly<Record<string, readonly (readonly [string, object])[]>> = {
      feeds: [...feeds, ['p', { health: 'paused', paused: true }]] as [string, object][],
      subscriptions: receivers,
      standings: receivers.map(([id]) => [id, id === 'works' || id === 'lost' ? {} : failing]),
    };
    const views = Object.assign(new MemoryServedViews(new MemoryViews()), {
      all: (view: string) => Promise.resolve(new Map(docs[view] ?? [])),
    });
    expect(await service({ views }).check.health()).toMatchObject({
      feeds: { total: 6, ok: 2, failing: 2 },
      subscriptions: { total: 5, failing: 1, unsigned: 1 },
    });
  });

  it('says for how long the views have lacked the oldest event that they lack.', async () => {
    const log = new MemoryEventLog();
    const fact = { type: 'feed-paused.v1', happened: { at: '', precision: 'instant' }, data: {} } as const;
    await log.append({ subject: 'feed:a', expectedVersion: 'any', facts: [fact, fact] });
    const [first] = await log.read(0, 1);
    time = Date.parse(first!.learntAt) + 4200;
    expect((await service({ log }).check.health()).behindMs).toBe(4200);
    time = 0;
  });

  it('says why a store is not fit to hold the log.', async () => {
    const durability = () => Promise.reject(new Refusal('invalid', 'this Redis may evict keys'));
    const { check } = service({ durability });
    expect(await check.health()).toMatchObject({ live: true, ready: false, durability: 'this Redis may evict keys' });
  });
});
