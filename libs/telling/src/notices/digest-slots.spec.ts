import { lastSlot, quietEnd } from './digest-slots.js';

const berlin = { every: 'day', at: '08:00', zone: 'Europe/Berlin' } as const;
const slotsBetween = (times: Parameters<typeof lastSlot>[0], from: string, to: string) => {
  const slots = new Set<string>();
  for (let at = Date.parse(from); at <= Date.parse(to); at += 600_000) slots.add(lastSlot(times, new Date(at)).toISOString());
  return [...slots].slice(1);
}; // oxfmt-ignore

describe('the times of digests', () => {
  it('are local ones, also where the clock is put forward and back', () => {
    expect(lastSlot(berlin, new Date('2031-03-29T12:00:00Z')).toISOString()).toBe('2031-03-29T07:00:00.000Z');
    expect(lastSlot(berlin, new Date('2031-03-30T12:00:00Z')).toISOString()).toBe('2031-03-30T06:00:00.000Z');
    expect(lastSlot(berlin, new Date('2031-10-26T12:00:00Z')).toISOString()).toBe('2031-10-26T07:00:00.000Z');
  });

  it('come once a day, also at an hour that a day leaves out or has twice', () => {
    const night = { ...berlin, at: '02:30' };
    expect(slotsBetween(night, '2031-03-28T12:00:00Z', '2031-04-01T12:00:00Z')).toHaveLength(4);
    expect(slotsBetween(night, '2031-10-24T12:00:00Z', '2031-10-28T12:00:00Z')).toHaveLength(4);
  });

  it('begin at the very minute', () => {
    expect(lastSlot(berlin, new Date('2031-05-10T06:00:00.000Z')).toISOString()).toBe('2031-05-10T06:00:00.000Z');
    expect(lastSlot(berlin, new Date('2031-05-10T05:59:59.999Z')).toISOString()).toBe('2031-05-09T06:00:00.000Z');
  });

  it('come each hour of the world, whatever the zone makes of it', () => {
    const hourly = { every: 'hour', zone: 'Europe/Berlin' } as const;
    expect(slotsBetween(hourly, '2031-10-26T00:10:00Z', '2031-10-26T06:10:00Z')).toHaveLength(6);
    expect(slotsBetween(hourly, '2031-03-30T00:10:00Z', '2031-03-30T06:10:00Z')).toHaveLength(6);
  });
});

describe('quiet hours', () => {
  const night = { from: '22:00', to: '07:00', zone: 'Europe/Berlin' };

  it('are local ones, through midnight, however long the night is', () => {
    expect(quietEnd(night, '2031-03-29T21:00:00.000Z')).toBe('2031-03-30T05:00:00.000Z');
    expect(quietEnd(night, '2031-10-25T20:00:00.000Z')).toBe('2031-10-26T06:00:00.000Z');
    expect(quietEnd(night, '2031-05-10T02:00:00.000Z')).toBe('2031-05-10T05:00:00.000Z');
  });

  it('begin and end at the very minute', () => {
    expect(quietEnd(night, '2031-05-10T19:59:59.999Z')).toBe('2031-05-10T19:59:59.999Z');
    expect(quietEnd(night, '2031-05-10T20:00:00.000Z')).toBe('2031-05-11T05:00:00.000Z');
    expect(quietEnd(night, '2031-05-11T04:59:59.999Z')).toBe('2031-05-11T05:00:00.000Z');
    expect(quietEnd(night, '2031-05-11T05:00:00.000Z')).toBe('2031-05-11T05:00:00.000Z');
  });

  it('end also where they begin or end at an hour that a day leaves out or has twice', () => {
    for (const quiet of [{ from: '02:15', to: '02:45' }, { from: '01:00', to: '02:30' }, { from: '02:30', to: '05:00' }]) {
      for (const day of ['2031-03-30', '2031-10-26']) {
        for (let at = Date.parse(`${day}T00:00:00Z`), n = 0; n < 48; n++, at += 300_000) {
          const [moment, zone] = [new Date(at).toISOString(), night.zone];
          const end = quietEnd({ ...quiet, zone }, moment);
          expect(end >= moment && quietEnd({ ...quiet, zone }, end) === end).toBe(true);
          expect(Date.parse(end) - at).toBeLessThan(5 * 3_600_000);
        }
      }
    }
  });

  it('are none where none are asked for, and within one day where they end after they begin', () => {
    expect(quietEnd(undefined, '2031-05-10T02:00:00.000Z')).toBe('2031-05-10T02:00:00.000Z');
    expect(quietEnd({ from: '12:00', to: '14:00' }, '2031-05-10T13:00:00.000Z')).toBe('2031-05-10T14:00:00.000Z');
    expect(quietEnd({ from: '12:00', to: '14:00' }, '2031-05-10T23:00:00.000Z')).toBe('2031-05-10T23:00:00.000Z');
  });
}); // oxfmt-ignore
