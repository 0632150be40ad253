// Pages that were made to hurt a reader, by name: what nests, what repeats, what never ends, what is no page at all, and what makes
// a pattern try again and again. Each is made when it is asked for.
import { randomBytes } from 'node:crypto';
import { deflateRawSync, gzipSync } from 'node:zlib';

const MB = 1024 * 1024;
const filled = (piece, bytes = MB) => piece.repeat(Math.ceil(bytes / piece.length));
const ramp = (count, piece) => Array.from({ length: count }, (_, n) => piece(n)).join('');
const sentence =
  'The delegations met for six hours at the harbour and left with a draft that both called a beginning. ';
const paragraph = `<p>${sentence.repeat(4)}</p>`;
const article = (inner, head = '') =>
  `<!doctype html><html lang="en"><head><title>Talks end</title>${head}</head><body><article><h1>Talks end</h1>${paragraph.repeat(3)}${inner}</article></body></html>`;
const inHead = (head) => article('', head);
const data = (json, type = 'application/ld+json') => inHead(`<script type="${type}">${json}</script>`);
const nested = (open, count, close = '') => article(`${open.repeat(count)}deep${close.repeat(count)}`);

const deep = {
  '200 000 <div>, closed': () => nested('<div>', 200_000, '</div>'),
  '200 000 <div>, never closed': () => nested('<div>', 200_000),
  '200 000 <div> with "<" in an attribute': () => nested('<div title="<">', 200_000),
  '200 000 <div> with ">" in an attribute': () => nested("<div title='>'>", 200_000, '</div>'),
  '200 000 <span>': () => nested('<span>', 200_000),
  '100 000 <b><i><font>': () => nested('<b><i><font>', 100_000),
  '100 000 links, each in the other': () => nested('<a href="/x">', 100_000),
  '100 000 tables in tables': () => nested('<table><tr><td>', 100_000),
  '100 000 lists in lists': () => nested('<ul><li>', 100_000, '</li></ul>'),
  '100 000 <blockquote>': () => nested('<blockquote>', 100_000, '</blockquote>'),
  '100 000 <svg>': () => nested('<svg>', 100_000),
  '200 000 <svg>, each left open in a <div>': () => article('<div><svg></div>'.repeat(200_000)),
  '200 000 <mi>, each left open in a <div>': () => article('<div><mi></div>'.repeat(200_000)),
  '100 000 <math><mi>': () => nested('<math><mi>', 100_000),
  '100 000 <template>': () => nested('<template>', 100_000, '</template>'),
  '100 000 <select><option>': () => nested('<select><option>', 100_000),
  '100 000 <frameset>': () => nested('<frameset>', 100_000),
  '100 000 <object>': () => nested('<object>', 100_000, '</object>'),
  '100 000 <form>': () => nested('<form>', 100_000),
  '100 000 <section class="sidebar">': () => nested('<section class="sidebar">', 100_000),
  '250 asides around 100 000 paragraphs': () =>
    article(`${'<div class="share-bar">'.repeat(250)}${`<p>${sentence}</p>`.repeat(100_000)}`),
  'JSON-LD nested 100 000 deep': () => data(`${'{"@graph":['.repeat(100_000)}${']}'.repeat(100_000)}`),
  'JSON-LD of 2 MB of "["': () => data(filled('[', 2 * MB)),
  'tag soup that is never right': () => article('<div><p><b></div><i></p><table></b><td></i>'.repeat(60_000)),
  '2 M ends of nothing': () => article('</p></div></b></x>'.repeat(500_000)),
  '250 deep, 1 M ends of nothing': () => article('<x>'.repeat(250) + '</y>'.repeat(1_000_000)),
};

