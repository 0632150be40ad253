import { rereadDue } from './reread.js';

const minutes = (count: number) => count * 60_000;
const hours = (count: number) => minutes(60 * count);
const rhythm = [minutes(15), hours(1), hours(6), hours(24), hours(72)];
const due = (last: number, now: number) => rereadDue(rhythm, { first: 0, last }, now);

describe('a page is read again', () => {
  it('at each of its times after the first reading', () => {
    expect(due(0, minutes(1))).toEqual({ at: minutes(15), isLast: false });
    expect(due(minutes(16), minutes(17))).toEqual({ at: hours(1), isLast: false });
    expect(due(hours(25), hours(26))).toEqual({ at: hours(72), isLast: true });
  });

  it('once for all the times that passed unused, and that one counts for the last of them', () => {
    expect(due(0, hours(7))).toEqual({ at: minutes(15), isLast: false });
    expect(due(hours(7), hours(8))).toEqual({ at: hours(24), isLast: false });
    expect(due(0, hours(200))).toEqual({ at: minutes(15), isLast: true });
    expect(due(hours(200), hours(201))).toBeUndefined();
  });

  it('not in place of a reading that a new headline brought meanwhile', () => {
    expect(due(minutes(50), minutes(55))).toEqual({ at: hours(1), isLast: false });
  });

  it('never after its times are over, and not when they were over for a month', () => {
    expect(due(hours(73), hours(1000))).toBeUndefined();
    expect(due(0, hours(72) + 31 * hours(24))).toBeUndefined();
  });

  it('never where no times are set', () => {
    expect(rereadDue([], { first: 0, last: 0 }, hours(1))).toBeUndefined();
  });
});
