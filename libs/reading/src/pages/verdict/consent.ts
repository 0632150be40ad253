/** Pages that ask for consent before they show anything: a message of a consent platform and no article. */
import { isElement, type Element } from '../page.js';
import { countOf, partsOf, saidIn, type Evidence, type Sign } from './evidence.js';
import { wholly } from './words.js';

const headings = wholly(
  'before you continue.*',
  '(?:we (?:value|care about|respect)|about) your privacy',
  '(?:your )?(?:privacy|cookie|consent|data)s? (?:settings|preferences|choices|options|consent|cent(?:er|re)|notice)',
  '(?:cookie )?consent(?: required| form| page)?',
  'accept (?:our )?cookies',
  'datenschutz(?:einstellungen|-einstellungen|hinweise?)?|(?:ihre )?(?:einwilligung|zustimmung).{0,20}|mit werbung (?:weiterlesen|lesen).*|weiter mit werbung.*',
  '(?:votre )?(?:consentement|vie privée).{0,30}|gestion des cookies|nous (?:respectons|accordons).{0,40}vie privée',
  'tu privacidad.{0,30}|(?:configuración|aviso) de (?:cookies|privacidad)|valoramos (?:su|tu) privacidad',
  'la tua privacy.{0,30}|(?:informativa|consenso).{0,20}(?:cookie|privacy)?',
  '(?:jouw|uw) privacy.{0,30}|cookie-?instellingen|toestemming',
  '(?:twoja )?prywatność.{0,20}|szanujemy (?:twoją|państwa) prywatność|zgoda',
  'согласие.{0,30}',
);

/** We, our partners, your data: the page speaks for itself. */
const speaking =
  /we (?:value|care about|respect) your privacy|we (?:and our|use) .{0,30}(?:partners|vendors|cookies)|our (?:\d+ )?(?:partners|vendors)|your (?:consent|privacy|personal data)|wir (?:und unsere|verwenden|nutzen|benötigen|brauchen) .{0,40}(?:partner|cookies|zustimmung|einwilligung)|(?:ihre|deine) (?:zustimmung|einwilligung|daten)|nous (?:et nos|utilisons) .{0,40}(?:partenaires|cookies)|(?:nosotros y nuestros|utilizamos|usamos) .{0,30}(?:socios|cookies)|noi e (?:i nostri )?.{0,20}partner|utilizziamo .{0,20}cookie|(?:nós e (?:os )?nossos|usamos) .{0,30}(?:parceiros|cookies)|wij en onze .{0,20}partners|(?:wij|we) (?:gebruiken|plaatsen) .{0,20}cookies|vi (?:och våra|og våre|og vores|använder|bruker|bruger) .{0,30}(?:partner|cookies|informasjonskapsler)|(?:my i nasi|używamy|wykorzystujemy) .{0,30}(?:partner|cookie)|мы (?:и наши партн|используем .{0,20}(?:файлы )?cookie)|(?:ми та наші|ми використовуємо) .{0,30}(?:партнер|cookie)|çerezleri? kullan|používáme .{0,20}cookies|sütiket használ|käytämme .{0,15}evästei/giu;

/** What its buttons offer. */
const offering =
  /(?:accept|reject|agree|allow|decline|refuse)(?: (?:all|and (?:continue|close)|to all|cookies))+|manage (?:my |your )?(?:options|preferences|settings|cookies|choices)|i (?:accept|agree|do not accept)\b|(?:alle[sn]? )?(?:akzeptieren|ablehnen|zustimmen)|einwilligen|einstellungen (?:verwalten|anpassen|ändern)|werbefrei|(?:tout )?(?:accepter|refuser)(?: (?:et|tout|les cookies))?|continuer sans accepter|paramétrer|(?:aceptar|rechazar)(?: (?:y|todo|todas|las cookies))?|(?:accetta|rifiuta)(?: (?:e|tutt[oi]))?|(?:aceitar|rejeitar)(?: (?:e|tod[oa]s))?|(?:alles )?(?:accepteren|weigeren)|akkoord|(?:acceptera|godkänn|avvisa|godta|godkend|afvis)(?: all[aet])?|(?:akceptuj|zgadzam się|odrzuć|przejdź do serwisu)|принять(?: все)?|согласен|прийняти|(?:kabul|reddet)|(?:přijmout|souhlasím|odmítnout)|elfogad|hyväksy/giu;

