import { filterParams, readFilter } from './items-filter.js';

describe('the filter of the item list', () => {
  it('is read from the address; blanks and strangers are left out', () => {
    expect(readFilter(new URLSearchParams('verdict=copy&q=%20&page=7'))).toEqual({ verdict: 'copy' });
  });

  it('comes back from the address as it went in', () => {
    const filter = { verdict: 'relevant', feed: 'a b', q: 'тест & co', lang: 'ru' };
    expect(readFilter(filterParams(filter))).toEqual(filter);
  });
});
