import { sequencesOf } from '../phrases/notation.js';
import { statuses } from './statuses.js';

it('stays small in memory: what stands for many words is a class, not written out', () => {
  const steps = Object.values(statuses)
    .flat()
    .flatMap(sequencesOf)
    .reduce((sum, sequence) => sum + sequence.length, 0);
  expect(steps).toBeLessThan(30_000);
});
