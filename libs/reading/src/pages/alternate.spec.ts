import { cleanArticle } from './clean-article.js';

const url = 'https://www.harbour.example/news/talks-end';
const stub = '<h1>Harbour talks end with a draft</h1><p>Subscribe to the letter.</p>';
const told = (head: string, body = stub, from = url) =>
  cleanArticle(`<head>${head}</head><body>${body}</body>`, { url: from });

describe('another form of a page that shows too little', () => {
  it.each([
    ['<link rel="amphtml" href="/news/talks-end/amp">', '/news/talks-end/amp'],
    ['<link rel="amphtml" href="https://amp.harbour.example/t">', 'https://amp.harbour.example/t'],
    ['<link rel="alternate" media="print" href="?print=1">', '?print=1'],
    [
      '<link rel="amphtml" href="https://harbour-example.cdn.ampproject.org/c/s/t">',
      'https://harbour-example.cdn.ampproject.org/c/s/t',
    ],
  ])('is named where the page declares it: %s', (head, address) => {
    expect(told(head).alternate).toBe(new URL(address, url).href);
  });

  it.each(['?outputType=amp', '/news/talks-end/print', '/amp/news/talks-end', 'talks-end.amp'])(
    'is named where the page links to it: %s',
    (href) => {
      expect(told('', `${stub}<a href="${href}">Read</a>`).alternate).toBe(new URL(href, url).href);
    },
  );

  it.each(['https://other.example/amp', 'javascript:amp()', url, `${url}#amp`])('is never %s', (href) => {
    expect(told(`<link rel="amphtml" href="${href}">`)).not.toHaveProperty('alternate');
  });

  it.each(['/news/another-story/print', '/print', '?page=2', 'https://other.example/news/talks-end/amp'])(
    'is not what a link to %s leads to',
    (href) => {
      expect(told('', `${stub}<a href="${href}">Read</a>`)).not.toHaveProperty('alternate');
    },
  );

  it('is not asked for where the page shows its article, or closes it to readers', () => {
    const amp = '<link rel="amphtml" href="/news/talks-end/amp">';
    const prose =
      '<p>The delegations met for six hours and left with a draft that both of them called a beginning.</p>';
    expect(told(amp, `<article><h1>Harbour talks end</h1>${prose.repeat(12)}</article>`)).not.toHaveProperty(
      'alternate',
    );
    const closed =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour talks end with a draft","isAccessibleForFree":false}</script>';
    expect(told(amp + closed)).not.toHaveProperty('alternate');
  });
});