const vendors = {
  OneTrust: /id=onetrust-(?:consent-sdk|banner-sdk|pc-sdk) /,
  Didomi: /id=didomi-(?:host|popup|notice) |\bdidomi-popup/,
  Sourcepoint: /id=sp_message_(?:container|iframe)|privacy-mgmt/,
  Usercentrics: /id=(?:usercentrics-(?:root|cmp-ui)|uc-(?:banner|main-banner)) /,
  Quantcast: /\bqc-cmp2?-(?:container|ui)/,
  Cookiebot: /id=CybotCookiebotDialog/,
  TrustArc: /id=(?:truste-consent-track|trustarc-)|truste_box_overlay|trustarc\.com/,
  'Funding Choices': /\bfc-consent-root\b/,
  consentmanager: /id=cmp(?:box|wrapper) |\bcmpboxinner\b/,
  CookieYes: /\bcky-(?:consent-container|modal)\b/,
  Axeptio: /axeptio_overlay/,
  iubenda: /iubenda-cs-banner/,
  Klaro: /id=klaro /,
  Complianz: /\bcmplz-cookiebanner\b/,
  Borlabs: /id=BorlabsCookieBox/,
  'a consent form': /form .*(?:class=\S*consent|action=\S*consent)|(?:id|class)=(?:cmp-|\S*consent-?wall)/i,
};

export const consentSign: Sign = (evidence) => {
  const host = hostOf(evidence.page.url);
  if (evidence.words < 160 && consentHost.test(host)) return `its address is ${host}`;
  const said = evidence.isAlone ? saidByItself(evidence) : undefined;
  return said ?? (evidence.words < 40 ? platformSign(evidence) : undefined);
};

const consentHost = /^(?:consent|guce|myprivacy|cmp|privacy-?(?:gate|wall|mgmt)?|choices|zustimmung|dsgvo|gdpr)\./;

function saidByItself({ headings: told, words, text, seen }: Evidence): string | undefined {
  const said = saidIn(told, headings);
  if (said !== undefined && asks(`${text} ${seen}`, 1)) return said;
  return words >= 12 && asks(text, 2) ? 'its text asks for consent' : undefined;
}

/** Nearly every page carries such a message; it is a wall where nothing stands behind it. */
function platformSign(evidence: Evidence): string | undefined {
  const { words, seen, marks } = evidence;
  if (hasSomethingBehind(evidence) || !asks(seen, 2)) return undefined;
  const insists = asks(seen, 3);
  const vendor = insists || words === 0 ? partsOf(marks, vendors) : undefined;
  if (vendor !== undefined) return `it holds the message of ${vendor}`;
  return insists && isBare(evidence) ? 'it shows nothing but a request for consent' : undefined;
}

function isBare({ page, words }: Evidence): boolean {
  return words < 15 && countOf(page, 'article') === 0;
}

function hasSomethingBehind({ page, words, isVouched }: Evidence): boolean {
  if (isVouched && words > 0) return true;
  return (
    page.elements
      .filter(({ name }) => name === 'p')
      .slice(0, 100)
      .filter(isInArticle).length > 3
  );
}

function isInArticle(paragraph: Element): boolean {
  for (let above = paragraph.parent; above !== null && isElement(above); above = above.parent) {
    if (/^(?:article|main)$/.test(above.name)) return true;
  }
  return false;
}

/** Both in its own voice and with something to press. */
function asks(text: string, least: number): boolean {
  const countOf = (pattern: RegExp): number => new Set(text.toLowerCase().match(pattern)).size;
  const [spoken, offered] = [countOf(speaking), countOf(offering)];
  return spoken >= 1 && offered >= 1 && spoken + offered >= least;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
