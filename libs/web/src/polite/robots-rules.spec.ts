import { productToken, robotsAllow, robotsFor } from './robots-rules.js';

const allows = (robots: string, path: string) => robotsAllow(robotsFor('summitwatch', robots).rules, path);
const everyone = (...rules: string[]) => ['User-agent: *', ...rules].join('\n');

describe('robots.txt', () => {
  it('binds the product named before the slash', () => {
    expect(productToken('Summitwatch/1.0 (+mailto:desk@example.org)')).toBe('summitwatch');
  });

  it('allows all when it is empty, or something else altogether', () => {
    expect(allows('', '/a')).toBe(true);
    expect(allows('<!doctype html><title>Not here</title>', '/a')).toBe(true);
  });

  it('prefers the group that names us to the one for all', () => {
    const text = 'User-agent: *\nDisallow: /\n\nUser-agent: SummitWatch/2\nDisallow: /private';
    expect([allows(text, '/a'), allows(text, '/private/a')]).toEqual([true, false]);
  });

  it('joins all groups that name us, and agents in a row share one', () => {
    const text =
      'User-agent: other\nUser-agent: summitwatch\nDisallow: /a\nUser-agent: x\nDisallow: /c\nUser-agent: summitwatch\nDisallow: /b';
    expect(['/a', '/b', '/c'].map((path) => allows(text, path))).toEqual([false, false, true]);
  });

  it('lets the longest pattern decide, and Allow when two are equally long', () => {
    const text = everyone('Disallow: /news', 'Allow: /news/open', 'Disallow: /same', 'Allow: /same');
    expect(['/news/a', '/news/open/a', '/same/a'].map((path) => allows(text, path))).toEqual([false, true, true]);
  });

  it.each([
    ['/fish', '/fish.html', false],
    ['/fish', '/Fish', true],
    ['/*.php', '/a/b.php?c', false],
    ['/*.php$', '/a/b.php', false],
    ['/*.php$', '/a/b.php?c', true],
    ['/a*b*c$', '/aXbYbZc', false],
    ['/a*b*c$', '/ac', true],
    ['/exact$', '/exact', false],
    ['/exact$', '/exact/', true],
    ['*', '/anything', false],
    ['/ab*ba$', '/aba', true],
  ])('reads %s against %s', (pattern, path, allowed) => {
    expect(allows(everyone(`Disallow: ${pattern}`), path)).toBe(allowed);
  });

  it('compares octets, however they are escaped', () => {
    const text = everyone('Disallow: /%7Ejoe', 'Disallow: /ä', 'Disallow: /a%2fb');
    expect(['/~joe', '/%C3%A4', '/a%2Fb', '/a/b'].map((path) => allows(text, path))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('bears a byte order mark, comments, odd line ends, stray records and an empty Disallow', () => {
    const text = '\ufeffUSER-AGENT : *   # all\rSitemap: /s.xml\r\ncrawl-delay: 5\r\n disallow:/x # no\nDisallow:';
    expect([allows(text, '/x'), allows(text, '/y')]).toEqual([false, true]);
  });

  it('never forbids itself', () => {
    expect(allows(everyone('Disallow: /'), '/robots.txt')).toBe(true);
  });

  it('takes no time over a pattern made to be slow', () => {
    const pattern = `/${'*a'.repeat(50_000)}$`;
    expect(allows(everyone(`Disallow: ${pattern}`), `/${'a'.repeat(8_000)}`)).toBe(true);
  });
});

/** What the RFC asks for, row by row: its section, the file, and the paths that may and may not be fetched. */
const rows: readonly (readonly [section: string, robots: string, may: string, mayNot: string])[] = [
  ['2.1: agents in a row share one group', 'User-agent: a\nUser-agent: summitwatch\nDisallow: /x', '/y', '/x'],
  ['2.2.1: no group is for us', 'User-agent: other\nDisallow: /', '/x', ''],
  [
    '2.2.1: a group for us beats the one for all, though it comes later and is empty',
    'User-agent: *\nDisallow: /\nUser-agent: summitwatch',
    '/x',
    '',
  ],
  ['2.2.1: the token in any case', 'User-agent: SUMMITWATCH\nDisallow: /x', '/y', '/x'],
  ['2.2.1: a longer token is another', 'User-agent: summitwatch-news\nDisallow: /x', '/x', ''],
  ['2.2.1: a part of the token is another', 'User-agent: summit\nDisallow: /x', '/x', ''],
  [
    '2.2.1: groups for us are joined',
    'User-agent: summitwatch\nDisallow: /x\n\nUser-agent: summitwatch\nAllow: /x/y',
    '/x/y',
    '/x/z',
  ],
  [
    '2.2.1: groups for all are joined',
    'User-agent: *\nDisallow: /x\nUser-agent: a\nUser-agent: *\nDisallow: /z',
    '/y',
    '/z',
  ],
  ['2.2.1: rules before any agent bind nobody', 'Disallow: /\nUser-agent: *\nDisallow: /x', '/y', '/x'],
  ['2.2.2: case counts in paths', 'User-agent: *\nDisallow: /X', '/x', '/X'],
  ['2.2.2: a pattern is the beginning of a path', 'User-agent: *\nDisallow: /x', '/a/x', '/xyz'],
  ['2.2.2: the longest match, by octets', 'User-agent: *\nAllow: /a/\nDisallow: /a/b*c', '/a/d', '/a/b/c'],
  ['2.2.2: Allow wins a tie, in any order', 'User-agent: *\nDisallow: /x\nAllow: /x', '/x', ''],
  ['2.2.2: the query is part of the path', 'User-agent: *\nDisallow: /x?id=', '/x?a=id', '/x?id=1'],
  ['2.2.2: octets beyond ASCII', 'User-agent: *\nDisallow: /foo/bar/ツ', '/foo/bar/', '/foo/bar/%E3%83%84'],
  [
    '2.2.2: a coded letter that needs no code',
    'User-agent: *\nDisallow: /foo/bar/%62%61%7A',
    '/foo/bar',
    '/foo/bar/baz',
  ],
  ['2.2.2: codes in either case', 'User-agent: *\nDisallow: /%e3%83%84', '/', '/%E3%83%84'],
  ['2.2.2: robots.txt itself', 'User-agent: *\nDisallow: /', '/robots.txt', '/robots.txt2'],
  ['2.2.2: an empty Disallow forbids nothing', 'User-agent: *\nDisallow:', '/', ''],
  ['2.2.3: a comment ends the line', 'User-agent: * # all\nDisallow: /x # and more', '/y', '/x'],
  ['2.2.3: * stands for any characters, none too', 'User-agent: *\nDisallow: /a*z', '/a', '/az'],
  ['2.2.3: $ is the end', 'User-agent: *\nDisallow: /*.gif$', '/a.gif?b', '/a.gif'],
  ['2.2.3: $ elsewhere is a character', 'User-agent: *\nDisallow: /a$b', '/a', '/a$b'],
  ['2.2.3: a coded * or $ is a character', 'User-agent: *\nDisallow: /a%2A\nDisallow: /b%24', '/abc', '/b%24'],
  ['2.2.4: other records part no group', 'User-agent: *\nSitemap: https://example.org/s.xml\nDisallow: /x', '/y', '/x'],
  ['2.3: a byte order mark, any line end', '\ufeffUser-agent: *\r\nDisallow: /x\rDisallow: /z', '/y', '/z'],
];

describe('RFC 9309', () => {
  it.each(rows)('%s', (_section, robots, may, mayNot) => {
    expect(allows(robots, may)).toBe(true);
    if (mayNot !== '') expect(allows(robots, mayNot)).toBe(false);
  });
});

describe('Crawl-delay', () => {
  const delay = (text: string) => robotsFor('summitwatch', text).crawlDelayMs;

  it.each([
    ['User-agent: *\nCrawl-delay: 10', 10_000],
    ['User-agent: *\ncrawl-delay : 0.5 # s', 500],
    ['User-agent: *\nCrawl-delay: 10\nDisallow:\nUser-agent: summitwatch\nCrawl-delay: 2', 2_000],
    ['User-agent: *\nUser-agent: summitwatch\nCrawl-delay: 4\nUser-agent: other\nDisallow: /x', 4_000],
    ['User-agent: *\nCrawl-delay: 10\nDisallow: /\nUser-agent: summitwatch\nDisallow:', 0],
    ['User-agent: *\nDisallow: /x\nCrawl-delay: 3\nDisallow: /y\nCrawl-delay: 2', 3_000],
    ['User-agent: other\nCrawl-delay: 10', 0],
    ['Crawl-delay: 10', 0],
    ['User-agent: *\nCrawl-delay: soon', 0],
    ['User-agent: *\nCrawl-delay: -5', 0],
    ['User-agent: *\nCrawl-delay: 1e9', 0],
  ])('%j', (text, milliseconds) => {
    expect(delay(text)).toBe(milliseconds);
  });
});
