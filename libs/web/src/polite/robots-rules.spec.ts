import { productToken, robotsAllow, robotsRulesFor } from './robots-rules.js';

const allows = (robots: string, path: string) => robotsAllow(robotsRulesFor('summitwatch', robots), path);
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