const many = {
  '100 000 siblings': () => article('<p>Talks go on.</p>'.repeat(100_000)),
  '300 000 empty <div>': () => article('<div></div>'.repeat(300_000)),
  '1 M <br>': () => article('<br>'.repeat(1_000_000)),
  '1 M <br> between words': () => article('word<br>'.repeat(1_000_000)),
  '100 000 <h1>': () => article('<h1>Talks end</h1>'.repeat(100_000)),
  '100 000 headings that differ': () => article(ramp(100_000, (n) => `<h2>Part ${n}</h2>`)),
  '100 000 <time>': () => article('<time datetime="2026-09-14T10:00:00Z">today</time>'.repeat(100_000)),
  '100 000 links': () => article(ramp(100_000, (n) => `<a href="/news/${n}">A headline of some length</a> `)),
  '100 000 list items of links': () => article(`<ul>${ramp(100_000, (n) => `<li><a href="/${n}">Item ${n}</a>`)}</ul>`),
  '100 000 <article>': () => article('<article><p>Teaser of the day.</p></article>'.repeat(100_000)),
  '100 000 bylines': () => article('<p class="byline author date">By Ada Winter</p>'.repeat(100_000)),
  '100 000 <meta>': () => inHead(ramp(100_000, (n) => `<meta name="author" content="Writer ${n}">`)),
  '100 000 <meta> that differ': () => inHead(ramp(100_000, (n) => `<meta name="m${n}" content="x">`)),
  '5 000 scripts of JSON-LD': () =>
    inHead('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks"}</script>'.repeat(5000)),
  'JSON-LD of 100 000 articles': () =>
    data(`{"@graph":[${ramp(100_000, (n) => `${n ? ',' : ''}{"@type":"Article","headline":"T${n}"}`)}]}`),
  'JSON-LD with a body of 3 MB': () =>
    data(JSON.stringify({ '@type': 'Article', articleBody: filled(sentence, 3 * MB) })),
  'JSON-LD with a body of 3 MB of "<"': () =>
    data(JSON.stringify({ '@type': 'Article', articleBody: filled('<', 3 * MB) })),
  'JSON-LD with 3 MB of blanks': () => data(`{"@type":"Article",${filled(' \n', 3 * MB)}`),
  'JSON-LD with 3 MB of commas': () => data(`{"@type":"Article"${filled(', ', 3 * MB)}`),
  'state of 3 MB, nested': () => data(`${'{"body":['.repeat(300_000)}`, 'application/json'),
  'state of 3 MB of paragraphs': () =>
    data(JSON.stringify({ body: Array.from({ length: 30_000 }, () => ({ text: sentence })) }), 'application/json'),
  '200 000 attributes on one element': () => article(`<p ${ramp(200_000, (n) => `a${n}="" `)}>x</p>`),
  '100 000 classes on one element': () => article(`<p class="${ramp(100_000, (n) => `c${n} `)}">x</p>`),
  '20 000 elements of 100 classes': () => article(`<p class="${ramp(100, (n) => `share-${n} `)}">x</p>`.repeat(20_000)),
  '1 M references': () => article(`<p>${'&eacute;'.repeat(1_000_000)}</p>`),
  '1 M references that end too soon': () => article(`<p>${'&notit'.repeat(1_000_000)}</p>`),
  '10 MB of "&"': () => article(filled('&', 10 * MB)),
  '10 MB of "&amp;" in an attribute': () => article(`<p title="${filled('&amp;', 10 * MB)}">x</p>`),
  '1 M "<"': () => article('<'.repeat(1_000_000)),
  '10 MB of "<a"': () => article(filled('<a', 10 * MB)),
  '10 MB of "<a "': () => article(filled('<a ', 10 * MB)),
  '10 MB of "<!-"': () => article(filled('<!-', 10 * MB)),
};

const endless = {
  'comment without an end': () => article(`<!--${filled(' - ', 10 * MB)}`),
  '500 000 unclosed comments': () => article('<!--'.repeat(500_000)),
  '500 000 unclosed CDATA': () => article('<![CDATA['.repeat(500_000)),
  '500 000 unclosed instructions': () => article('<?x '.repeat(500_000)),
  'attribute without an end': () => article(`<p title="${filled('<p>word</p>', 10 * MB)}`),
  '300 000 attributes without an end': () => article('<p title="'.repeat(300_000)),
  'quotes without an end': () => article(`<p ${filled('"\'', 4 * MB)}`),
  'script of 10 MB': () => inHead(`<script>${filled('a<b;"</scrip', 10 * MB)}</script>`),
  'script without an end': () => inHead(`<script>${filled('a<b;', 10 * MB)}`),
  '200 000 <script> without an end': () => inHead('<script>'.repeat(200_000)),
  'style of 10 MB': () => inHead(`<style>${filled('p{}', 10 * MB)}</style>`),
  'title of 4 MB': () => inHead(`<title>${filled(sentence, 4 * MB)}</title>`),
  'textarea without an end': () => article(`<textarea>${filled('<p>', 4 * MB)}`),
  'attribute of 8 MB': () => article(`<p title="${filled('word ', 8 * MB)}">x</p>`),
  'class of 1 MB': () => article(`<p class="${filled('a', MB)}">x</p>`),
  'class of 1 MB of "-share"': () => article(`<div class="${filled('-share', MB)}"><p>x</p></div>`),
  'class of 1 MB of "aA"': () => article(`<div class="${filled('aA', MB)}"><p>x</p></div>`),
  'style attribute of 1 MB of blanks': () => article(`<p style="display${filled(' ', MB)}">x</p>`),
  'name of a tag of 1 MB': () => article(`<${filled('x', MB)}>x`),
  'data: picture of 10 MB': () => article(`<img src="data:image/png;base64,${filled('QUFB', 10 * MB)}">`),
};

