import type { Checkpoint, Entry } from '#core';
import { folderSegments } from '#history';
import { connect, RedisEventLog, redisLease } from '#redis';
import { freshStory, testRedis } from '#testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepHistory, keepOnce } from './keep-history.js';

const scratch = mkdtempSync(join(tmpdir(), 'keep-history-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});
const { redis } = testRedis(connect);
const happened = { at: '2031-05-10T12:00:00.000Z', precision: 'instant' } as const;
const settings = { segmentEvents: 16 };

/** A log of `count` events, of which all are projected unless told otherwise. */
async function aKeeper(count: number, projected = Infinity) {
  const story = freshStory();
  const folder = join(scratch, story);
  const segments = folderSegments(folder, settings);
  const log = new RedisEventLog(redis, story, { sealed: segments });
  const add = (many: number) => {
    const facts = Array.from({ length: many }, (_, n) => ({ type: 'spec-noted.v1', happened, data: { n } }));
    return log.append({ subject: 'spec:a', expectedVersion: 'any', facts });
  };
  if (count > 0) await add(count);
  const at = (position: number) => ({ checkpoint: () => Promise.resolve<Checkpoint>({ position, chain: '' }) });
  const said: string[] = [];
  const keeper = {
    ...{ log, segments, recentEvents: 16, takeLease: redisLease(redis, story) },
    store: at(Infinity) as never,
    views: at(projected) as never,
    report: (line: string) => said.push(line),
  };
  const key = `{sw:${story}:0}:log`;
  const streamFirst = async () => Number((await redis.xrange(key, '-', '+', 'COUNT', 1))[0]?.[0].slice(2));
  return { keeper, log, segments, folder, add, key, said, streamFirst };
}

describe('keeping history', () => {
  it('keeps all on disk, seals what is full, and leaves the newest in the stream', async () => {
    const { keeper, log, segments, streamFirst } = await aKeeper(70);
    const all = await log.entries(0, 100);
    await keepOnce(keeper, 'a');
    expect([await segments.head(), await segments.sealedUpTo(), await streamFirst()]).toEqual([70, 64, 55]);
    expect(await log.entries(0, 100)).toEqual(all);
    expect(await log.head()).toBe(70);
  });

  it('lets go of nothing that is not sealed or not projected yet', async () => {
    const unsealed = await aKeeper(40);
    await keepOnce({ ...unsealed.keeper, recentEvents: 0 }, 'a');
    expect(await unsealed.streamFirst()).toBe(33);
    const behind = await aKeeper(70, 20);
    await keepOnce(behind.keeper, 'a');
    expect(await behind.streamFirst()).toBe(21);
  });

  it('goes on from where it was, in a process of its own each time', async () => {
    const { keeper, log, folder, add } = await aKeeper(20);
    for (let round = 0; round < 5; round++) {
      await keepOnce({ ...keeper, segments: folderSegments(folder, settings) }, 'a');
      await add(9);
    }
    expect((await log.entries(0, 100)).map(({ position }) => position)).toEqual(
      Array.from({ length: 65 }, (_, i) => i + 1),
    );
  });

  it('does nothing while another holds the lease', async () => {
    const { keeper, segments } = await aKeeper(20);
    await keeper.takeLease('keep-history', 'another', 60_000);
    await keepOnce(keeper, 'a');
    expect(await segments.head()).toBe(0);
  });

  it.each(['seal:after-mirror', 'seal:after-seal', 'seal:after-trim'] as const)(
    'loses nothing when it ends %s, and catches up in the next round',
    async (failpoint) => {
      const { keeper, log, folder } = await aKeeper(70);
      const all = await log.entries(0, 100);
      const end = (name: string) => {
        if (name === failpoint) throw new Error('ended here');
      };
      await expect(keepOnce(keeper, 'a', end)).rejects.toThrow('ended here');
      expect(await log.entries(0, 100)).toEqual(all);
      const next = folderSegments(folder, settings);
      await keepOnce({ ...keeper, segments: next }, 'a');
      expect([await next.head(), await next.sealedUpTo()]).toEqual([70, 64]);
      expect(await log.entries(0, 100)).toEqual(all);
    },
  );

  it('does not take for the log what does not follow it, and says where', async () => {
    const { keeper, segments, key, log } = await aKeeper(20);
    const [entry] = (await log.entries(9, 1)) as [Entry];
    const others = await redis.xrange(key, '0-11', '+');
    await redis.xtrim(key, 'MAXLEN', 0);
    await redis.del(key);
    await redis.xadd(key, '0-10', 'e', `${entry.chain}|${entry.body} `);
    for (const [id, fields] of others) await redis.xadd(key, id, ...fields);
    await expect(keepOnce(keeper, 'a')).rejects.toMatchObject({ code: 'conflict' });
    expect(await segments.head()).toBe(0);
  });

  it('tells a trouble once, waits, and goes on when it is over', async () => {
    const { keeper, said, segments } = await aKeeper(20);
    let [broken, goesOn] = [true, (): void => undefined];
    const over = new Promise<void>((done) => {
      goesOn = done;
    });
    const report = (line: string) => {
      said.push(line);
      broken = false;
      if (line.includes('goes on')) goesOn();
    };
    const mirror = (entries: readonly Entry[]) =>
      broken ? Promise.reject(new Error('ENOSPC: no space left')) : segments.mirror(entries);
    const run = keepHistory({ ...keeper, report, segments: { ...segments, mirror } }, 'a');
    await over;
    await run.stop();
    expect(said).toEqual([expect.stringContaining('Redis keeps all: Error: ENOSPC'), 'keeping history goes on']);
    expect(await segments.head()).toBe(20);
  });
});
