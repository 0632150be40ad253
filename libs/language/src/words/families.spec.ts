import { directionOf, familiesOf } from './families.js';

/** From -1 to 1: 1 for words that are used alike. */
function likeness(some: readonly string[], others: readonly string[]): number {
  const [one, other] = [directionOf(some), directionOf(others)];
  return one?.reduce((sum, part, at) => sum + part * (other?.[at] ?? 0), 0) ?? 0;
}

it('The families of a word stand in each other, the widest first; a word that nobody knows has none.', () => {
  const [widest = '', ...others] = familiesOf('ceasefire');
  expect(others.length).toBeGreaterThan(0);
  expect(others.every((family) => family.startsWith(`${widest}.`))).toBe(true);
  expect(familiesOf('qwertz')).toEqual([]);
});

it.each([
  ['ceasefire', 'truce', 'wheat'],
  ['met', 'visited', 'exported'],
  ['welcomed', 'praised', 'trucks'],
  ['denied', 'rejected', 'swimming'],
])('%s lies nearer to %s than to %s.', (word, near, far) => {
  expect(likeness([word], [near])).toBeGreaterThan(likeness([word], [far]) + 0.3);
});

it('Words together lie between themselves, in whatever order; what nobody knows adds nothing.', () => {
  const words = ['talks', 'ended', 'without', 'agreement'];
  const together = directionOf(words) ?? [];
  expect(Math.hypot(...together)).toBeCloseTo(1);
  expect(likeness(words, words.toReversed())).toBeCloseTo(1);
  expect(likeness(words, ['qwertz', ...words])).toBeCloseTo(1);
  expect(directionOf(['qwertz'])).toBeUndefined();
});
