import { firstValueFrom, lastValueFrom, take, toArray } from 'rxjs';
import { watchWork } from './watch-work.js';

describe('watching long work', () => {
  it('tells what changed, and the same only once', async () => {
    const seen = [['a'], ['a'], ['a', 'b'], ['a', 'b'], ['b']];
    const works = watchWork(() => Promise.resolve(seen.shift() ?? []), 1);
    expect(await lastValueFrom(works.pipe(take(4), toArray()))).toEqual([['a'], ['a', 'b'], ['b'], []]);
  });

  it('goes on after a look that failed', async () => {
    let looks = 0;
    const look = () => ((looks += 1) === 1 ? Promise.reject(new Error('away')) : Promise.resolve(['a']));
    expect(await firstValueFrom(watchWork(look, 1))).toEqual(['a']);
  });

  it('looks once for all, and only while somebody listens', async () => {
    let looks = 0;
    const works = watchWork(() => Promise.resolve([(looks += 1)]), 1);
    const heard = [works, works, works].map((each) => lastValueFrom(each.pipe(take(3), toArray())));
    expect(new Set((await Promise.all(heard)).map((each) => JSON.stringify(each))).size).toBe(1);
    const before = looks;
    await new Promise((resolve) => setImmediate(resolve));
    expect(looks - before).toBeLessThan(2);
  });
});
