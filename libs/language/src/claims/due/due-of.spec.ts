import { dueOf } from './due-of.js';

/** A Thursday noon, where it is the same day in Reykjavik. */
const thursday = '2031-05-15T12:00:00Z';
const due = (when: string, publishedAt = thursday, isPast = false, zone = 'Atlantic/Reykjavik') => {
  const found = dueOf(when, { publishedAt, zone, isPast });
  return found === null ? 'none' : found.from === found.to ? found.from : `${found.from} to ${found.to}`;
};

describe('the days on which a meeting is due', () => {
  it.each([
    ['today', '2031-05-15'],
    ['tonight', '2031-05-15'],
    ['later in the day', '2031-05-15'],
    ['tomorrow', '2031-05-16'],
    ['the day after tomorrow', '2031-05-17'],
    ['Thursday', '2031-05-15'],
    ['Friday', '2031-05-16'],
    ['Monday', '2031-05-19'],
    ['Monday evening at 7 p.m.', '2031-05-19'],
    ['this Sunday', '2031-05-18'],
    ['next Friday', '2031-05-23'],
    ['a week from Monday', '2031-05-26'],
    ['this week', '2031-05-15 to 2031-05-18'],
    ['later this week', '2031-05-15 to 2031-05-18'],
    ['early this week', '2031-05-15 to 2031-05-18'],
    ['by the end of the week', '2031-05-15 to 2031-05-18'],
    ['this weekend', '2031-05-17 to 2031-05-18'],
    ['at the weekend', '2031-05-17 to 2031-05-18'],
    ['next weekend', '2031-05-24 to 2031-05-25'],
    ['next week', '2031-05-19 to 2031-05-25'],
    ['early next week', '2031-05-19 to 2031-05-20'],
    ['late next week', '2031-05-24 to 2031-05-25'],
    ['later this month', '2031-05-15 to 2031-05-31'],
    ['by the end of the month', '2031-05-15 to 2031-05-31'],
    ['at the end of the month', '2031-05-22 to 2031-05-31'],
    ['next month', '2031-06-01 to 2031-06-30'],
    ['early next month', '2031-06-01 to 2031-06-10'],
    ['later this year', '2031-05-15 to 2031-12-31'],
    ['before the end of the year', '2031-05-15 to 2031-12-31'],
    ['next year', '2032-01-01 to 2032-12-31'],
    ['within two weeks', '2031-05-15 to 2031-05-29'],
    ['in the next two weeks', '2031-05-15 to 2031-05-29'],
    ['within the next 48 hours', '2031-05-15 to 2031-05-17'],
    ['in two weeks', '2031-05-26 to 2031-06-01'],
    ['in three days', '2031-05-18'],
    ['in ten days’ time', '2031-05-25'],
    ['in a couple of weeks', '2031-05-26 to 2031-06-01'],
    ['in the coming days', '2031-05-15 to 2031-05-22'],
    ['in the next few weeks', '2031-05-15 to 2031-06-26'],
    ['within months', '2031-05-15 to 2031-11-14'],
    ['in the weeks ahead', '2031-05-15 to 2031-06-26'],
    ['very soon', '2031-05-15 to 2031-05-29'],
    ['soon', '2031-05-15 to 2031-06-14'],
    ['at a later date', '2031-05-15 to 2032-05-14'],
    ['22 May', '2031-05-22'],
    ['May 22', '2031-05-22'],
    ['the 22nd of May', '2031-05-22'],
    ['Sept. 3', '2031-09-03'],
    ['Thursday, 22 May 2031', '2031-05-22'],
    ['May 22, 2032', '2032-05-22'],
    ['2031-06-02', '2031-06-02'],
    ['22-24 May', '2031-05-22 to 2031-05-24'],
    ['May 22 and 23', '2031-05-22 to 2031-05-23'],
    ['in June', '2031-06-01 to 2031-06-30'],
    ['early June', '2031-06-01 to 2031-06-10'],
    ['mid-June', '2031-06-11 to 2031-06-20'],
    ['by the end of June', '2031-05-15 to 2031-06-30'],
    ['by June', '2031-05-15 to 2031-06-30'],
    ['at the end of June', '2031-06-21 to 2031-06-30'],
    ['in June 2032', '2032-06-01 to 2032-06-30'],
    ['this autumn', '2031-09-01 to 2031-11-30'],
    ['in the autumn', '2031-09-01 to 2031-11-30'],
  ])('%s', (when, expected) => {
    expect(due(when)).toBe(expected);
  });

  it.each(['last Friday', 'yesterday', 'two weeks ago', 'when both are ready', '', '31 June', 'on the sidelines'])(
    'are none for a plan that says “%s”',
    (when) => {
      expect(due(when)).toBe('none');
    },
  );

  it.each([
    ['Friday', '2031-05-09'],
    ['Thursday', '2031-05-15'],
    ['last Thursday', '2031-05-08'],
    ['last Friday', '2031-05-09'],
    ['yesterday', '2031-05-14'],
    ['last week', '2031-05-05 to 2031-05-11'],
    ['two days ago', '2031-05-13'],
    ['12 May', '2031-05-12'],
    ['28 December', '2030-12-28'],
    ['earlier this week', '2031-05-12 to 2031-05-15'],
  ])('lie behind for what is over: %s', (when, expected) => {
    expect(due(when, thursday, true)).toBe(expected);
  });

  it.each([
    ['January 5', '2031-12-30T12:00:00Z', '2032-01-05'],
    ['Friday', '2031-12-30T12:00:00Z', '2032-01-02'],
    ['next month', '2031-12-30T12:00:00Z', '2032-01-01 to 2032-01-31'],
    ['early next year', '2031-12-30T12:00:00Z', '2032-01-01 to 2032-05-01'],
    ['this winter', '2031-12-30T12:00:00Z', '2031-12-01 to 2032-02-29'],
    ['28 December', '2032-01-04T12:00:00Z', '2031-12-28'],
    ['February 29', '2032-01-04T12:00:00Z', '2032-02-29'],
  ])('go over the end of a year: %s said at %s', (when, publishedAt, expected) => {
    expect(due(when, publishedAt)).toBe(expected);
  });

  it('span both days where midnight divides the summit’s place from Greenwich', () => {
    const night = '2031-05-16T03:00:00Z';
    expect(due('tomorrow', night, false, 'America/Anchorage')).toBe('2031-05-16 to 2031-05-17');
    expect(due('Monday', night, false, 'America/Anchorage')).toBe('2031-05-19');
    expect(due('22 May', night, false, 'America/Anchorage')).toBe('2031-05-22');
  });
});
