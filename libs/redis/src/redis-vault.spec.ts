import type { KeptSecrets } from '#core';
import { freshStory, testRedis } from '#testing';
import { connect } from './connection.js';
import { keysOf } from './keys.js';
import { bringBackSecrets, redisVault } from './redis-vault.js';

const { redis } = testRedis(connect);

/** A disk in memory. */
function aDisk(lying: readonly (readonly [string, string])[] = []) {
  const files = new Map(lying);
  const onDisk: KeptSecrets = {
    all: () => Promise.resolve(new Map(files)),
    keep: (name, value) => Promise.resolve(void files.set(name, value)),
    forget: (name) => Promise.resolve(void files.delete(name)),
  };
  return { files, onDisk };
}

async function aStory(lying?: readonly (readonly [string, string])[]) {
  const story = freshStory();
  const disk = aDisk(lying);
  await bringBackSecrets(redis, story, disk.onDisk);
  const start = () => bringBackSecrets(redis, story, disk.onDisk);
  return { ...disk, story, start, vault: redisVault(redis, story, disk.onDisk) };
}

describe('a vault with a place on disk', () => {
  it('brings back what was kept to a server that was wiped, and nothing that was forgotten.', async () => {
    const { vault, story, start } = await aStory();
    await vault.keepFirst('webhook a', 'one');
    await vault.keepFirst('webhook a', 'not the first');
    await vault.replace('user ada', 'a hash');
    await vault.keepFirst('token 1', 'revoked');
    await vault.forget('token 1');
    await redis.del(keysOf(story).of('vault'));
    expect(await vault.find('webhook a')).toBeUndefined();
    expect(await start()).toBe(2);
    expect([await vault.find('webhook a'), await vault.find('user ada')]).toEqual(['one', 'a hash']);
    expect([...(await vault.names(''))].sort()).toEqual(['user ada', 'webhook a']);
  });

  it('keeps what was given anew to a wiped server before it was started again.', async () => {
    const { vault, story, start, files } = await aStory();
    await vault.replace('webhook a', 'one');
    await redis.del(keysOf(story).of('vault'));
    await redisVault(redis, story).replace('webhook a', 'two');
    expect(await start()).toBe(0);
    expect([await vault.find('webhook a'), files.get('webhook a')]).toEqual(['two', 'two']);
  });

  it('lets nobody back who was let go where the disk could not be reached.', async () => {
    const { vault, story, start, files } = await aStory([['token 1', 'of before']]);
    expect(await vault.find('token 1')).toBe('of before');
    await redisVault(redis, story).forget('token 1');
    expect(await start()).toBe(0);
    expect([await vault.find('token 1'), files.size]).toEqual([undefined, 0]);
  });

  it('lays on disk what an earlier version kept on the server alone.', async () => {
    const [story, { files, onDisk }] = [freshStory(), aDisk()];
    await redisVault(redis, story).replace('user ada', 'a hash');
    await bringBackSecrets(redis, story, onDisk);
    expect([...files]).toEqual([['user ada', 'a hash']]);
  });
});
