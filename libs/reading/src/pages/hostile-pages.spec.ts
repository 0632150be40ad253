import { cleanArticle } from './clean-article.js';

const prose =
  '<p>The delegations met for six hours and left with a draft that both of them called a beginning.</p>'.repeat(4);
const page = (inner: string): string =>
  `<html><body><article><h1>Talks end</h1>${prose}${inner}</article></body></html>`;
const run = (piece: string, length = 1_000_000): string => piece.repeat(Math.ceil(length / piece.length));
const each = (count: number, piece: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => piece(n)).join('');
/** No two paragraphs of it are the same: what a page repeats is read once. */
const distinct = (length: number): string => {
  const paragraph = prose.slice(0, prose.indexOf('</p>') + 4);
  return each(Math.ceil(length / paragraph.length), (n) => paragraph.replace('six', String(n)));
};
const data = (json: string, type = 'application/ld+json'): string => page(`<script type="${type}">${json}</script>`);

const hostile: Record<string, () => string> = {
  '200 000 elements, each in the other': () => page('<div>'.repeat(200_000)),
  '100 000 elements, each in the other, with "<" in an attribute': () => page('<div title="<">'.repeat(100_000)),
  '100 000 formatting elements that are never closed': () => page('<b><i><font>'.repeat(100_000)),
  '100 000 foreign elements that are left open': () => page('<div><mi></div>'.repeat(100_000)),
  '100 000 siblings': () => page('<p>Talks go on.</p>'.repeat(100_000)),
  '250 asides around 50 000 paragraphs': () => page(`${'<div class="share-bar">'.repeat(250)}${run(prose, 5_000_000)}`),
  'tag soup': () => page('<div><p><b></div><i></p><table></b><td></i>'.repeat(40_000)),
  '500 000 line breaks': () => page('word<br>'.repeat(500_000)),
  '100 000 <meta>': () => page(each(100_000, (n) => `<meta name="author" content="Writer ${n}">`)),
  '5000 scripts of JSON-LD': () => page('<script type="application/ld+json">{"@type":"Article"}</script>'.repeat(5000)),
  'JSON-LD nested 100 000 deep': () => data('{"@graph":['.repeat(100_000)),
  'JSON-LD with 1 MB of blanks': () => data(`{"@type":"Article",${run(' \n')}`),
  'state nested 300 000 deep': () => data('{"body":['.repeat(300_000), 'application/json'),
  'a script of 10 MB': () => page(`<script>${run('a<b;"</scrip', 10_000_000)}</script>`),
  '200 000 attributes on one element': () => page(`<p ${each(200_000, (n) => `a${n}="" `)}>x</p>`),
  'an attribute without an end': () => page(`<p title="${run('<p>word</p>', 5_000_000)}`),
  'a comment without an end': () => page(`<!--${run(' - ', 5_000_000)}`),
  'a class of 1 MB around a paragraph': () => page(`<div class="${run('aA')}"><p>x</p></div>`),
  'a class of 1 MB': () => page(`<div class="${run('-share')}">x</div>`),
  '1 MB of "<"': () => page(run('<')),
  '1 MB of "&notit"': () => page(run('&notit')),
  ...Object.fromEntries(
    [' ', ' \n', '.', '1 ', '(', '“', ' - ', ', ', ' | ', 'by ', 'A '].map((piece) => [
      `1 MB of ${JSON.stringify(piece)} in headline, byline, date and text`,
      () =>
        page(
          `<h1>${run(piece)}x</h1><p class="byline">${run(piece)}x</p><time>${run(piece)}x</time><p>${run(piece)}x</p>`,
        ),
    ]),
  ),
};

/** Milliseconds of processor time that reading `html` takes, and what was read. */
function costOf(html: string): { cost: number; text: string } {
  const used = process.cpuUsage();
  const { article } = cleanArticle(html, { url: 'https://harbour.example/a' });
  const { user, system } = process.cpuUsage(used);
  return { cost: (user + system) / 1000, text: article.text };
}

const costsOfMegabyte = (): readonly number[] =>
  [1, 2, 3].map(() => costOf(page(distinct(1_000_000))).cost).sort((a, b) => a - b);

/** The least that a megabyte of ordinary prose cost, once all that reads it was warm. */
let least = 0;
beforeAll(() => {
  costsOfMegabyte();
  least = costsOfMegabyte()[0] ?? 0;
});

/** In megabytes of prose. Machines differ, and so does one machine beside other work: what looks too dear is compared here and now. */
function inMegabytes(cost: number, limit: number): number {
  return cost / least < limit ? cost / least : cost / (costsOfMegabyte()[1] ?? 0);
}

describe('a page made to hurt', () => {
  it.each(Object.entries(hostile))('costs no more than so many megabytes of prose: %s', (_, make) => {
    const { cost, text } = costOf(make());
    expect(inMegabytes(cost, 20)).toBeLessThan(20);
    expect(text).toContain('a draft that both of them called a beginning');
  });

  it('costs no more for each megabyte when it is large', () => {
    const { cost, text } = costOf(page(distinct(16_000_000)));
    expect(text.length).toBeGreaterThan(14_000_000);
    expect(inMegabytes(cost, 2 * 16)).toBeLessThan(2 * 16);
  });

  it('never becomes an article by holding no text at all', () => {
    const noise = Uint8Array.from({ length: 1_000_000 }, (_, n) => (n * n * 31 + (n >> 3) * 7) & 255);
    expect(cleanArticle(noise, { url: 'https://harbour.example/a' }).verdict).toBe('not-html');
  });
});
