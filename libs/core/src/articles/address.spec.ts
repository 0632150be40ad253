import { canonicalAddress } from './address.js';

describe('the canonical address', () => {
  it.each([
    ['fragment', 'https://news.example/a#top'],
    ['tracking parameters', 'https://news.example/a?utm_source=rss&at_medium=feed&fbclid=1&CMP=x'],
    ['default port', 'https://news.example:443/a'],
    ['trailing slashes', 'https://news.example/a//'],
    ['www', 'https://www.news.example/a'],
    ['scheme', 'http://news.example/a'],
    ['letter case of the host', 'https://NEWS.example/a'],
    ['name and password', 'https://me:secret@news.example/a'],
  ])('does not count the %s', (_what, url) => {
    expect(canonicalAddress(url)).toBe('news.example/a');
  });

  it('keeps what tells pages apart, parameters in one order', () => {
    expect(canonicalAddress('https://news.example/a?page=2&id=7')).toBe('news.example/a?id=7&page=2');
    expect(canonicalAddress('https://news.example:8443/A')).toBe('news.example:8443/A');
  });

  it('is the same for its own result, and has a root', () => {
    expect(canonicalAddress('https://news.example')).toBe('news.example/');
    expect(canonicalAddress('https://news.example/a?b=%20c')).toBe(canonicalAddress('http://news.example/a/?b=+c'));
  });

  it.each(['', 'news.example/a', 'mailto:a@b.example', 'javascript:alert(1)', 'ftp://news.example/a'])(
    'is null for %p',
    (url) => {
      expect(canonicalAddress(url)).toBeNull();
    },
  );
});
