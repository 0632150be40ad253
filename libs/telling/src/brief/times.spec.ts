import * as de from '../languages/de/index.js';
import * as en from '../languages/en/index.js';
import { datesUnbroken, daysMeant, timesIn } from './times.js';

describe('no line ends between a day and its month', () => {
  it('in a moment', () => {
    const at = '2025-08-15T19:30:00Z';
    const told = [en, de].map((words) => timesIn(words, 'UTC').absolute(at));
    expect(told).toEqual(['15\u00a0Aug 2025, 19:30\u00a0UTC', '15.\u00a0Aug. 2025, 19:30\u00a0UTC']);
  });

  it('in the days that are meant', () => {
    const days = { from: '2025-08-29', to: '2025-09-02' };
    expect(daysMeant(days, de)).toMatch(/^29\.\u00a0August\s*–\s*2\.\u00a0September 2025$/);
  });

  it.each([
    ['Talks in Bern, 15 August 2025', 'Talks in Bern, 15\u00a0August 2025'],
    ['Gespräche in Bern, 3. März 2031', 'Gespräche in Bern, 3.\u00a0März 2031'],
    ['The G20 may meet, 2025 August', 'The G20 may meet, 2025 August'],
  ])('in a title: %s', (title, told) => {
    expect(datesUnbroken(title, de)).toBe(told);
  });
});
