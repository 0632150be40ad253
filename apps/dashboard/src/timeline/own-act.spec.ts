import { ownActOf } from './own-act.js';

const happened = { at: '2031-05-02T10:00:00.000Z', precision: 'instant' };
const ruling = { at: happened.at };

it.each([
  ['a report', { type: 'outcome-status-changed.v1', ruling: null }, null],
  ['a decision', { type: 'outcome-status-changed.v1', ruling }, 'decided'],
  ['a decision that leaves no report', { type: 'matter-withdrawn.v1', ruling }, 'decided'],
  ['withdrawn reports', { type: 'matter-withdrawn.v1', ruling: null }, 'withdrawn'],
  [
    'a report on what was decided before',
    { type: 'outcome-status-changed.v1', ruling: { at: '2031-05-01T10:00:00.000Z' } },
    null,
  ],
] as const)('%s is told as what it is', (_what, change, act) => {
  expect(ownActOf({ ...change, happened })).toBe(act);
});
