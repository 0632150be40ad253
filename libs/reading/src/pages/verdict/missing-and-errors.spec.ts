import { cleanArticle } from '../clean-article.js';

const asked = 'https://harbour.example/world/fishing-talks';

const page = (title: string, body: string, head = '', lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const says = (title: string, ...lines: readonly string[]): string =>
  page(title, `<main><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</main>`);
const links = (count: number, tag = 'h3'): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<div class="card"><${tag}><a href="/world/story-${String(at)}">Boats ${String(at)} come home early from the northern banks</a></${tag}></div>`,
  ).join('');
const verdictOf = (html: string, url = asked, was?: string) =>
  cleanArticle(html, { url, ...(was === undefined ? {} : { asked: was }) });

const missing: readonly [string, string][] = [
  ['in English', says('Page not found', 'Perhaps one of these stories is of use to you.')],
  ['by its number', says('404', 'Go back to the harbour.')],
  ['by a sentence', says('Harbour Daily', 'We can’t find the page you are looking for. It may have been moved.')],
  ['for a story that was removed', says('Harbour Daily', 'This article has been removed and is kept no longer.')],
  [
    'with stories to read instead',
    page('Sorry, this page isn’t available', `<h1>Sorry, this page isn’t available</h1>${links(12)}`),
  ],
  ['in German', says('Seite nicht gefunden', 'Die von Ihnen gesuchte Seite gibt es nicht.')],
  ['in French', says('Page introuvable', 'Retour à l’accueil')],
  ['in Spanish', says('Página no encontrada', 'Volver a la portada')],
  ['in Italian', says('Pagina non trovata', 'Torna alla home')],
  ['in Portuguese', says('Página não encontrada', 'Voltar ao início')],
  ['in Dutch', says('Pagina niet gevonden', 'Naar de voorpagina')],
  ['in Swedish', says('Sidan finns inte', 'Till startsidan')],
  ['in Danish', says('Siden findes ikke', 'Til forsiden')],
  ['in Finnish', says('Sivua ei löytynyt', 'Etusivulle')],
  ['in Polish', says('Nie znaleziono strony', 'Wróć na stronę główną')],
  ['in Czech', says('Stránka nenalezena', 'Zpět na úvod')],
  ['in Hungarian', says('Az oldal nem található', 'Vissza a címlapra')],
  ['in Russian', says('Страница не найдена', 'На главную')],
  ['in Ukrainian', says('Сторінку не знайдено', 'На головну')],
  ['in Turkish', says('Sayfa bulunamadı', 'Ana sayfaya dön')],
  ['in Arabic', says('الصفحة غير موجودة', 'العودة إلى الرئيسية')],
  ['in Hebrew', says('הדף לא נמצא', 'חזרה לעמוד הבית')],
  ['in Japanese', says('ページが見つかりません', 'トップへ戻る')],
  ['in Korean', says('페이지를 찾을 수 없습니다', '홈으로')],
  ['in Chinese', says('页面不存在', '返回首页')],
];

const errors: readonly [string, string][] = [
  ['of nginx', page('502 Bad Gateway', '<center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.24.0</center>')],
  [
    'of Apache',
    says('Internal Server Error', 'The server encountered an internal error and was unable to complete your request.'),
  ],
  [
    'of Cloudflare',
    says('harbour.example | 522: Connection timed out', 'The web server reported a bad gateway error.'),
  ],
  ['of Varnish', says('503 Backend fetch failed', 'Guru Meditation:', 'XID: 77')],
  ['of IIS', says("Server Error in '/' Application.", 'Runtime Error')],
  ['of a gateway', says('504 Gateway Time-out', 'Try again.')],
  ['of a database', page('Database Error', '<h1>Error establishing a database connection</h1>')],
  ['of a plugin', page('Harbour', '<p>There has been a critical error on this website.</p>')],
  ['of an app', says('Oops! Something went wrong.', 'Please try again later.')],
  ['under maintenance', says('Be right back', 'We are currently performing scheduled maintenance.')],
  ['under maintenance, in German', says('Wartungsarbeiten', 'Wir sind gleich wieder da.')],
  ['under maintenance, in Russian', says('Технические работы', 'Скоро вернёмся.')],
  [
    'suspended',
    page(
      'Account Suspended',
      '<h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>',
    ),
  ],
  ['for sale', says('harbour.example is for sale', 'Buy this domain.')],
  [
    'newly installed',
    says('Welcome to nginx!', 'If you see this page, the nginx web server is successfully installed and working.'),
  ],
];

describe('a page without the article', () => {
  it.each(missing)('is a soft 404: %s', (_, html) => {
    expect(verdictOf(html).verdict).toBe('soft-404');
  });

  it.each(errors)('is an error page: %s', (_, html) => {
    expect(verdictOf(html).verdict).toBe('error-page');
  });

  it('is a soft 404 where an address of an article leads to the front page of its site', () => {
    const front = page(
      'Harbour Daily',
      `<main><p>Two boats left the harbour before dawn and came home with more herring than the auction could sell.</p><p>A third one waited for the tide and met them at the mole, where its crew heard of the prices and turned round.</p></main>`,
    );
    const home = 'https://www.harbour.example/en/';
    expect(verdictOf(front, home, asked)).toMatchObject({
      verdict: 'soft-404',
      reason: 'its address leads to the front page',
    });
    expect(verdictOf(front, home, home).verdict).toBe('article');
    expect(verdictOf(front, home, 'https://short.example/x1').verdict).toBe('article');
  });

  it('has no quality', () => {
    for (const [, html] of [...missing, ...errors]) expect(verdictOf(html).quality).toBe(0);
  });
});
