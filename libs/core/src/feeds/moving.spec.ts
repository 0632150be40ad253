import { hasMoved, movingOn, type Moving } from './moving.js';

const at = (minutes: number) => new Date(Date.parse('2031-05-10T12:00:00.000Z') + minutes * 60_000).toISOString();
const poll = (minutes: number, to = 'https://wire.example/new', forGood = true) => ({ to, forGood, now: at(minutes) });
const after = (...polls: ReturnType<typeof poll>[]) => polls.reduce<Moving | undefined>(movingOn, undefined);

describe('a permanent redirect', () => {
  it('is counted from its first poll on', () => {
    expect(after(poll(0), poll(5), poll(9))).toEqual({ to: 'https://wire.example/new', since: at(0), polls: 3 });
  });

  it.each([
    ['to another target begins anew', after(poll(0), poll(5, 'https://wire.example/newer')), 5],
    ['after one that is none begins anew', after(poll(0), poll(5, 'https://wire.example/new', false), poll(9)), 9],
  ])('%s', (_, moving, since) => {
    expect(moving).toMatchObject({ since: at(since), polls: 1 });
  });

  it.each([
    ['three polls over twenty minutes', [0, 10, 20], true],
    ['three polls within less', [0, 1, 19], false],
    ['two polls', [0, 20], false],
  ])('with a floor of a minute holds after %s: %s → %s', (_, minutes, moved) => {
    const last = at(minutes.at(-1)!);
    expect(hasMoved(after(...minutes.map((minute) => poll(minute)))!, last, 60)).toBe(moved);
  });
});
