/** Pages as publishers make them: the article amid navigation, related links and a footer; or a wall in its place. */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => entities[sign]);

const words = {
  en: {
    sections: ['World', 'Politics', 'Business', 'Culture', 'Sport', 'Weather'],
    more: 'More from',
    by: 'By',
    letter: 'Our morning letter brings you the day’s most important stories. Sign up with your e-mail address.',
    foot: ['About us', 'Contact', 'Privacy', 'Terms of use'],
    share: ['Share', 'Print', 'Save for later'],
  },
  de: {
    sections: ['Politik', 'Ausland', 'Wirtschaft', 'Kultur', 'Sport', 'Wetter'],
    more: 'Mehr aus',
    by: 'Von',
    letter: 'Der Morgenbrief bringt Ihnen täglich das Wichtigste. Jetzt kostenlos anmelden.',
    foot: ['Impressum', 'Kontakt', 'Datenschutz', 'AGB'],
    share: ['Teilen', 'Drucken', 'Merken'],
  },
  ru: {
    sections: ['Мир', 'Политика', 'Экономика', 'Культура', 'Спорт', 'Погода'],
    more: 'Ещё на сайте',
    by: 'Автор:',
    letter: 'Утренняя рассылка: главное за день на вашей почте. Подпишитесь.',
    foot: ['О редакции', 'Контакты', 'Конфиденциальность', 'Правила'],
    share: ['Поделиться', 'Печать', 'Отложить'],
  },
};

/** `related` are other items of the outlet, newest first. */
export function pageOf(item, related, origin) {
  return item.page === 'consent-wall' ? consentWall(item) : articlePage(item, related, origin);
}

function articlePage(item, related, origin) {
  const text = words[item.outlet.lang];
  const article = item.outlet.structured ? semanticArticle(item, text) : plainArticle(item, text);
  return `<!doctype html>
<html lang="${item.lang}">
<head>
${head(item, origin)}
</head>
<body>
<a class="skip" href="#content">${escaped(item.outlet.name)}</a>
<header class="site-header">
<a class="logo" href="/${item.outlet.id}/">${escaped(item.outlet.name)}</a>
<nav><ul>${text.sections.map((name) => `<li><a href="/${item.outlet.id}/">${name}</a></li>`).join('')}</ul></nav>
</header>
<main id="content">
${article}
<aside class="related"><h2>${text.more} ${escaped(item.outlet.name)}</h2><ul>
${related.map(({ path, title }) => `<li><a href="${path}">${escaped(title)}</a></li>`).join('\n')}
</ul></aside>
<section class="newsletter"><p>${text.letter}</p><form><input type="email" name="email"><button>OK</button></form></section>
</main>
<footer><ul>${text.foot.map((name) => `<li><a href="/${item.outlet.id}/">${name}</a></li>`).join('')}</ul>
<p>© 2025 ${escaped(item.outlet.name)}</p></footer>
</body>
</html>
`;
}

function head(item, origin) {
  const lines = [
    '<meta charset="utf-8">',
    `<title>${escaped(item.title)} | ${escaped(item.outlet.name)}</title>`,
    `<link rel="canonical" href="${origin}${item.path}">`,
    `<meta name="description" content="${escaped(item.paragraphs[0])}">`,
    `<meta property="og:title" content="${escaped(item.title)}">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:site_name" content="${escaped(item.outlet.name)}">`,
    `<meta property="article:published_time" content="${item.published}">`,
    `<meta property="article:modified_time" content="${item.updated}">`,
    item.byline ? `<meta name="author" content="${escaped(item.byline)}">` : '',
    item.outlet.structured ? jsonLd(item, origin) : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function jsonLd(item, origin) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: item.title,
    datePublished: item.published,
    dateModified: item.updated,
    inLanguage: item.lang,
    mainEntityOfPage: `${origin}${item.path}`,
    author: item.byline ? item.byline.split(' and ').map((name) => ({ '@type': 'Person', name })) : undefined,
    publisher: { '@type': 'NewsMediaOrganization', name: item.outlet.name },
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

const paragraphs = (item) => item.paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');

const time = (item) => `<time datetime="${item.published}">${item.published.slice(0, 16).replace('T', ' ')} UTC</time>`;

function semanticArticle(item, text) {
  return `<article>
<h1>${escaped(item.title)}</h1>
<p class="byline">${item.byline ? `${text.by} <span rel="author">${escaped(item.byline)}</span> · ` : ''}${time(item)}</p>
<ul class="share">${text.share.map((name) => `<li><button>${name}</button></li>`).join('')}</ul>
<div class="article-body">
${paragraphs(item)}
</div>
</article>`;
}

function plainArticle(item, text) {
  return `<div class="story">
<h1 class="story-title">${escaped(item.title)}</h1>
<div class="story-meta">${item.byline ? `<span class="author">${escaped(item.byline)}</span> | ` : ''}${time(item)}</div>
<div class="story-text">
${paragraphs(item)}
</div>
<div class="tools">${text.share.map((name) => `<a href="#">${name}</a>`).join(' ')}</div>
</div>`;
}

function consentWall(item) {
  return `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><title>Einwilligung | ${escaped(item.outlet.name)}</title></head>
<body class="consent">
<div class="consent-layer" role="dialog" aria-label="Datenschutz">
<h1>Weiterlesen mit Werbung</h1>
<p>Wir und unsere 137 Partner speichern Cookies auf Ihrem Gerät und verarbeiten personenbezogene Daten, um Inhalte und
Anzeigen auszuwählen und ihre Wirkung zu messen. Sie können Ihre Einwilligung jederzeit widerrufen.</p>
<p>Bitte stimmen Sie zu, um unser Angebot zu nutzen, oder lesen Sie mit einem Abonnement ohne Werbung.</p>
<button>Alle akzeptieren</button> <button>Einstellungen</button> <a href="/${item.outlet.id}/">Abonnement ohne Tracking</a>
</div>
<footer><a href="/${item.outlet.id}/">Impressum</a> <a href="/${item.outlet.id}/">Datenschutz</a></footer>
</body>
</html>
`;
}

/** The outlet's front page: a list of links, and so no article. */
export function frontPage(outlet, items) {
  const links = items.map(({ path, title }) => `<li><a href="${path}">${escaped(title)}</a></li>`).join('\n');
  return `<!doctype html>
<html lang="${outlet.lang}"><head><meta charset="utf-8"><title>${escaped(outlet.name)}</title></head>
<body><h1>${escaped(outlet.name)}</h1><ul>
${links}
</ul></body></html>
`;
}

export function notFoundPage() {
  return '<!doctype html><html lang="en"><head><title>Page not found</title></head><body><h1>Page not found</h1></body></html>\n';
}
