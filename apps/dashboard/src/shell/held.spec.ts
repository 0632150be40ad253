import { holdBack, type Holding } from './held.js';

const holding: Holding<readonly string[]> = {
  news: (shown, latest) => latest.filter((name) => !shown.includes(name)).length,
  settle: (shown, latest) => shown.filter((name) => latest.includes(name)),
};

describe('what one reads', () => {
  it('stands still while there is news', () => {
    const held = holdBack({ shown: ['a', 'b'], latest: ['a', 'b'] }, ['c', 'a', 'b'], holding);
    expect(held).toEqual({ shown: ['a', 'b'], latest: ['c', 'a', 'b'] });
  });

  it('follows at once, in the order shown, when nothing is new', () => {
    const held = holdBack({ shown: ['a', 'b'], latest: ['a', 'b'] }, ['b', 'a'], holding);
    expect(held).toEqual({ shown: ['a', 'b'], latest: ['b', 'a'] });
  });
});
