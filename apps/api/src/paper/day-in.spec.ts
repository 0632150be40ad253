import { withDayIn } from './day-in.js';

describe('the day of a form', () => {
  it('begins in the zone that is chosen with it, or in that of the summit', () => {
    const asked = { asOf: '2025-08-16', clock: 'learnt' };
    expect(withDayIn(asked, 'America/Anchorage')).toEqual({ ...asked, asOf: '2025-08-16T08:00:00.000Z' });
    const inBerlin = { ...asked, zone: 'Europe/Berlin' };
    expect(withDayIn(inBerlin, 'America/Anchorage')).toEqual({ ...inBerlin, asOf: '2025-08-15T22:00:00.000Z' });
  });

  it('is none where only the zone was chosen: the page is that of now', () => {
    expect(withDayIn({ asOf: '', clock: 'learnt', zone: 'UTC' }, 'Asia/Tokyo')).toEqual({ zone: 'UTC' });
  });

  it.each([{}, { asOf: '2025-08-16T12:00Z' }, { asOf: ['2025-08-16'] }, { asOf: '2025-08-16', zone: 'Mars' }, null])(
    'is all that is turned into a moment: %j',
    (query) => {
      expect(withDayIn(query, 'UTC')).toEqual(query);
    },
  );
});
