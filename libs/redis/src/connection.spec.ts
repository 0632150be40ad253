import { testRedis } from '#testing';
import { checkServer, connect } from './connection.js';

const { redis } = testRedis(connect);

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
