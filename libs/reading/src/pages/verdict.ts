/** What a page turned out to be. A wall or an error page is never taken for an article: each kind has its own signs. */
import type { PageVerdict } from '#core';
import { articleNode, listOf } from './json-ld.js';
import { select, textAt, type Page } from './page.js';

interface Evidence {
  readonly page: Page;
  readonly title: string | undefined;
  readonly text: string;
  readonly words: number;
  readonly proseOnPage: number;
  readonly linksOnPage: number;
  readonly hasDate: boolean;
}

const challengeSigns =
  /just a moment|attention required|checking (?:if the site|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|not a robot|bot (?:check|detection)|access (?:to this page has been )?denied|enable (?:js|javascript) and (?:disable|cookies)|unusual (?:traffic|activity)|security check|pardon our interruption|request blocked|ddos protection|проверка браузера|подтвердите, что (?:вы не робот|запросы)|captcha/i;
const missingSigns =
  /(?:^|\b)404\b|page (?:was |is |could )?not (?:be )?found|(?:page|article|story|content) (?:you (?:are|were) looking for|(?:is )?no longer (?:available|exists?)|does(?:n['’]t| not) exist|can(?:no|['’])t be found|has been (?:removed|deleted))|^not found$|nothing (?:was )?found|seite (?:wurde )?(?:leider )?nicht gefunden|page (?:introuvable|non trouvée)|página no (?:encontrada|existe)|pagina non trovata|страниц[аы] не (?:найдена|существует)|nie znaleziono strony|strona nie istnieje|pagina niet gevonden|sidan (?:kunde inte|finns inte)|sayfa bulunamadı|页面不存在|找不到(?:页面|頁面)|ページが見つかりません|페이지를 찾을 수 없습니다/i;
const consentSigns =
  /we (?:value|care about|respect) your privacy|before you continue|(?:accept|reject|manage|allow) (?:all )?cookies|cookie (?:settings|preferences|policy|consent)|consent to|we and our (?:\d+ )?(?:partners|vendors)|your (?:privacy|data) choices|zustimmung|einwilligung|datenschutz|mit werbung|cookies akzeptieren|accepter (?:et|les cookies)|continuer sans accepter|aceptar (?:y|las cookies|todo)|accetta(?: e continua| tutti)|согласие на обработку|файлы cookie|akceptuj/gi;
const paySigns =
  /subscribe (?:now |today )?to (?:continue|read|keep|unlock|get (?:full )?access)|(?:continue|keep) reading (?:with|by|this)|already (?:a )?(?:subscriber|subscribed|have (?:a subscription|an account))|(?:for|to) subscribers(?: only)?|subscribers? only|unlock (?:this|the) (?:article|story)|to (?:continue|read (?:on|the full|this)).{0,40}(?:subscribe|sign in|log in|register)|start your (?:free )?trial|you(?:['’]ve| have) (?:reached|read) your .{0,30}limit|premium (?:content|article)|jetzt (?:weiterlesen|abonnieren)|nur für abonnenten|(?:réservé|reserve)e? aux abonnés|article réservé|contenido exclusivo|solo para suscriptores|contenuto riservato|по подписке|dla subskrybentów/i;

const checks: readonly (readonly [PageVerdict, (evidence: Evidence) => boolean])[] = [
  ['challenge', (evidence) => isAlone(evidence) && isChallenge(evidence)],
  ['soft-404', (evidence) => isAlone(evidence) && isMissing(evidence)],
  ['consent-wall', (evidence) => isAlone(evidence) && isConsent(evidence)],
  ['paywall', isPaywalled],
  ['list-page', isList],
  ['article', ({ words }) => words >= 25],
  ['empty', ({ title, words }) => title === undefined && words === 0],
];

export function verdictOn(evidence: Evidence): PageVerdict {
  return checks.find(([, applies]) => applies(evidence))?.[0] ?? 'headline-only';
}

/** Little text, and no structured data that vouches for a dated article: news may speak of captchas and consent too. */
function isAlone({ page, words, hasDate }: Evidence): boolean {
  return words < 160 && !(hasDate && articleNode(page.jsonLd) !== undefined);
}

const challengeParts =
  '#challenge-form, #cf-challenge-running, .g-recaptcha, #px-captcha, [class*="cf-browser-verification"], iframe[src*="captcha-delivery"], script[src*="challenge-platform"]';

function isChallenge({ page, title, text }: Evidence): boolean {
  if (challengeSigns.test(headingsOf(page, title).join(' ')) || challengeSigns.test(text.slice(0, 400))) return true;
  return select(page, 'p').length < 5 && select(page, challengeParts).length > 0;
}

function isMissing({ page, title, text, hasDate }: Evidence): boolean {
  const announced = headingsOf(page, title).some((heading) => missingSigns.test(heading));
  if (hasDate) return announced && text.length <= 400;
  return announced || missingSigns.test(text.slice(0, 300));
}

function headingsOf(page: Page, title = ''): string[] {
  return [title, textAt(page, select(page, 'title')[0]), textAt(page, select(page, 'h1')[0])];
}

function isConsent({ page, title = '', text, words }: Evidence): boolean {
  if (/^https?:\/\/(?:consent|privacy|cmp|myprivacy)\b/i.test(page.url)) return true;
  if (signsOfConsent(`${title} ${text}`) >= 2) return true;
  return words < 15 && select(page, 'article').length === 0 && signsOfConsent(textAt(page, page.body, 5000)) >= 3;
}

function signsOfConsent(text: string): number {
  return text.match(consentSigns)?.length ?? 0;
}

const payParts = '[class*="paywall"], [id*="paywall"], [class*="subscri"], [class*="regwall"], [class*="piano"]';

function isPaywalled({ page, words, text }: Evidence): boolean {
  if (words > 220) return false;
  if (paySigns.test(text)) return true;
  return (
    words < 120 &&
    (isDeclaredClosed(page) ||
      select(page, payParts)
        .slice(0, 20)
        .some((part) => paySigns.test(textAt(page, part))))
  );
}

function isDeclaredClosed(page: Page): boolean {
  const free = listOf(articleNode(page.jsonLd)?.isAccessibleForFree);
  const tiers = page.meta.get('article:content_tier') ?? [];
  return free.some((value) => /^false$/i.test(String(value))) || tiers.some((tier) => /locked|metered/i.test(tier));
}

/** Many linked headlines and next to no prose. */
function isList(evidence: Evidence): boolean {
  const { page, words, proseOnPage, linksOnPage } = evidence;
  if (saysArticle(evidence) || isProse(evidence) || select(page, 'article a[href], h2 a[href], h3 a[href]').length < 8)
    return false;
  const isFront = URL.canParse(page.url) && new URL(page.url).pathname === '/';
  return linksOnPage > proseOnPage * 2 || (isFront && words < 300) || select(page, 'article').length >= 8;
}

/** Several whole paragraphs, and not on a front page. */
function isProse({ page, text, words }: Evidence): boolean {
  const isFront = URL.canParse(page.url) && new URL(page.url).pathname === '/';
  return !isFront && words > 200 && text.split('\n').filter((line) => line.length > 150).length >= 4;
}

function saysArticle({ page, hasDate }: Evidence): boolean {
  return page.meta.get('og:type')?.includes('article') === true || (hasDate && articleNode(page.jsonLd) !== undefined);
}
