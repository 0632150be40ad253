import { Allowance } from './allowance.js';

function at(perSecond: number) {
  const clock = { ms: 0 };
  return { clock, allowance: new Allowance(perSecond, () => clock.ms) };
}

it('Lets ten seconds’ worth through at once, then says when to come again.', () => {
  const { allowance } = at(3);
  const waits = Array.from({ length: 31 }, () => allowance.take('desk', 1));
  expect(waits.filter((seconds) => seconds === 0)).toHaveLength(30);
  expect(waits.at(-1)).toBe(1);
  expect(allowance.take('desk', 10)).toBe(4);
  expect(allowance.take('another', 1)).toBe(0);
});

it('Fills again with time, and never above what may be had at once.', () => {
  const { allowance, clock } = at(2);
  expect(allowance.take('desk', 20)).toBe(0);
  clock.ms = 1000;
  expect([allowance.take('desk', 2), allowance.take('desk', 1)]).toEqual([0, 1]);
  clock.ms = 3_600_000;
  expect([allowance.take('desk', 20), allowance.take('desk', 1)]).toEqual([0, 1]);
});
