import { cleanArticle } from '../clean-article.js';

const words = 'The ministers of the coastal states met in the old harbour and spoke of shared waters for two days. ';
const prose = `<p>${words.repeat(2)}</p><p>${words.repeat(3)}</p><p>${words.repeat(2)}</p>`;

interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly first?: string;
  readonly below?: string;
  readonly url?: string;
  readonly ld?: object;
}

function read({ head = '', above = '', first = '', below = '', url, ld }: Parts) {
  const script = ld === undefined ? '' : `<script type="application/ld+json">${JSON.stringify(ld)}</script>`;
  const html = `<html lang="en"><head>${head}${script}</head><body><main><article><h1>States share the waters</h1>${above}
    ${first}${prose}</article></main>${below}</body></html>`;
  return cleanArticle(html, { url: url ?? 'https://harbour.example/world/waters' }).article;
}

const news = { '@type': 'NewsArticle', headline: 'States share the waters' };

describe('the headline', () => {
  it('goes without the name of the site', () => {
    const head =
      '<meta property="og:site_name" content="Harbour Daily"><title>Waters are shared | Harbour Daily</title>';
    expect(read({ head, above: '' }).title).toBe('States share the waters');
    expect(
      cleanArticle(`<html><head>${head}</head><body>${prose}</body></html>`, { url: 'https://a.example/' }).article
        .title,
    ).toBe('Waters are shared');
  });

  it('of news is that of structured data, unless search engines alone are told it', () => {
    const ld = { ...news, headline: 'Waters shared by states after long talks' };
    expect(read({ ld }).title).toBe('Waters shared by states after long talks');
    const head = `<title>${ld.headline}</title><meta property="og:title" content="States share the waters">`;
    expect(read({ ld, head }).title).toBe('States share the waters');
  });

  it('goes without the words above it where links are given it without', () => {
    const head = '<meta property="og:title" content="Elders of the coast ask for a say">';
    const html = `<html><head>${head}</head><body><h1>Minority - Elders of the coast ask for a say</h1>${prose}</body></html>`;
    expect(cleanArticle(html, { url: 'https://a.example/b' }).article.title).toBe('Elders of the coast ask for a say');
  });
});

describe('the byline', () => {
  it('names people before desks, whoever tells of them', () => {
    const ld = { ...news, author: { '@type': 'Organization', name: 'Harbour Daily' } };
    expect(read({ ld, above: '<p class="byline">By Ana Ruiz and Bo Lind</p>' }).byline).toBe('Ana Ruiz, Bo Lind');
    expect(read({ ld }).byline).toBe('Harbour Daily');
  });

  it('follows the references of a graph', () => {
    const ld = {
      '@graph': [
        { ...news, author: { '@id': '#ana' } },
        { '@id': '#ana', '@type': 'Person', name: 'Ana Ruiz' },
      ],
    };
    expect(read({ ld }).byline).toBe('Ana Ruiz');
  });

  it('is not that of a comment', () => {
    const below = '<div class="comments"><span class="author">Carl Voss</span> Well said.</div>';
    expect(read({ below }).byline).toBeUndefined();
  });
});

