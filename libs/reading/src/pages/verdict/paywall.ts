/** Pages that show the beginning of an article and ask for money or a name for the rest. */
import { articleNode, isObject, listOf, stringOf } from '../json-ld.js';
import { isElement, select, textAt, type Element } from '../page.js';
import { saidIn, type Evidence, type Sign } from './evidence.js';
import { anyOf, opening } from './words.js';

/** Lines that ask: they stand alone, in the imperative or in the reader's person. */
const asking = [
  'subscribe (?:now |today |here )?(?:to|and|for) (?:continue|read|keep|unlock|get|access|enjoy|full|unlimited)',
  '(?:please )?(?:subscribe|register|sign (?:in|up)|log in)(?: now)?(?: or (?:subscribe|register|sign (?:in|up)|log in))* to (?:continue|read|keep|unlock|view|access|finish)',
  '(?:to )?(?:continue|keep|finish) reading(?:,| this| the| with| by| for|:|\\s*$)',
  'to (?:continue|read (?:on|the (?:full|rest|whole)|this|more)|access this|view this).{0,60}(?:subscri|sign|log ?in|register|account)',
  '(?:already|not) (?:a |have an? )?(?:subscri(?:ber|bed|ption)|member|account)',
  '(?:this (?:article|story|content|post) is |exclusive(?:ly)? |available |only )+(?:for|to) (?:(?:our|paid|paying|premium|registered) )*(?:subscribers|members)',
  '(?:for )?subscribers? only',
  'unlock (?:this|the|full|unlimited)',
  'start your (?:free )?(?:trial|subscription)|choose (?:your|a) (?:plan|subscription)|become a (?:subscriber|member)|get unlimited (?:digital )?access',
  "(?:you(?:’|')ve|you have) (?:reached|read|used|exceeded) (?:your|all|the).{0,40}(?:limit|free|articles)",
  'premium (?:content|article)s?\\b|subscriber exclusive',
  '(?:you have )?\\d+ ?% of (?:the|this) article (?:remaining|left)|the rest of this article',
  '(?:jetzt )?(?:weiterlesen mit|abonnieren (?:und|,? um) (?:weiter|alles|unbegrenzt)|abo (?:abschließen|testen))|(?:dieser|diesen) (?:artikel|inhalt|beitrag) (?:ist (?:nur |exklusiv )?für|lesen sie|weiterlesen)|(?:nur|exklusiv) für abonnent|sie haben (?:bereits|schon) ein abo|lesen sie (?:diesen artikel|weiter) (?:mit|und)|um (?:weiterzulesen|diesen artikel)|testen sie .{0,40}(?:monat|€)',
  "(?:cet |l(?:’|'))?(?:article|contenu) (?:est )?réservé|(?:réservé|reserve)e?s? (?:aux|à nos) abonn|la suite (?:de cet article )?est réservée|abonnez-vous (?:pour|et|dès)|(?:déjà|vous êtes déjà) abonn|pour lire la suite|il vous reste .{0,20}de cet article|lisez la suite",
  '(?:contenido|artículo|noticia) (?:exclusiv[oa]|solo|sólo) |(?:solo|sólo|exclusivo) para suscriptores|suscríbe(?:te|se) (?:para|y|ahora)|(?:¿)?ya eres suscriptor|(?:sigue|siga|continúa|para seguir) leyendo|has (?:alcanzado|superado) el límite',
  '(?:contenuto|articolo) (?:riservato|esclusivo|premium)|(?:riservato|solo per) (?:agli )?abbonati|abbonati (?:per|e|ora|subito)|sei già abbonato|per continuare a leggere|(?:questo )?articolo è riservato',
  '(?:conteúdo|matéria|artigo) (?:exclusiv[oa]|restrit[oa]|para assinantes)|(?:exclusivo|só) para assinantes|assine (?:para|e|agora|já)|já é assinante|para continuar (?:a ler|lendo)',
  '(?:alleen|exclusief) voor abonnees|word (?:nu )?abonnee|(?:al|bent u al|ben je al) abonnee|(?:lees|verder lezen|om verder te) (?:dit artikel|verder|lezen).{0,40}(?:abonn|account|log|met|\\?)',
  '(?:endast|bara|exklusivt) för prenumeranter|bli prenumerant|(?:redan|är du) prenumerant|för att läsa (?:vidare|hela)|logga in för att läsa',
  '(?:kun|bare|forbeholdt|eksklusivt) for abonnenter|(?:bli|er du) abonnent|for at læse videre|for å lese (?:videre|hele)|logg inn for å lese|kun for tilaajille',
  'vain tilaajille|tämä (?:artikkeli|sisältö) on (?:vain )?tilaajille|tilaa .{0,30}(?:jatka|lue)|jatka lukemista',
  '(?:dla|tylko dla) (?:subskrybentów|prenumeratorów)|(?:wykup|kup) (?:dostęp|prenumeratę|subskrypcję)|(?:masz już|jesteś już) (?:prenumerat|subskrypc)|czytaj dalej (?:z|w|dzięki)|dostęp do (?:treści|artykułu) .{0,30}(?:płatny|wymaga)|pozostało .{0,10}% (?:artykułu|tekstu)',
  '(?:jen|pouze|exkluzivně) pro předplatitele|(?:předplaťte si|koupit předplatné)|(?:csak|kizárólag) előfizetők|(?:doar|exclusiv) pentru abonați|μόνο (?:για )?συνδρομητές',
  '(?:доступн[оа]|материал|статья|текст|только|полная версия).{0,30}(?:по подписке|для подписчиков|подписчикам)|оформ(?:ите|ить) подписку|подпишитесь,? чтобы|чтобы (?:прочитать|читать|продолжить)(?: .{0,30})?,? (?:подпи|оформ|вой|авториз)|уже есть подписка|доступно (?:лише )?(?:за )?передплат|лише для передплатників',
  '(?:sadece|yalnızca) aboneler(?:e|imiz)?|abone ol(?:un|arak)?.{0,30}(?:oku|devam)|okumaya devam etmek için|haberin devamı(?:nı)?.{0,30}abone',
  '(?:本文|此文|该文章|この記事は)?.{0,12}(?:仅限(?:订阅|会员)|會員專屬|订阅后(?:可)?(?:阅读|继续)|登录后(?:查看|阅读)全文|付费(?:内容|阅读)|有料会員限定|会員限定|続きを読むには|残り\\s?\\d+\\s?文字|この続きをみるには)|(?:유료|구독자) (?:회원|전용|콘텐츠)|(?:로그인|구독) 후 (?:계속|이용|전문)',
  '(?:للمشتركين فقط|هذا المحتوى (?:متاح )?للمشتركين|اشترك (?:الآن )?لمتابعة القراءة)|למנויים בלבד|(?:הכתבה|התוכן) (?:זמינה|זמין) למנויים|केवल (?:सदस्यों|ग्राहकों) के लिए',
];

