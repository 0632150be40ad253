import { parseBounded } from './bounded-parser.js';

/** What is told of markup: texts as they are, attributes as `name=value`. */
function toldOf(html: string): string[] {
  const told: string[] = [];
  let text = '';
  const handler = {
    depth: 0,
    ontext: (data: string) => void (text += data),
    onattribute: (name: string, value: string) => void told.push(`${name}=${value}`),
    onclosetag: () => {
      if (text !== '') told.push(text);
      text = '';
    },
  };
  parseBounded(`<body>${html}</body>`, handler, 100);
  return told;
}

describe('character references on a page', () => {
  it.each([
    ['in text', '<p>Bread &amp; salt &#8211; caf&eacute;</p>', ['Bread & salt – café']],
    ['without a semicolon', '<p>Bread &amp salt &copy</p>', ['Bread & salt ©']],
    ['in a title that holds markup', '<title>Bread &amp; <b>salt</b> today</title>', ['Bread & <b>salt</b> today']],
    ['in attributes', '<a href="/?a=1&amp;b=2">on</a>', ['href=/?a=1&b=2', 'on']],
    ['in attributes without quotes', '<a href=/?a=1&amp;b=2>on</a>', ['href=/?a=1&b=2', 'on']],
    ['beside a quote of the other kind', `<a title='"A" &amp; B'>on</a>`, ['title="A" & B', 'on']],
  ])('are read %s', (_where, html, expected) => {
    expect(toldOf(html)).toEqual(expected);
  });

  it.each([
    ['that lead to a parameter called like one', '<a href="/?a=1&copy=2">on</a>', ['href=/?a=1&copy=2', 'on']],
    ['that are a program’s', '<script>a &amp;&amp; b</script>', ['a &amp;&amp; b']],
    ['that stand alone', '<p>you & me &; all</p>', ['you & me &; all']],
  ])('are not seen in ampersands %s', (_which, html, expected) => {
    expect(toldOf(html)).toEqual(expected);
  });
});
