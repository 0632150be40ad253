import { freshStory, testRedis, workBookContract } from '#testing';
import type { Work } from '#core';
import { connect } from './connection.js';
import { redisWorkBook } from './redis-work-book.js';

const { redis } = testRedis(connect);

workBookContract('the book of work on Redis', () => redisWorkBook(redis, freshStory()));

describe('the book of work on Redis', () => {
  it('forgets the oldest that ended, and none that runs', async () => {
    const book = redisWorkBook(redis, freshStory());
    const work = (n: number): Work => {
      const at = new Date(Date.UTC(2031, 4, 10, 12, n)).toISOString();
      return {
        ...{ id: `w${String(n)}`, kind: 'backup', about: '', by: 'desk', unit: 'event', cancelling: 'drops' },
        ...{ startedAt: at, state: n === 0 ? 'running' : 'done', because: '', toldAt: at, done: 1, total: 1 },
        from: { done: 0, at },
      };
    };
    for (let n = 0; n < 60; n++) await book.tell(work(n));
    const ids = (await book.all()).map(({ id }) => id);
    expect([ids.includes('w0'), ids.includes('w1'), ids.includes('w59')]).toEqual([true, false, true]);
    expect(ids.length).toBeLessThanOrEqual(52);
  });
});