const large = {
  'one paragraph of 16 MB': () => article(`<p>${filled(sentence, 15.9 * MB)}</p>`),
  'paragraphs of 16 MB': () => article(filled(paragraph, 15.9 * MB)),
  'lines of 16 MB, parted by <br>': () => article(filled(`${sentence}<br><br>`, 15.9 * MB)),
  'a word of 16 MB': () => article(`<p>${filled('x', 15.9 * MB)}</p>`),
  '16 MB of Japanese': () => article(filled(`<p>${'代表団は六時間にわたり会談した。'.repeat(10)}</p>`, 5.3 * MB)),
  '16 MB of links and prose': () => article(filled(`<p>${sentence}<a href="/x">${sentence}</a></p>`, 15.9 * MB)),
  '30 MB of paragraphs, of which 16 are read': () => article(filled(paragraph, 30 * MB)),
};

const noise = {
  'chance of 8 MB': () => randomBytes(8 * MB),
  'chance of 8 MB in a page': () => Buffer.concat([Buffer.from(article('')), randomBytes(8 * MB)]),
  'zeros of 8 MB': () => Buffer.alloc(8 * MB),
  'zeros of 8 MB in a page': () => Buffer.concat([Buffer.from(article('')), Buffer.alloc(8 * MB)]),
  'gzip as text': () => gzipSync(randomBytes(4 * MB)),
  'zip as text': () => Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync(randomBytes(4 * MB))]),
  'PDF as text': () => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(4 * MB)]),
  'JPEG as text': () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(4 * MB)]),
  'UTF-16 without a mark': () => Buffer.from(article(filled(paragraph, MB)), 'utf16le'),
  'UTF-16 that is said to be UTF-8': () =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(article(filled(paragraph, MB)), 'utf16le')]),
  'broken UTF-8 of 8 MB': () => Buffer.concat([Buffer.from(article('')), Buffer.alloc(8 * MB, 0xc3)]),
  'lone surrogates': () => article(filled('<p>&#xD800;&#xDFFF;\uFFFD</p>', 4 * MB)),
  'Russian in windows-1251 that is said to be Japanese': () =>
    Buffer.concat([
      Buffer.from('<meta charset="shift_jis"><article><p>'),
      Buffer.alloc(4 * MB, 0xe0),
      Buffer.from('</p>'),
    ]),
};

/** Runs of what a pattern may take in two ways, where each kind of pattern looks: text, headline, byline, date, address, scripts. */
const runs = {
  blanks: ' ',
  'line ends': '\n',
  'blanks and line ends': ' \n',
  dots: '.',
  digits: '1',
  'digits and dots': '1.',
  'digits and blanks': '1 ',
};
const marks = {
  brackets: '(',
  quotes: '"',
  'quotes that open': '“',
  dashes: ' - ',
  commas: ', ',
  bars: ' | ',
  'and and': 'and ',
  'by by': 'by ',
  colons: ':',
  slashes: '/',
  capitals: 'A ',
  'non-breaking blanks': '\u00a0',
  'zero-width blanks': '\u200b',
  '"to "': 'to continue ',
  404: '404 ',
  '"{"': '{',
};
const placed = (run) =>
  `<!doctype html><html><head><title>${run}x</title><meta name="author" content="${run.replaceAll('"', '&quot;')}x"><meta property="og:title" content="x${run.replaceAll('"', '&quot;')}x"><meta property="article:published_time" content="${run.replaceAll('"', '&quot;')}x"><meta name="description" content="${run.replaceAll('"', '&quot;')}x"><script type="application/ld+json">{"@type":"NewsArticle","headline":${JSON.stringify(`${run}x`)},"author":{"name":${JSON.stringify(`${run}x`)}},"datePublished":${JSON.stringify(`${run}x`)},"articleBody":${JSON.stringify(`${run}x`)}}</script></head><body><h1>x${run}x</h1><p class="byline author">x${run}x</p><time class="date published" datetime="${run.replaceAll('"', '&quot;')}x">x${run}x</time><article>${paragraph.repeat(3)}<p>x${run}x</p>${paragraph}</article></body></html>`;
const patterns = Object.fromEntries(
  Object.entries({ ...runs, ...marks }).map(([name, run]) => [
    `1 MB of ${name}, everywhere`,
    () => placed(filled(run, MB)),
  ]),
);

export const hostileCases = { ...deep, ...many, ...endless, ...large, ...noise, ...patterns };