describe('the time of publication', () => {
  it('keeps offset and fraction', () => {
    expect(read({ ld: { ...news, datePublished: '2024-05-03T18:11:01.250+02:00' } }).publishedAt).toBe(
      '2024-05-03T18:11:01.25+02:00',
    );
  });

  it('is the shown one where structured data has the last saving in both its dates', () => {
    const ld = { ...news, datePublished: '2025-06-24', dateModified: '2025-06-24' };
    const above = '<div>Published <span>August 25, 2024</span></div>';
    expect(read({ ld, above })).toMatchObject({ publishedAt: '2024-08-25', modifiedAt: '2025-06-24' });
  });

  it('is none of comments, archives and the footer', () => {
    const below = `<div class="comments"><time datetime="2024-06-01T10:00:00Z">1 June</time></div>
      <div class="widget archive">Archive: 3 May 2011</div><footer>© 2011 Harbour Daily, 4 May 2012</footer>`;
    expect(read({ below, above: '<p>3 May 2024</p>' }).publishedAt).toBe('2024-05-03');
    expect(read({ below: '<footer>© 2011, 4 May 2012</footer>' }).publishedAt).toBeUndefined();
  });

  it('is in the address, and told with its time where the page shows that day', () => {
    const url = 'https://harbour.example/2024/05/03/waters';
    expect(read({ url, above: '<p>7 May 2019</p>' }).publishedAt).toBe('2024-05-03');
    expect(read({ url, above: '<p>May 3, 2024 6:11 pm</p>' }).publishedAt).toBe('2024-05-03T18:11:00');
  });

  it.each([
    ['de', 'Veröffentlicht am 3. Mai 2024'],
    ['fr', 'Publié le 3 mai 2024'],
    ['es', '3 de mayo de 2024'],
    ['en-GB', '03/05/2024'],
    ['ja', '2024年5月3日'],
    ['hi', '3 मई 2024'],
  ])('is read as it is written in %s', (lang, shown) => {
    const html = `<html lang="${lang}"><body><h1>Waters</h1><p class="date">${shown}</p>${prose}</body></html>`;
    expect(cleanArticle(html, { url: 'https://a.example/b' }).article.publishedAt).toBe('2024-05-03');
  });
});

describe('the time of the last change', () => {
  it.each([
    ['2024-05-03T18:11:01Z', undefined],
    ['2024-05-03T20:11:01+02:00', undefined],
    ['2024-05-02', undefined],
    ['2024-05-04T08:00:00Z', '2024-05-04T08:00:00Z'],
  ])('is later than the publication: %s', (dateModified, modifiedAt) => {
    expect(read({ ld: { ...news, datePublished: '2024-05-03T18:11:01Z', dateModified } }).modifiedAt).toBe(modifiedAt);
  });
});

describe('what else a page tells', () => {
  it('is its section, from structured data, meta or the last step of the breadcrumb', () => {
    expect(read({ ld: { ...news, articleSection: ['World', 'Sea'] } }).section).toBe('World');
    expect(read({ head: '<meta property="article:section" content="World">' }).section).toBe('World');
    const steps = ['Home', 'World', 'States share the waters'].map((name) => ({ '@type': 'ListItem', name }));
    expect(read({ ld: { '@graph': [news, { '@type': 'BreadcrumbList', itemListElement: steps }] } }).section).toBe(
      'World',
    );
  });

  it.each([
    [{ isAccessibleForFree: false }, '', 'closed'],
    [{ isAccessibleForFree: 'True' }, '', 'free'],
    [{ isAccessibleForFree: false }, '<meta name="article:content_tier" content="metered">', 'metered'],
    [{ hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False' } }, '', 'closed'],
    [{}, '', undefined],
  ])('is for whom it is: %j %s', (declared, head, access) => {
    expect(read({ ld: { ...news, ...declared }, head }).access).toBe(access);
  });

  it('is the agency that the text is credited to, and where it wrote from', () => {
    expect(
      read({ first: '<p>HARBOURTOWN, May 3 (Reuters) - The ministers met in the old harbour to speak.</p>' }),
    ).toMatchObject({ agency: 'Reuters', dateline: 'HARBOURTOWN' });
    expect(read({ ld: { ...news, author: { name: 'Ana Ruiz (dpa)' } } })).toMatchObject({
      agency: 'dpa',
      byline: 'Ana Ruiz',
    });
    expect(read({}).agency).toBeUndefined();
  });

  it('is its language, believed as far as the text bears it out', () => {
    expect(read({})).toMatchObject({ lang: 'en', langConfidence: 1 });
    const german =
      'Die Minister der Küstenländer trafen sich im alten Hafen und sprachen zwei Tage lang über die Gewässer. ';
    const html = `<html lang="en"><body><h1>Gewässer</h1><p>${german.repeat(6)}</p></body></html>`;
    expect(cleanArticle(html, { url: 'https://a.example/b' }).article.lang).toBe('de');
  });
});
