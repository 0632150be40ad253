import { done, type Verdict } from '#jobs';
import { PlacesAtHost } from './places-at-host.js';

describe('the places at one host', () => {
  const ended = () => Promise.resolve(done);
  const crowded = { verdict: 'wait', inSeconds: 2 };

  it('are so many and no more, keep no other host waiting, and are free as their work ends', async () => {
    const places = new PlacesAtHost(3);
    const ends: ((verdict: Verdict) => void)[] = [];
    const wait = () => new Promise<Verdict>((end) => ends.push(end));
    const first = [1, 2, 3].map((n) => places.within(`https://wire.example/${n}`, 2, wait));
    expect(await places.within('https://wire.example/4', 2, ended)).toMatchObject(crowded);
    expect(await places.within('https://radio.example/', 2, ended)).toBe(done);
    expect(await places.within('https://wire.example:8443/', 2, ended)).toBe(done);
    ends[0]?.(done);
    expect(await first[0]).toBe(done);
    expect(await places.within('https://wire.example/4', 2, ended)).toBe(done);
    for (const end of ends) end(done);
    expect(await Promise.all(first)).toEqual([done, done, done]);
  });

  it('call back those that found none one after the other, so that few places keep its turns in use', async () => {
    const places = new PlacesAtHost(1, 1000);
    const ends: ((verdict: Verdict) => void)[] = [];
    const first = places.within('https://wire.example/', 2, () => new Promise<Verdict>((end) => ends.push(end)));
    const backIn: number[] = [];
    for (let n = 0; n < 4; n++) {
      const verdict = await places.within(`https://wire.example/${n}`, 2, ended);
      if (verdict.verdict === 'wait') backIn.push(verdict.inSeconds);
    }
    expect(backIn).toHaveLength(4);
    expect(backIn[0]).toBeCloseTo(2);
    // Later by what went by in between, which no spec can know.
    expect(backIn[3]).toBeGreaterThan(4);
    expect(backIn[3]).toBeLessThanOrEqual(5);
    ends[0]?.(done);
    expect(await first).toBe(done);
  });

  it('forget a host once nothing is under way there', async () => {
    const places = new PlacesAtHost(1, 100_000);
    const crowdedFor = async () => {
      let end: (verdict: Verdict) => void = () => undefined;
      const first = places.within('https://wire.example/', 2, () => new Promise<Verdict>((done) => (end = done)));
      const verdicts = [];
      for (let n = 0; n < 2; n++) verdicts.push(await places.within(`https://wire.example/${n}`, 2, ended));
      end(done);
      await first;
      return verdicts.map((each) => ('inSeconds' in each ? Math.round(each.inSeconds) : 0));
    };
    expect([await crowdedFor(), await crowdedFor()]).toEqual([
      [2, 102],
      [2, 102],
    ]);
  });

  it('are free as well when their work throws', async () => {
    const places = new PlacesAtHost(1);
    const fail = () => Promise.reject(new Error('our own mistake'));
    for (let i = 0; i < 3; i++)
      await expect(places.within('https://wire.example/', 2, fail)).rejects.toThrow('mistake');
  });
});
