import { safePage } from './safe-page.js';

const shown = (html: string, sentence?: string) => safePage(html, sentence === undefined ? {} : { sentence });
/** What markup could still act with, wherever it hid. */
const acting =
  /<(?!\/?(?:address|article|aside|blockquote|caption|dd|details|div|dl|dt|fig|footer|h[1-6r]|header|li|main|nav|ol|p|pre|section|summary|t(?:able|body|d|foot|h|head|r|ime)|ul|abbr|b|bdi|bdo|br|cite|code|del|dfn|em|i|ins|kbd|mark|q|rp|rt|ruby|s|samp|small|span|strong|sub|sup|u|var|wbr)[\s/>])/i;
const attributes = (html: string) =>
  [...html.matchAll(/<[a-z0-9]+((?:\s[^>]*)?)>/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/\s([a-z-]+)="/g)].map(([, name]) => name),
  );

describe('a page that is shown', () => {
  it('keeps its words, their order and their weight', () => {
    const html =
      '<h1>Talks end</h1><p>They <b>met</b> in <i>Bay Town</i>.</p><ul><li>one</li></ul><table><tr><td colspan="2">x';
    const { html: safe } = shown(html);
    expect(safe).toContain('<h1>Talks end</h1><p>They <b>met</b> in <i>Bay Town</i>.</p><ul><li>one</li></ul>');
    expect(safe).toContain('<td colspan="2">x</td>');
  });

  it('shows a picture as a box with its words, and a link as words with its address', () => {
    const html =
      '<p><img src="https://cdn.example/a.jpg" alt="Two flags &amp; a <table>"><a href="https://x.example/?a=1&b=2">more</a></p>';
    expect(shown(html).html).toBe(
      '<p><span class="picture">Two flags &amp; a &lt;table&gt;</span><span class="link" title="https://x.example/?a=1&amp;b=2">more</span></p>',
    );
    expect(shown('<img src=x>').html).toBe('<span class="picture">picture</span>');
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a handler', '<p onclick="alert(1)" onerror=alert(2)>x</p><img src=x onerror=alert(1)>'],
    ['a script in an image', '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)">x</a></svg>'],
    [
      'a script as an address',
      '<a href="javascript:alert(1)">x</a><form action="javascript:alert(1)"><button>b</button></form>',
    ],
    ['a style', '<style>@import url(//evil.example)</style><p style="background:url(//evil.example)">x</p>'],
    [
      'what loads',
      '<link rel=preload href=//evil.example><base href=//evil.example><meta http-equiv=refresh content="0;url=//evil.example">',
    ],
    [
      'a frame',
      '<iframe srcdoc="<script>alert(1)</script>" src=//evil.example></iframe><object data=//evil.example></object><embed src=//evil.example>',
    ],
    [
      'media',
      '<video poster=//evil.example><source src=//evil.example></video><audio src=//evil.example></audio><picture><source srcset=//evil.example></picture>',
    ],
    ['a tag cut short', '<img src=x onerror=alert(1) //'],
    ['a tag in a tag', '<scr<script>ipt>alert(1)</scr</script>ipt>'],
    ['markup in a comment', '<!--><img src=x onerror=alert(1)>--><!--[if IE]><script>alert(1)</script><![endif]-->'],
    [
      'markup in a title',
      '<title><img src=x onerror=alert(1)></title><textarea><img src=x onerror=alert(1)></textarea>',
    ],
    [
      'markup in mathematics',
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    ],
    [
      'markup in raw text',
      '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript><xmp><p id="</xmp><img src=x onerror=alert(1)>">',
    ],
    [
      'markup in an attribute',
      '<p lang=\'"><img src=x onerror=alert(1)>\' dir="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">x</p>',
    ],
    ['what never ends', '<plaintext><p>x'],
    ['a template', '<template><script>alert(1)</script></template>'],
    ['names that hide others', '<form id=x><input name=parentNode></form><p id="found" name="body">x</p>'],
  ])('holds nothing of %s', (_what, html) => {
    const safe = shown(`<p>before</p>${html}`).html;
    expect(safe).toContain('before');
    expect(safe).not.toMatch(acting);
    for (const name of attributes(safe)) expect(['class', 'title', 'lang', 'dir', 'colspan']).toContain(name);
    expect(safe.replace(/ title="[^"]*"/g, '')).not.toMatch(/evil|javascript/);
  });

  it('is the same when it is made safe again', () => {
    const once = shown(
      '<p>a <a href="//x.example">b</a> &amp;lt;img src=x onerror=alert(1)&amp;gt; <img alt="c">',
    ).html;
    expect(shown(once).html).toBe(once);
  });

  it('is decoded as it was read, and told its language and direction', () => {
    const bytes = Buffer.from('<html lang="ru" dir=rtl><p>\xcf\xf0\xe8\xe2\xe5\xf2</p>', 'latin1');
    expect(safePage(bytes, { contentType: 'text/html; charset=windows-1251' })).toMatchObject({
      html: '<p>Привет</p>',
      lang: 'ru',
      dir: 'rtl',
    });
    expect(shown('<html lang="<script>" dir="up"><p>x')).toEqual({ html: '<p>x</p>', found: false });
  });

  it('shows the markup of what was sent as plain text', () => {
    expect(safePage('{"a": "<b>&"}', { contentType: 'application/json' }).html).toBe(
      '<pre>{"a": "&lt;b&gt;&amp;"}</pre>',
    );
  });

  it('takes linear time for what is deep, long or repeated', () => {
    const hostile = [
      '<div>',
      '<b><p>',
      '<a href=',
      '<!--',
      '&',
      '<table><tr><td>',
      '"\'>',
      '<img alt="',
      '<svg><style>',
    ];
    for (const each of hostile) shown(each.repeat(1_000_000 / each.length), 'a sentence');
    // A megabyte of each takes seconds; what grows with its square would take minutes for one.
  }, 60_000);
});

describe('a sentence on a page', () => {
  it('is marked across tags and other white space, in its first place alone', () => {
    const { html, found } = shown(
      '<p>He said: “No\n<b>deal</b> &amp; no&nbsp;talks.” Then left.</p><p>“No deal & no talks.”</p>',
      '“No deal & no talks.”',
    );
    expect([html, found]).toEqual([
      '<p>He said: <mark id="found">“No\n</mark><b><mark>deal</mark></b><mark> &amp; no\u00a0talks.”</mark> Then left.</p><p>“No deal &amp; no talks.”</p>',
      true,
    ]);
  });

  it('is no less found where it goes over a paragraph’s end', () => {
    expect(shown('<p>One.</p>\n<p>Two.</p>', 'One.\nTwo.').html).toBe(
      '<p><mark id="found">One.</mark></p>\n<p><mark>Two.</mark></p>',
    );
  });

  it('is not found in tags, nor where it does not stand', () => {
    expect(shown('<p lang="en">x</p>', 'lang').found).toBe(false);
    expect(shown('<p>x</p>', ' ').found).toBe(false);
  });

  it('brings no markup of its own', () => {
    expect(shown('<p>a &lt;b&gt; c</p>', '<b>').html).toBe('<p>a <mark id="found">&lt;b&gt;</mark> c</p>');
  });
});