const line = opening(...asking);
const within = anyOf(...asking);

const payParts =
  /pay-?wall|subscri|reg-?wall|meter|piano|tp-(?:container-inner|modal)|poool|zephr|premium|abo-|locked|gate|barrier/i;

const mostWords = 350;

export const paywallSign: Sign = (evidence) => {
  const { access, words, text } = evidence;
  if (words > mostWords || showsItsLockedParts(evidence)) return undefined;
  const closed = access === 'closed';
  const asked = askedIn(evidence, closed);
  if (asked !== undefined) return asked;
  if (!closed) return undefined;
  if (words < 120) return 'it declares itself closed, and the text ends after a few sentences';
  return words < 250 && /(?:…|\.\.\.)\s*$/.test(text)
    ? 'it declares itself closed, and the text breaks off'
    : undefined;
};

/** Beyond a stub, only what declares itself closed is taken for one. */
function askedIn(evidence: Evidence, closed: boolean): string | undefined {
  const { page, words, text, blocks } = evidence;
  if (words > 220 && !closed) return undefined;
  const lines = text.split('\n').filter((paragraph) => paragraph.length < 240);
  const said = saidIn([...lines, ...below(evidence)], line);
  if (said !== undefined || (words > 120 && !closed)) return said;
  const inArticle = new Set(blocks.map(({ element }) => element));
  const boxes = page.elements
    .filter((part) => payParts.test(`${part.attribs.class ?? ''} ${part.attribs.id ?? ''}`) && !inArticle.has(part))
    .slice(0, 30);
  return saidIn(
    boxes.map((part) => textAt(page, part).slice(0, 1000)),
    within,
  );
}

/** What a reader meets right below the text. */
function below({ text, seen }: Evidence): string[] {
  const last = text.slice(-60).trim();
  const at = last === '' ? -1 : seen.lastIndexOf(last);
  return at < 0
    ? []
    : seen
        .slice(at + last.length, at + last.length + 300)
        .split('\n')
        .slice(0, 6);
}

/** schema.org names the parts that are not free; where they hold paragraphs that were read, the whole article is there. */
function showsItsLockedParts({ page, blocks }: Evidence): boolean {
  const parts = listOf(articleNode(page.jsonLd)?.hasPart).filter(isObject);
  const names = parts
    .map(({ cssSelector }) => stringOf(cssSelector) ?? '')
    .filter((name) => /^[.#][\w-]{1,80}$/.test(name));
  const locked = new Set(names.flatMap((name) => select(page, name)));
  if (locked.size === 0) return false;
  const shown = blocks.filter(({ element }) => isWithin(element, locked));
  return shown.reduce((sum, { text }) => sum + text.length, 0) > 300;
}

function isWithin(element: Element, parts: ReadonlySet<Element>): boolean {
  for (let above: Element['parent'] = element; above !== null && isElement(above); above = above.parent) {
    if (parts.has(above)) return true;
  }
  return false;
}
