import { readFilter, searchOf } from './decisions-filter.js';

describe('the filter of decisions', () => {
  it('is read from the address, and what it does not know counts as not given', () => {
    expect(readFilter(new URLSearchParams('act=merged&state=undone'))).toEqual({ act: 'merged', state: 'undone' });
    expect(readFilter(new URLSearchParams('act=guessed&state='))).toEqual({});
  });

  it('stays at the moment that the page shows', () => {
    const search = searchOf({ act: 'split' }, new URLSearchParams('state=undone&asOf=2031-05-10T12:00:00.000Z'));
    expect(Object.fromEntries(new URLSearchParams(search))).toEqual({
      act: 'split',
      asOf: '2031-05-10T12:00:00.000Z',
      clock: 'learnt',
    });
  });
});
