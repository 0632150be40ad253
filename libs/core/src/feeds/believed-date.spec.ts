import { believed, withBelievedDates } from './believed-date.js';

const now = new Date('2031-05-10T10:30:00.000Z');

describe('a date of publication', () => {
  it.each([
    ['2031-05-11T10:30:00.000Z', 'instant', true],
    ['2031-05-11T10:31:00.000Z', 'instant', false],
    ['9999-12-31T23:59:59.000Z', 'instant', false],
    ['1999-05-11T10:30:00.000Z', 'instant', true],
    ['2031-05-11T12:00:00.000Z', 'day', true],
    ['2031-05-12T12:00:00.000Z', 'day', false],
  ] as const)('is believed a day ahead, and no further: %s by the %s, %s', (at, precision, isBelieved) => {
    expect(believed({ at, precision }, now) !== undefined).toBe(isBelieved);
  });

  it('from the far future leaves its item undated, and is kept as refused; nothing else of the feed is changed', () => {
    const undated = { title: 'One', categories: [] };
    const items = [
      { ...undated, publishedAt: '9999-01-01T00:00:00.000Z' },
      { ...undated, publishedAt: '2031-05-10T00:00:00.000Z' },
    ];
    const refused = { ...undated, refusedDate: '9999-01-01T00:00:00.000Z' };
    expect(withBelievedDates({ title: 'Wire', items }, now)).toEqual({ title: 'Wire', items: [refused, items[1]] });
  });
});
