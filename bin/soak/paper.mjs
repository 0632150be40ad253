// How the press is printed: feeds of the newest articles, and pages with about as much around the article as news pages have.
const menu = Array.from({ length: 60 }, (_, n) => `<li><a href="/section-${n}">Section ${n}</a></li>`).join('');
const teasers = Array.from(
  { length: 40 },
  (_, n) =>
    `<div class="teaser"><a href="/older-${n}.html"><img src="/${n}.jpg" alt=""><h3>An older story, number ${n}</h3></a></div>`,
).join('\n');
const script = `<script>window.layer=[${Array.from({ length: 1200 }, (_, n) => `{"slot":${n},"w":300}`).join(',')}]</script>`;

/** RSS of `printed` (`{ article, at }`, oldest first). */
export function feedOf({ name, base, printed }) {
  const entries = [...printed]
    .reverse()
    .map(
      ({ article: { title, path, summary }, at }) =>
        `<item><title>${title}</title><link>${base}${path}</link><guid>${base}${path}</guid>` +
        `<pubDate>${new Date(at).toUTCString()}</pubDate><description>${summary}</description></item>`,
    );
  const head = `<title>${name}</title><link>${base}/</link><description>All of it</description>`;
  return `<?xml version="1.0"?>\n<rss version="2.0"><channel>${head}${entries.join('\n')}</channel></rss>\n`;
}

/** About 50 kB. */
export function pageOf({ title, paragraphs }, at) {
  const published = `<meta property="article:published_time" content="${new Date(at).toISOString()}">`;
  const head = `<meta charset="utf-8"><title>${title}</title>${published}${script}`;
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  const article = `<article><h1>${title}</h1>${text}</article>`;
  const around = `<nav><ul>${menu}</ul></nav><main>${article}<aside>${teasers}</aside></main><footer><ul>${menu}</ul></footer>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body>${around}</body></html>`;
}
