import { freshStory, testRedis } from '#testing';
import { connect } from './connection.js';
import {
  beginRestore,
  endRestore,
  forgetKeys,
  isAtWork,
  keptState,
  restoreBegun,
  storyKeys,
  takeState,
} from './kept-state.js';
import { keysOf } from './keys.js';
import { openEventLog } from './open-event-log.js';
import { redisLease } from './redis-lease.js';

const { redis } = testRedis(connect);
const nothingSealed = {
  sealed: { head: () => Promise.resolve(0), entries: () => Promise.resolve([]), at: () => Promise.resolve([]) },
  ...{ recentEvents: 16, importedUpTo: 0, report: () => undefined },
};

describe('what Redis alone holds', () => {
  it('is told by how it lasts, and what follows from the log is not', async () => {
    const { of, log } = keysOf(freshStory());
    const story = log.slice('{sw:'.length, log.indexOf(':0}'));
    await redis.hset(of('vault'), 'user ada', 'hash');
    await redis.hset(of('seen:a1'), 'an-article a-feed', 'fingerprint');
    await redis.hset(of('outbox'), 'a-row', '{}');
    await redis.set(of('lent:session'), 'x');
    const keys = async (lasting: 'vault' | 'memory') => {
      const found: string[] = [];
      for await (const { key } of keptState(redis, story, lasting)) found.push(key);
      return found;
    };
    expect([await keys('vault'), await keys('memory')]).toEqual([['vault'], ['seen:a1']]);
    await expect(takeState(redis, story, { key: 'outbox', type: 'hash', items: ['a', 'b'] })).rejects.toThrow(
      'outbox is no key that goes into a backup',
    );
  });
});

describe('a story that is being restored', () => {
  it('is opened by no service until it is done, and the mark outlasts what was there', async () => {
    const story = freshStory();
    await beginRestore(redis, story, '/backups/monday');
    await forgetKeys(redis, [storyKeys(story)], story);
    expect(await restoreBegun(redis, story)).toBe('/backups/monday');
    await expect(openEventLog(redis, story, nothingSealed)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('summitwatch restore /backups/monday') as string,
    });
    await endRestore(redis, story);
    (await openEventLog(redis, story, nothingSealed)).close();
  });

  it('is at work while anybody holds a lease', async () => {
    const story = freshStory();
    expect(await isAtWork(redis, story)).toBe(false);
    await redisLease(redis, story)('project', 'somebody', 60_000);
    expect(await isAtWork(redis, story)).toBe(true);
  });
});
