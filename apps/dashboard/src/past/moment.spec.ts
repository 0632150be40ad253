import { keyAt, readMoment, withMoment } from './moment.js';

const read = (search: string) => readMoment(new URLSearchParams(search));

describe('the moment in an address', () => {
  it('is now without one, and for what is no time', () => {
    expect([read(''), read('clock=happened'), read('asOf=yesterday')]).toEqual([null, null, null]);
  });

  it('is on the clock of learning unless the other is named', () => {
    const asOf = '2025-08-16T12:00:00.000Z';
    expect(read('asOf=2025-08-16T12:00Z')).toEqual({ asOf, clock: 'learnt' });
    expect(read('asOf=2025-08-16T12:00Z&clock=happened')).toEqual({ asOf, clock: 'happened' });
    expect(read('asOf=2025-08-16T12:00Z&clock=sundial')?.clock).toBe('learnt');
  });

  it('comes and goes without touching the rest', () => {
    const moment = { asOf: '2025-08-16T12:00:00.000Z', clock: 'happened' } as const;
    const past = withMoment(new URLSearchParams('q=ceasefire'), moment);
    expect([past.get('q'), readMoment(past)]).toEqual(['ceasefire', moment]);
    expect(withMoment(past, null).toString()).toBe('q=ceasefire');
  });

  it('sets answers of the past apart from those that live', () => {
    expect(keyAt(null, 'brief')).toEqual(['brief']);
    expect(keyAt({ asOf: '2025-08-16T12:00:00.000Z', clock: 'learnt' }, 'brief')[0]).toBe('past');
  });
});
