import { linkIn } from './links.js';

const url = 'https://wire.example/feeds/all';
const hub = (link?: string) => linkIn({ url, headers: link === undefined ? {} : { link } }, 'hub');

describe('a link in the header', () => {
  it.each([
    ['<https://hub.example/>; rel="hub"', 'https://hub.example/'],
    ['<https://hub.example/>;rel=hub', 'https://hub.example/'],
    ['<https://hub.example/a,b>; rel="HUB"', 'https://hub.example/a,b'],
    [`<${url}>; rel="self", <https://hub.example/>; rel="hub"`, 'https://hub.example/'],
    ['<https://hub.example/>; title="a, \\"b\\"; c"; rel="preload hub"', 'https://hub.example/'],
    ['</hub>; rel=hub', 'https://wire.example/hub'],
    ['<https://Hub.example>; rel=hub', 'https://Hub.example'],
    ['<https://one.example/>; rel=hub, <https://two.example/>; rel=hub', 'https://one.example/'],
  ])('%s names %s', (link, address) => {
    expect(hub(link)).toBe(address);
  });

  it.each([
    undefined,
    '',
    'garbage',
    '<https://hub.example/',
    '<https://hub.example/>; rel="self"',
    '<https://hub.example/>; rel="hub"; anchor="https://other.example/"',
    '<javascript:alert(1)>; rel="hub"',
    '<http://[>; rel="hub"',
    `<https://hub.example/>; rel="hub"; x="${' '.repeat(60_000)}"`,
  ])('%.60s names nothing', (link) => {
    expect(hub(link)).toBeUndefined();
  });
});
