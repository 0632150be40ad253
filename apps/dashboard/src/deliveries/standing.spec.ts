import { standingOf } from './standing.js';

const [early, noon, late] = ['2025-08-16T08:00:00.000Z', '2025-08-16T12:00:00.000Z', '2025-08-16T18:00:00.000Z'];
const fresh = {
  active: true,
  paused: false,
  since: noon,
  secretGone: false,
  warned: null,
  failing: null,
  deliveredAt: null,
};
const failing = { since: noon, lastAt: late, failures: 3, detail: 'answered 500' };
const warned = { percent: 50, failingSince: noon, disablesAt: late, detail: 'answered 500' };

describe('the standing of a receiver', () => {
  it.each([
    ['untried before the first attempt', fresh, 'untried'],
    ['ok once one was delivered', { ...fresh, deliveredAt: late }, 'ok'],
    [
      'failing from the first failure on, whatever was delivered before',
      { ...fresh, deliveredAt: noon, failing },
      'failing',
    ],
    ['warned once it failed for long', { ...fresh, failing, warned }, 'warned'],
    [
      'unsigned while its secret is gone, whatever came before',
      { ...fresh, secretGone: true, deliveredAt: noon },
      'unsigned',
    ],
    ['disabled, whatever else', { ...fresh, active: false, failing, warned, deliveredAt: noon }, 'disabled'],
    ['paused where a person did it', { ...fresh, active: false, paused: true, failing }, 'paused'],
    [
      'untried again where it failed only before it was enabled',
      { ...fresh, failing: { ...failing, lastAt: early } },
      'untried',
    ],
  ] as const)('is %s', (_name, told, expected) => {
    expect(standingOf(told)).toBe(expected);
  });
});
