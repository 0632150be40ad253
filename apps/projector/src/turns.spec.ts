import { Turns } from './turns.js';

const place = (subscription: string, matter: string) => ({ subscription, matter });

describe('turns', () => {
  it('are had by one row of a matter at a time', () => {
    const turns = new Turns();
    expect(turns.take(place('a', 'm'), 'm@1')).toBe('go');
    expect(turns.take(place('a', 'm'), 'm@2')).toBe('under way');
    expect(turns.take(place('b', 'm'), 'm@1')).toBe('go');
    expect(turns.giveBack(place('a', 'm'))).toBeUndefined();
    expect(turns.take(place('a', 'm'), 'm@2')).toBe('go');
  });

  it('of one subscription are few, and take none from another', () => {
    const turns = new Turns();
    const taken = Array.from({ length: 50 }, (_, n) => turns.take(place('hangs', `m${n}`), `m${n}@1`));
    expect(taken.filter((turn) => turn === 'go')).toHaveLength(6);
    expect(taken.at(-1)).toBe('no room');
    expect(turns.take(place('answers', 'm1'), 'm1@1')).toBe('go');
  });

  it('call whoever found no room, in the order of coming, and each once', () => {
    const turns = new Turns();
    expect(turns.take(place('a', 'm1'), 'm1@1', 1)).toBe('go');
    for (const matter of ['m2', 'm3', 'm2']) turns.take(place('a', matter), `${matter}@1`, 1);
    const called = [
      turns.giveBack(place('a', 'm1')),
      turns.giveBack(place('a', 'm2')),
      turns.giveBack(place('a', 'm3')),
    ];
    expect(called).toEqual(['m2@1', 'm3@1', undefined]);
  });

  it('hold what is under way and what waits for it, but nothing that nobody is there to call', () => {
    const turns = new Turns();
    turns.take(place('a', 'm1'), 'm1@1', 1);
    for (const matter of ['m2', 'm3']) turns.take(place('a', matter), `${matter}@1`, 1);
    expect(['m1@1', 'm2@1', 'm3@1', 'm4@1'].map((row) => turns.holds(row))).toEqual([true, true, true, false]);
    turns.giveBack(place('a', 'm1'));
    expect(['m1@1', 'm2@1', 'm3@1'].map((row) => turns.holds(row))).toEqual([false, false, false]);
  });
});
