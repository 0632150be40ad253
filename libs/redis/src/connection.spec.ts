import { testRedis } from '#testing';
import { createServer, connect as dial, type Socket } from 'node:net';
import { checkServer, connect } from './connection.js';
import { watchServer } from './watch-server.js';

const { redis, url } = testRedis(connect);

async function withSetting(name: string, value: string, work: () => Promise<void>): Promise<void> {
  const [, before] = (await redis.config('GET', name)) as [string, string];
  await redis.config('SET', name, value);
  try {
    await work();
  } finally {
    await redis.config('SET', name, before);
  }
}

describe('checking the server', () => {
  it('tells its version and what a crash can cost', async () => {
    const { version, promise } = await checkServer(redis);
    expect(Number.parseInt(version, 10)).toBeGreaterThanOrEqual(7);
    expect(promise).toBe('fsync per event');
  });

  it('says so when a crash may cost a second, or more', async () => {
    await withSetting('appendfsync', 'everysec', async () => {
      expect((await checkServer(redis)).promise).toBe('may lose 1 s');
    });
    await withSetting('appendfsync', 'no', async () => {
      expect((await checkServer(redis)).promise).toBe('may lose more');
    });
  });

  it('refuses a server that may evict keys, and says what to do', async () => {
    await withSetting('maxmemory-policy', 'allkeys-lru', async () => {
      await expect(checkServer(redis)).rejects.toMatchObject({
        code: 'invalid',
        message: expect.stringContaining('CONFIG SET maxmemory-policy noeviction') as string,
      });
    });
  });

  it('refuses in a sentence when nobody answers', async () => {
    const nobody = connect('redis://127.0.0.1:9', { patient: false });
    await expect(checkServer(nobody)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('no Redis answers at 127.0.0.1:9') as string,
    });
    expect(nobody.status).toBe('end');
  });
});

/** Passes on what the server says so many milliseconds later; nothing of it while `silent`. */
async function slowWay(milliseconds: number) {
  const way = { answers: 0, silent: false, port: 0, close: () => undefined as unknown };
  const sockets = new Set<Socket>();
  const { hostname, port } = new URL(url);
  const server = createServer((near) => {
    const far = dial(Number(port), hostname);
    for (const socket of [near, far]) sockets.add(socket.on('error', () => undefined));
    near.pipe(far);
    far.on('data', (chunk) => {
      setTimeout(() => {
        if (way.silent) return;
        way.answers += 1;
        near.write(chunk);
      }, milliseconds);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  way.close = () => {
    sockets.forEach((socket) => socket.destroy());
    return server.close();
  };
  return Object.assign(way, { port: (server.address() as { port: number }).port });
}

describe('a server that answers late', () => {
  it('is slow and not away, however late; one that says nothing is away soon', async () => {
    const way = await slowWay(1200);
    const late = connect(Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(way.port) }).href);
    const { absentMs } = watchServer(late, 'slow');
    const seen: number[] = [];
    const look = async (isOver: () => boolean) => {
      while (!isOver()) {
        await new Promise((next) => setTimeout(next, 20));
        if (late.status === 'ready') seen.push(absentMs());
      }
    };
    try {
      await look(() => late.status === 'ready' && absentMs() === 0);
      // Where this process stood still and asked nothing, no answer comes a while later: thirty in a row are what counts.
      const steadyUntil = (answers: number) => look(() => way.answers >= answers || Math.max(...seen) >= 1000);
      const patientUntil = performance.now() + 40_000;
      do {
        seen.length = 0;
        await steadyUntil(way.answers + 30);
      } while (Math.max(...seen) >= 1000 && performance.now() < patientUntil);
      expect(Math.max(...seen)).toBeLessThan(1000);
      way.silent = true;
      await look(() => absentMs() >= 600);
    } finally {
      late.disconnect();
      way.close();
    }
  }, 60_000);
});
