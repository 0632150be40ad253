import { freshStory, testRedis } from '#testing';
import { connect } from './connection.js';
import { redisVisits } from './redis-visits.js';

const { redis } = testRedis(connect);

describe('the memory of visits to pages', () => {
  it('gives back what was noted last of each page, in the order asked for', async () => {
    const visits = redisVisits(redis, freshStory());
    const first = { at: '2031-05-10T12:00:00.000Z', count: 1, result: 'read' } as const;
    const second = { ...first, count: 2, result: 'unchanged', validators: { etag: '"a"' } } as const;
    await visits.note('a', first);
    await visits.note('a', second);
    await visits.note('b', first);
    expect(await visits.find(['b', 'never', 'a'])).toEqual([first, undefined, second]);
    expect(await visits.find([])).toEqual([]);
    const many = Array.from({ length: 2500 }, (_, n) => (n === 2400 ? 'a' : `never ${String(n)}`));
    expect((await visits.find(many)).flatMap((visit, n) => (visit === undefined ? [] : [n]))).toEqual([2400]);
  });
});
