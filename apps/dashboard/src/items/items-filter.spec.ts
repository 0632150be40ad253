import { filterParams, readFilter, verdictIn, withVerdict } from './items-filter.js';

describe('the filter of the item list', () => {
  it('is read from the address; blanks and strangers are left out', () => {
    expect(readFilter(new URLSearchParams('q=%20&page=7&understood=constructor'))).toEqual({});
  });

  it('comes back from the address as it went in', () => {
    const filter = { q: 'verdict:copy "тест & co" lang:ru' };
    expect(readFilter(filterParams(filter))).toEqual(filter);
  });

  it('takes addresses of before', () => {
    const params = new URLSearchParams('verdict=copy&feed=a b&q=talks&understood=no');
    expect(readFilter(params)).toEqual({ q: 'talks verdict:copy feed:"a b" -is:understood' });
  });

  it.each([
    ['talks verdict:copy "verdict:pending x"', 'relevant', 'talks "verdict:pending x" verdict:relevant'],
    ['-verdict:copy', 'pending', '-verdict:copy verdict:pending'],
    ['verdict:copy,pending lang:ru', undefined, 'lang:ru'],
    ['', 'copy', 'verdict:copy'],
  ])('keeps of %p all but its verdict', (q, verdict, expected) => {
    expect(withVerdict(q, verdict)).toBe(expected);
    expect(verdictIn(expected)).toBe(verdict);
  });
});
