import { isFailure } from '../failures.js';
import { readAddress } from './web-address.js';

const reasonFor = (written: string, base?: string) => {
  const read = readAddress(written, base === undefined ? undefined : new URL(base));
  return isFailure(read) ? read.reason : read.href;
};

describe('an address', () => {
  it.each([
    'http://0x7f.1/',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://127。0。0。1/',
    'http://１２７.0.0.1/',
    'http://%31%32%37.0.0.1/',
    'http:///0x7f.1/',
    'http:0x7f.1/',
  ])('is refused when it spells an IP address in another way: %s', (written) => {
    expect(reasonFor(written)).toBe('invalid-address');
  });

  it.each([
    'http://user@example.org/',
    'http://user:secret@example.org/',
    'http://@example.org/',
    'http://127.0.0.1:80@example.org/',
    'http://example.org\\@127.0.0.1/',
    'http:\\\\example.org\\',
    'http://exam\tple.org/',
    'http://example.org/\r\nX: y',
    ' http://example.org/\u0000',
  ])('is refused when two parsers could read it in two ways: %j', (written) => {
    expect(reasonFor(written)).toBe('invalid-address');
  });

  it.each([
    'file:///etc/passwd',
    'gopher://example.org/',
    'data:text/html,hello',
    'ftp://example.org/',
    'javascript:alert(1)',
    'example.org/feed',
    '/feed',
    'http://',
    'http://[::1',
    '',
  ])('is refused when it is not of the web: %s', (written) => {
    expect(reasonFor(written)).toBe('invalid-address');
  });

  it.each([
    ['http://8.8.8.8:80/a', 'http://8.8.8.8/a'],
    ['https://Example.org/a b?q=c\\d#part', 'https://example.org/a%20b?q=c\\d'],
    ['HTTPS://例え.jp/記事', 'https://xn--r8jz45g.jp/%E8%A8%98%E4%BA%8B'],
    ['http://[2606:4700::1]/', 'http://[2606:4700::1]/'],
  ])('is read as browsers do when it is plain: %s', (written, read) => {
    expect(reasonFor(written)).toBe(read);
  });

  it.each([
    ['/b', 'http://127.0.0.1/b'],
    ['?c=d', 'http://127.0.0.1/a?c=d'],
    ['//example.org/e', 'http://example.org/e'],
    ['//0x7f.1/', 'invalid-address'],
    ['https:/0x7f.2/', 'invalid-address'],
    ['//user@example.org/', 'invalid-address'],
  ])('may be relative to the one before: %s', (written, read) => {
    expect(reasonFor(written, 'http://127.0.0.1/a')).toBe(read);
  });
});
