import { cleanArticle } from './clean-article.js';

const from = { url: 'https://harbour.example/a' };
const prose = '<p>The delegations met for six hours and left with a draft that both of them called a beginning.</p>';
const proseOf = (paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, n) => prose.replace('six hours', `${n + 2} hours`)).join('');

describe('cleanArticle', () => {
  it.each([
    ['a PDF', '%PDF-1.7 and so on', 'not-html'],
    ['JSON', '{"a":1}', 'not-html'],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"></rss>', 'not-html'],
    ['nothing', '  ', 'empty'],
    ['a page without words', '<html><body><div></div></body></html>', 'empty'],
  ])('names %s', (_, html, verdict) => {
    expect(cleanArticle(html, from).verdict).toBe(verdict);
  });

  it('takes no script for a part of the headline', () => {
    const page = `<article><h1>Talks <script>hide()</script>end</h1>${proseOf(3)}</article>`;
    expect(cleanArticle(page, from).article.title).toBe('Talks end');
  });

  it('is less sure of a stub than of a long article', () => {
    const long = cleanArticle(`<article><h1>Talks</h1>${proseOf(12)}</article>`, from);
    const short = cleanArticle(`<article><h1>Talks</h1>${proseOf(2)}</article>`, from);
    expect(long.quality).toBeGreaterThan(short.quality);
  });

  it.each(['<div>', '<span>', '<li><p>', '<table><tr><td>', '<!--', '<a', '<svg>'])(
    'reads 50 000 unclosed "%s" within two seconds',
    (tag) => {
      const started = performance.now();
      cleanArticle(`${prose}${tag.repeat(50_000)}`, from);
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );

  it('takes a news item about captchas and cookies for an article', () => {
    const ld = '{"@type":"NewsArticle","headline":"Ministry asks: are you a robot?","datePublished":"2024-09-16"}';
    const html = `<script type="application/ld+json">${ld}</script><article><h1>Ministry asks: are you a robot?</h1>${proseOf(2)}</article>`;
    expect(cleanArticle(html, from).verdict).toBe('article');
  });

  it('believes a canonical address on another host only with a second witness', () => {
    const canonical = '<link rel="canonical" href="https://publisher.example/1">';
    const witness = '<meta property="og:url" content="https://publisher.example/1">';
    expect(cleanArticle(`${canonical}${prose}`, from).article).not.toHaveProperty('canonicalUrl');
    expect(cleanArticle(`${canonical}${witness}${prose}`, from).article.canonicalUrl).toBe(
      'https://publisher.example/1',
    );
  });
});
