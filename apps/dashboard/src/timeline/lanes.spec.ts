import { inTime, markAt, perDay, placeOf, rowsOf, ticksOf, type Lane } from './lanes.js';

const at = (time: string) => Date.parse(`2031-05-01T${time}Z`);
const change = (position: number, kind: Lane, happened: string, learnt = happened) => ({
  ...{ position, kind },
  happened: { at: new Date(at(happened)).toISOString() },
  learntAt: new Date(at(learnt)).toISOString(),
});
const hour = 3_600_000;

describe('the order of changes', () => {
  it('is that of the chosen clock, and of the log within a moment', () => {
    const changes = [change(1, 'outcome', '12:00', '13:00'), change(3, 'outcome', '10:00', '14:00'), change(2, 'outcome', '12:00', '13:00')]; // oxfmt-ignore
    const order = (clock: 'happened' | 'learnt') => inTime(changes, clock).map(({ position }) => position);
    expect([order('happened'), order('learnt')]).toEqual([
      [3, 1, 2],
      [1, 2, 3],
    ]);
  });
});

describe('the scale', () => {
  it('lays moments out over the width', () => {
    const stretch = { from: at('10:00'), to: at('20:00') };
    expect([at('10:00'), at('15:00'), at('20:00')].map((each) => placeOf(each, stretch, 600))).toEqual([0, 300, 600]);
  });

  it('counts the days that had changes, in order', () => {
    expect(perDay([at('23:00') + 2 * hour, at('10:00'), at('23:59')], 'UTC')).toEqual([
      ['2031-05-01', 2],
      ['2031-05-02', 1],
    ]);
  });

  it.each([
    [2 * hour, 6],
    [24 * hour, 8],
    [10 * 24 * hour, 4],
    [900 * 24 * hour, 12],
  ])('of %i ms has no more ticks than there is room for, on whole steps', (span, most) => {
    const ticks = ticksOf({ from: at('09:17'), to: at('09:17') + span }, most, 'UTC');
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThanOrEqual(most);
    expect(ticks.every((tick) => tick.at % hour === 0)).toBe(true);
  });
});

describe('the rows of a lane', () => {
  it('keep marks from touching, in as few rows as that takes', () => {
    expect(rowsOf([0, 5, 12, 30], 10, 4)).toEqual([0, 1, 0, 0]);
    expect(rowsOf([0, 1, 2, 11], 10, 4)).toEqual([0, 1, 2, 0]);
  });

  it('are no more than there is room for', () => {
    expect(rowsOf([0, 1, 2, 3], 10, 2)).toEqual([0, 1, 1, 1]);
  });
});

describe('the keys', () => {
  const marks = [
    change(1, 'outcome', '10:00'),
    change(2, 'outcome', '12:00'),
    change(3, 'reaction', '11:30'),
    change(4, 'reaction', '18:00'),
  ];
  const lead = (from: number, key: string) => markAt(marks, marks[from - 1]!, key, 'happened')?.position;

  it('go along a lane and end where it ends', () => {
    expect([lead(1, 'ArrowRight'), lead(2, 'ArrowLeft'), lead(4, 'Home'), lead(3, 'End')]).toEqual([2, 1, 3, 4]);
    expect([lead(2, 'ArrowRight'), lead(1, 'ArrowLeft'), lead(1, 'x')]).toEqual([undefined, undefined, undefined]);
  });

  it('go to the nearest in time of the next lane that has any', () => {
    expect([lead(2, 'ArrowDown'), lead(4, 'ArrowUp')]).toEqual([3, 2]);
    expect([lead(3, 'ArrowDown'), lead(1, 'ArrowUp')]).toEqual([undefined, undefined]);
  });
});

describe('the axis in another zone', () => {
  it('has its hours on whole steps of the clocks there', () => {
    const [from, to] = [Date.parse('2025-08-15T00:00Z'), Date.parse('2025-08-17T00:00Z')];
    const ticks = ticksOf({ from, to }, 4, 'Asia/Kolkata');
    expect(ticks.map((tick) => [new Date(tick.at).toISOString(), tick.isDay])).toEqual([
      ['2025-08-15T06:30:00.000Z', false],
      ['2025-08-15T18:30:00.000Z', true],
      ['2025-08-16T06:30:00.000Z', false],
      ['2025-08-16T18:30:00.000Z', true],
    ]);
  });
});
