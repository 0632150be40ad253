import { cleanArticle } from '../clean-article.js';

const asked = 'https://harbour.example/world/fishing-talks';
const sentence = (at: number): string =>
  `The ${String(at)}. chapter of the draft on shared waters was read twice in the hall, and both delegations asked for time to think it over.`;
const prose = (count: number): string => Array.from({ length: count }, (_, at) => `<p>${sentence(at)}</p>`).join('');

const page = (title: string, body: string, head = '', lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const says = (title: string, ...lines: readonly string[]): string =>
  page(title, `<main><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</main>`);
const news = (headline: string, body: string, extra: object = {}): string => {
  const node = { '@type': 'NewsArticle', headline, datePublished: '2024-09-16T18:30:00+01:00', ...extra };
  return page(
    headline,
    `<article><h1>${headline}</h1>${body}</article>`,
    `<script type="application/ld+json">${JSON.stringify(node)}</script>`,
  );
};
const plain = (headline: string, ...lines: readonly string[]): string =>
  page(
    `${headline} | Harbour Daily`,
    `<article><h1>${headline}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article>`,
  );
const links = (count: number, tag = 'h3'): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<div class="card"><${tag}><a href="/world/story-${String(at)}">Boats ${String(at)} come home early from the northern banks</a></${tag}></div>`,
  ).join('');
const verdictOf = (html: string, url = asked) => cleanArticle(html, { url });

/** A name, a page, and its address where it is another. */
type Told = [string, string, string?];

const challenges: readonly [string, string][] = [
  [
    'of Cloudflare',
    page(
      'Just a moment...',
      '<div id="challenge-stage"></div><noscript>Enable JavaScript and cookies to continue</noscript>',
    ),
  ],
  [
    'of Cloudflare that blocks',
    says(
      'Attention Required! | Cloudflare',
      'Sorry, you have been blocked',
      'You are unable to access harbour.example. Cloudflare Ray ID: 8c1a2b',
    ),
  ],
  [
    'of Akamai',
    says('Access Denied', 'You don’t have permission to access "/world" on this server.', 'Reference #18.2f1 0.1726'),
  ],
  [
    'of HUMAN',
    page(
      'Access to this page has been denied',
      '<h1>Press & Hold to confirm you are a human</h1><div id="px-captcha"></div>',
    ),
  ],
  [
    'of DataDome',
    page(
      'harbour.example',
      '<iframe src="https://geo.captcha-delivery.com/captcha/?id=1"></iframe><script src="https://ct.captcha-delivery.com/c.js"></script>',
    ),
  ],
  [
    'of Imperva',
    page(
      '',
      '<iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=9">Request unsuccessful. Incapsula incident ID: 4-1</iframe>',
    ),
  ],
  [
    'of AWS',
    page(
      'Human Verification',
      '<div id="captcha-container"></div><script src="https://a.token.awswaf.com/a/challenge.js"></script>',
    ),
  ],
  [
    'with hCaptcha',
    page(
      'One more step',
      '<form><p>Please complete the security check to access the site</p><div class="h-captcha"></div></form>',
    ),
  ],
  ['with Turnstile alone', page('harbour.example', '<div class="cf-turnstile" data-sitekey="1"></div>')],
  [
    'about odd traffic',
    says(
      'Sorry',
      'Our systems have detected unusual traffic from your computer network. Please solve the captcha to continue.',
    ),
  ],
  [
    'that wants scripts',
    page('', '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>'),
  ],
  ['that wants scripts, said aloud', says('Harbour', 'JavaScript is disabled. Please enable JavaScript to continue.')],
  ['in Russian', says('Проверка браузера', 'Подтвердите, что вы не робот, чтобы перейти на сайт.')],
  ['in German', says('Sicherheitsüberprüfung', 'Bitte bestätigen Sie, dass Sie kein Roboter sind.')],
  ['in French', says('Vérification de sécurité', 'Confirmez que vous êtes bien humain pour continuer.')],
  ['in Spanish', says('Un momento', 'Estamos comprobando su navegador antes de acceder.')],
  ['in Chinese', says('安全验证', '请完成验证后继续访问。')],
];

const consents: readonly Told[] = [
  [
    'of OneTrust',
    page(
      'Harbour Daily',
      '<div id="onetrust-consent-sdk"><p>We and our 812 partners store information on a device. You can accept or manage your choices.</p><button>Reject all</button><a>Manage preferences</a><a>Accept all</a></div>',
    ),
  ],
  [
    'of Sourcepoint',
    page(
      'Privacy',
      '<div id="sp_message_container_9"><p>We value your privacy. We and our partners use cookies.</p><div>Accept all</div><div>Manage options</div></div>',
    ),
  ],
  [
    'of Didomi',
    page(
      'Bienvenue',
      '<div id="didomi-host"><p>Nous et nos partenaires utilisons des cookies.</p><div>Continuer sans accepter</div><div>Tout accepter</div></div>',
    ),
  ],
  [
    'of Usercentrics',
    page(
      'Hafenblatt',
      '<div id="uc-banner"><p>Wir und unsere Partner brauchen Ihre Zustimmung.</p><div>Alle akzeptieren</div><div>Ablehnen</div></div>',
    ),
  ],
  [
    'of Quantcast',
    page(
      'Harbour',
      '<div class="qc-cmp2-container"><p>We value your privacy. We and our vendors process data.</p><div>Agree</div><div>I do not accept</div></div>',
    ),
  ],
  [
    'of Cookiebot',
    page(
      'Harbour',
      '<div id="CybotCookiebotDialog"><p>We use cookies. Your consent applies to this site.</p><div>Allow all</div><div>Accept cookies</div></div>',
    ),
  ],
  ['at an address of its own', says('Hello', 'Please choose.'), 'https://consent.harbour.example/?continue=x'],
  [
    'that offers to pay instead',
    says(
      'Mit Werbung weiterlesen',
      'Wir und unsere Partner verwenden Cookies. Ihre Einwilligung können Sie widerrufen.',
      'Alle akzeptieren',
      'Werbefrei lesen',
    ),
  ],
  [
    'in Polish',
    says(
      'Szanujemy Twoją prywatność',
      'My i nasi partnerzy przechowujemy informacje na urządzeniu.',
      'Zgadzam się',
      'Odrzuć',
    ),
  ],
];

const paid = { isAccessibleForFree: false };
const paywalls: readonly [string, string][] = [
  ['declared, with a stub', news('States agree on a draft', `<p>${sentence(1)}</p>`, paid)],
  ['that breaks off', news('States agree on a draft', `${prose(5)}<p>The host then said…</p>`, paid)],
  [
    'in a box of Piano',
    page(
      'States agree',
      `<article><h1>States agree</h1><p>${sentence(1)}</p><div class="tp-container-inner">Subscribe to continue reading. Already a subscriber?</div></article>`,
    ),
  ],
  [
    'in a box of Poool',
    page(
      'Accord',
      `<article><h1>Accord</h1><p>${sentence(1)}</p><div id="poool-widget">Cet article est réservé aux abonnés</div></article>`,
    ),
  ],
  ...(
    [
      ['English', 'Subscribe now to continue reading'],
      ['German', 'Dieser Artikel ist nur für Abonnenten'],
      ['French', 'La suite est réservée aux abonnés'],
      ['Spanish', 'Contenido exclusivo para suscriptores'],
      ['Italian', 'Per continuare a leggere, abbonati'],
      ['Portuguese', 'Conteúdo exclusivo para assinantes'],
      ['Dutch', 'Alleen voor abonnees'],
      ['Swedish', 'Endast för prenumeranter'],
      ['Danish', 'Kun for abonnenter'],
      ['Finnish', 'Vain tilaajille'],
      ['Polish', 'Tylko dla subskrybentów'],
      ['Czech', 'Pouze pro předplatitele'],
      ['Russian', 'Материал доступен по подписке'],
      ['Turkish', 'Sadece abonelere özel'],
      ['Japanese', 'この記事は有料会員限定です'],
    ] as const
  ).map(([language, call]): [string, string] => [`in ${language}`, plain('The draft', sentence(1), call)]),
];

const lists: readonly [string, string, string][] = [
  ['section front', page('World', `<main><h1>World</h1>${links(30)}</main>`), 'https://harbour.example/world/'],
  ['tag page', page('Fishing', `<main><h1>Fishing</h1>${links(12)}</main>`), 'https://harbour.example/tag/fishing'],
  [
    'result of a search',
    page('Results', `<main><h1>12 results</h1>${links(12)}</main>`),
    'https://harbour.example/search?q=boats',
  ],
  ['home page', page('Harbour Daily', links(60, 'h2')), 'https://harbour.example/'],
  [
    'archive',
    page(
      'Archive',
      `<main><ul>${Array.from({ length: 40 }, (_, at) => `<li><a href="/${String(at)}">Boats ${String(at)} came home</a></li>`).join('')}</ul></main>`,
    ),
    'https://harbour.example/archive/2024',
  ],
];

const articles: readonly [string, string][] = [
  [
    'captchas',
    plain(
      'Ministry drops its captcha',
      ...[1, 2].map(sentence),
      'Users had complained that they were asked whether they were robots.',
    ),
  ],
  [
    'a browser check, in brief',
    plain(
      'Harbour site checks browsers',
      'The harbour office said on Monday that it now asks visitors whether they are human before tickets are sold. Two ferries were sold out by machines.',
    ),
  ],
  [
    'consent',
    plain(
      'Court forbids tricks in cookie banners',
      'A banner must offer “reject all” beside “accept all”, the court said on Monday, and a site may not hide the choice in a second window.',
      sentence(2),
    ),
  ],
  [
    'paywalls',
    plain(
      'Two papers raise their paywalls',
      'Readers of the two papers will have to subscribe to continue reading from May, the publisher said on Monday, and a third paper may follow.',
      sentence(2),
    ),
  ],
  [
    'missing pages',
    plain(
      'Ministry page not found after the storm',
      'The page of the ministry was not found by readers for two days, the office said, since a mast had fallen on the roof of its computers.',
    ),
  ],
  [
    'an outage',
    plain(
      'Ticket site down for hours',
      'A bad gateway at the harbour’s ticket site kept travellers from the ferries on Monday, and the operator asked them for patience.',
      sentence(1),
    ),
  ],
  [
    'a domain',
    plain(
      'Town sells its name',
      'The town’s old domain is for sale after the council chose a shorter one, the clerk said on Monday; bids are taken until the spring.',
      sentence(1),
    ),
  ],
  ['something paid that is shown whole', news('States agree on a draft', prose(12), paid)],
  [
    'a flash',
    news('Talks end without a text', '<p>The talks on shared waters have ended without a text, the host says.</p>'),
  ],
  [
    'pictures with their captions',
    news(
      'The fleet comes home',
      Array.from(
        { length: 6 },
        (_, at) => `<figure><img src="${String(at)}.jpg"><figcaption>${sentence(at)}</figcaption></figure>`,
      ).join(''),
    ),
  ],
  [
    'a film and a text',
    news('The fleet comes home', `<video src="a.mp4"></video>${prose(8)}`, { video: { '@type': 'VideoObject' } }),
  ],
  [
    'something under many links',
    page('States agree on a draft', `<nav>${links(50)}</nav><div><h1>States agree on a draft</h1>${prose(8)}</div>`),
  ],
  [
    'something in a page with a consent platform',
    page(
      'States agree',
      `<div id="onetrust-consent-sdk"><p>We and our partners use cookies.</p><a>Accept all</a></div><article><h1>States agree</h1>${prose(5)}</article>`,
    ),
  ],
];

describe('the verdict on a page', () => {
  it.each(challenges)('is a challenge: %s', (_, html) => {
    expect(verdictOf(html).verdict).toBe('challenge');
  });

  it.each(consents.map(([name, html, url = asked]) => [name, html, url]))('is a consent wall: %s', (_, html, url) => {
    expect(verdictOf(html, url).verdict).toBe('consent-wall');
  });

  it.each(paywalls)('is a paywall: %s', (_, html) => {
    expect(verdictOf(html).verdict).toBe('paywall');
  });

  it.each(lists)('is a list: a %s', (_, html, url) => {
    expect(verdictOf(html, url).verdict).toBe('list-page');
  });

  it.each([
    [
      'that is declared',
      page(
        'Dawn',
        '<h1>Dawn</h1><p>The fog lifts over the roadstead.</p>',
        '<meta property="og:type" content="video.other">',
      ),
      asked,
    ],
    [
      'with a player',
      page('Dawn', `<h1>Dawn</h1><video></video><p>${sentence(1)}</p>`),
      'https://harbour.example/video/dawn',
    ],
    [
      'that is described',
      page(
        'Dawn',
        `<h1>Dawn</h1><p>${sentence(1)}</p>`,
        '<script type="application/ld+json">{"@type":"VideoObject","name":"Dawn"}</script>',
      ),
      asked,
    ],
  ])('is a film: one %s', (_, html, url) => {
    expect(verdictOf(html, url).verdict).toBe('video-page');
  });

  it.each(articles)('is an article: news about %s', (_, html) => {
    expect(verdictOf(html).verdict).toBe('article');
  });

  it('is a headline only where nothing but a headline is there', () => {
    expect(verdictOf(news('Talks end without a text', '')).verdict).toBe('headline-only');
    expect(verdictOf(plain('Talks end without a text', 'More to follow')).verdict).toBe('headline-only');
  });

  it('says which words or parts decided', () => {
    expect(verdictOf(challenges[0]?.[1] ?? '').reason).toBe('it says “just a moment”');
    expect(verdictOf(challenges[8]?.[1] ?? '').reason).toBe('it holds the challenge of Cloudflare');
    expect(verdictOf(articles[7]?.[1] ?? '')).not.toHaveProperty('reason');
  });

  it('gives nothing but an article any quality', () => {
    for (const [, html, url] of [...challenges, ...consents] as readonly Told[]) {
      expect(verdictOf(html, url).quality).toBe(0);
    }
  });

  it('tells what a page declares of the access to it', () => {
    expect(verdictOf(news('A', prose(12), paid)).article.access).toBe('closed');
    expect(verdictOf(news('A', prose(12), { isAccessibleForFree: true })).article.access).toBe('free');
    const metered = page(
      'A',
      `<article>${prose(5)}</article>`,
      '<meta property="article:content_tier" content="metered">',
    );
    expect(verdictOf(metered).article.access).toBe('metered');
  });
});
