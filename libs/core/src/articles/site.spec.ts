import { siteOf } from './site.js';

describe('the site of an address', () => {
  it.each([
    ['https://www.courier.example/world/1', 'courier.example'],
    ['https://edition.courier.example/world/1', 'courier.example'],
    ['https://news.courier.co.uk/1', 'courier.co.uk'],
    ['https://m.courier.com.au/1', 'courier.com.au'],
    ['https://amp.courier.de/1', 'courier.de'],
    ['https://council.europa.eu/1', 'council.europa.eu'],
  ])('%s is of %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it.each([
    'https://one.blogspot.com/1',
    'https://one.substack.com/p/1',
    'https://news.google.com/x',
    'https://t.me/one/1',
  ])('%s has a host of many owners, which says nothing', (url) => {
    expect(siteOf(url)).toBeUndefined();
  });

  it.each(['http://127.0.0.1:80/1', 'http://[::1]/1', 'http://localhost/1', 'ftp://courier.example/1', 'no address'])(
    '%s names no site',
    (url) => {
      expect(siteOf(url)).toBeUndefined();
    },
  );
});
