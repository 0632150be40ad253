import { momentOf } from './moment.js';

describe('a moment', () => {
  it('is an instant in UTC where the date has a zone', () => {
    expect(momentOf('2031-05-10T14:00:00+02:00')).toEqual({ at: '2031-05-10T12:00:00.000Z', precision: 'instant' });
    expect(momentOf('2031-05-10T12:00Z')).toEqual({ at: '2031-05-10T12:00:00.000Z', precision: 'instant' });
  });

  it('is noon of a bare day, so that no zone moves it to another', () => {
    expect(momentOf('2031-05-10')).toEqual({ at: '2031-05-10T12:00:00.000Z', precision: 'day' });
  });

  it('is known to the day only where a time has no zone, on whatever machine it is read', () => {
    expect(momentOf('2031-05-10T20:15:00')).toEqual({ at: '2031-05-10T20:15:00.000Z', precision: 'day' });
  });

  it.each([undefined, '', 'yesterday', 'page 5', '2031-13-40', '2031', '2031-05-10T99:00:00Z'])(
    'is undefined for %p',
    (date) => {
      expect(momentOf(date)).toBeUndefined();
    },
  );
});
