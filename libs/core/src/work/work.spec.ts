import { MemoryWorkBook } from '#testing';
import { CatchingUp } from './catching-up.js';
import { doWork, LongWork } from './long-work.js';
import { isSilent, paceOf, type Work, type WorkOrder } from './work.js';

const order: WorkOrder = {
  ...{ id: 'replay-1', kind: 'replay', about: 'lead@2', by: 'desk' },
  ...{ unit: 'article', cancelling: 'keeps' },
};

/** A book, and a clock that stands until it is moved on. */
function aDesk() {
  let seconds = 0;
  const work = new MemoryWorkBook();
  const now = () => new Date(Date.UTC(2031, 4, 10, 12, 0, seconds));
  return { work, now, wait: (more: number) => (seconds += more) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('long work', () => {
  it('is told of twice a second at most, and as it was at its end', async () => {
    const desk = aDesk();
    await doWork(desk, order, async (work) => {
      for (let n = 1; n <= 10; n++) work.at(n, 20);
      await settled();
      expect(desk.work.told).toBe(1);
      desk.wait(1);
      work.at(11, 20);
      await settled();
    });
    const [end] = await desk.work.all();
    expect(desk.work.told).toBe(3);
    expect(end).toMatchObject({ state: 'done', done: 11, total: 20, because: '', cancel: null });
  });

  it('hears that it is cancelled, and stops where it asks', async () => {
    const desk = aDesk();
    const stopped = await doWork(desk, order, async (work) => {
      await settled();
      await desk.work.cancel(order.id, { by: 'anna', at: desk.now().toISOString() });
      expect(work.isCancelled()).toBe(false);
      desk.wait(1);
      work.at(5, 20);
      await settled();
      return work.isCancelled();
    });
    expect(stopped).toBe(true);
    expect((await desk.work.all())[0]).toMatchObject({ state: 'cancelled', done: 5, cancel: { by: 'anna' } });
  });

  it('that came to its end before it asked is done', async () => {
    const desk = aDesk();
    await doWork(desk, order, async (work) => {
      await desk.work.cancel(order.id, { by: 'anna', at: desk.now().toISOString() });
      desk.wait(1);
      work.at(20, 20);
      await settled();
    });
    expect((await desk.work.all())[0]).toMatchObject({ state: 'done' });
  });

  it('says why it failed', async () => {
    const desk = aDesk();
    const failing = doWork(desk, order, () => Promise.reject(new Error('the disk is full')));
    await expect(failing).rejects.toThrow('full');
    expect((await desk.work.all())[0]).toMatchObject({ state: 'failed', because: 'the disk is full' });
  });

  it('goes on where nobody hears of it', async () => {
    const desk = aDesk();
    desk.work.tell = () => Promise.reject(new Error('Redis is away'));
    await expect(doWork(desk, order, () => Promise.resolve('made'))).resolves.toBe('made');
  });

  it('counts its pace from where this stretch began', async () => {
    const desk = aDesk();
    const work = new LongWork(desk, order);
    work.at(0);
    await settled();
    for (const done of [400, 410, 420]) {
      desk.wait(1);
      work.at(done, 500);
      await settled();
    }
    const [told] = await desk.work.all();
    expect(paceOf(told!)).toEqual({ perSecond: 10, secondsLeft: 8 });
  });
});

describe('the pace', () => {
  const at = (second: number) => new Date(Date.UTC(2031, 4, 10, 12, 0, second)).toISOString();
  const running: Work = {
    ...{ ...order, startedAt: at(0), state: 'running', because: '', toldAt: at(10) },
    ...{ done: 50, total: null, from: { done: 0, at: at(0) } },
  };

  it('leaves open how long it takes where nobody knows how much there is', () => {
    expect(paceOf(running)).toEqual({ perSecond: 5, secondsLeft: null });
  });

  it('of work that has just begun is not known', () => {
    expect(paceOf({ ...running, toldAt: at(0), total: 100 })).toEqual({ perSecond: 0, secondsLeft: null });
  });

  it('of a worker that was not heard of for a minute is silence', () => {
    expect([isSilent(running, new Date(at(69))), isSilent(running, new Date(at(71)))]).toEqual([false, true]);
    expect(isSilent({ ...running, state: 'done' }, new Date(at(600)))).toBe(false);
  });
});

describe('catching up', () => {
  const behind = { ...order, id: 'views', kind: 'views', unit: 'event', cancelling: 'never' } as const;

  it('is told of only by who is far behind, until they follow', async () => {
    const desk = aDesk();
    const catching = new CatchingUp(desk, behind);
    await catching.at(2000, true, () => Promise.resolve(4000));
    expect(await desk.work.all()).toEqual([]);
    await catching.at(4000, true, () => Promise.resolve(90_000));
    await settled();
    expect((await desk.work.all())[0]).toMatchObject({ state: 'running', done: 4000, total: 90_000 });
    await catching.at(90_010, false, () => Promise.reject(new Error('is not asked')));
    expect((await desk.work.all())[0]).toMatchObject({ state: 'done', done: 90_010, total: 90_010 });
  });
});
