import { hoursLater, memoryRereadOrders, MemoryWorkBook } from '#testing';
import { carryOutRereads } from './carry-out-rereads.js';
import type { Collector } from './collector.js';

const order = { batch: 'evening-1', by: 'Runa', reason: 'the site mended its pages' };

describe('carrying out an order to read pages again', () => {
  function desk() {
    const queued: string[] = [];
    const queues = {
      add: (_name: string, _job: object, key: string) => Promise.resolve(queued.push(key)),
      freeLost: () => Promise.resolve(),
    };
    let hours = 0;
    const ports = {
      ...{ rereads: memoryRereadOrders(), work: new MemoryWorkBook(), queues },
      ...{ now: () => new Date(hoursLater(hours)), takeLease: () => Promise.resolve(true) },
    };
    const collector = ports as unknown as Collector & { work: MemoryWorkBook };
    const told = async () => (await collector.work.all())[0];
    return { ...collector, queued, told, wait: (more: number) => (hours += more) };
  }

  const named = (articles: readonly string[], isLast = true) => ({ articles, isLast, at: hoursLater(0) });

  it('queues some of what waits, and tells how far it is', async () => {
    const at = desk();
    const articles = Array.from({ length: 300 }, (_, n) => `a${String(n)}`);
    await at.rereads.name(order, named(articles));
    await at.rereads.settle('a299', 'read');
    await carryOutRereads(at);
    expect(new Set(at.queued).size).toBe(200);
    expect(await at.told()).toMatchObject({
      ...{ kind: 'reread', by: 'Runa', about: order.reason, state: 'running', cancelling: 'keeps' },
      ...{ done: 1, total: 300 },
    });
  });

  it('is done when nothing waits and nothing more is named', async () => {
    const at = desk();
    await at.rereads.name(order, named(['a'], false));
    await at.rereads.settle('a', 'unchanged');
    await carryOutRereads(at);
    expect(await at.told()).toMatchObject({ state: 'running' });
    at.wait(1);
    await carryOutRereads(at);
    expect(await at.told()).toMatchObject({ state: 'done', done: 1, total: 1 });
    expect((await at.rereads.all())[0]?.state).toBe('done');
  });

  it('is called off by whoever cancels its work, and queues nothing more', async () => {
    const at = desk();
    await at.rereads.name(order, named(['a', 'b']));
    await carryOutRereads(at);
    await at.work.cancel('reread evening-1', { by: 'anna', at: hoursLater(1) });
    await carryOutRereads(at);
    await carryOutRereads(at);
    expect(await at.told()).toMatchObject({ state: 'cancelled', because: 'anna', done: 0, total: 2 });
    expect(await at.rereads.isOrdered('b')).toBe(false);
    expect(at.queued.sort()).toEqual(['a', 'b']);
  });
});
