/** Pages that say the article is not there, though their status says it is. */
import { isFront, pathOf, saidIn, type Evidence, type Sign } from './evidence.js';
import { anyOf, wholly } from './words.js';

const page = '(?:web ?page|page|article|story|post|content|document|item|file|url|link|resource)';

const headings = wholly(
  '(?:error\\s*)?404(?: error)?(?: page)?(?:[ :–-]+not found)?',
  `(?:404[ :–-]*)?(?:sorry,? |oops,? |uh[- ]?oh,? |the |this |that |requested )*${page} (?:was |is |could |can |has )?(?:not (?:be )?(?:found|available|exist)|no longer (?:available|here|exists)|isn(?:’|')t (?:available|here)|doesn(?:’|')t exist|unavailable|missing|gone|been (?:removed|deleted|moved))`,
  'not found',
  '(?:410 )?gone',
  '(?:sorry,? )?(?:nothing (?:was )?found|no results(?: found)?|nothing here)(?: here)?',
  `(?:sorry,? )?we (?:can(?:’|')t|couldn(?:’|')t|cannot|could not) find (?:that|the|this|your) ${page}.*`,
  `(?:sorry,? )?(?:this|the|that) (?:${page}|video) (?:you (?:are|were) looking for )?.{0,20}(?:removed|deleted|not available|unavailable|no longer exists|doesn(?:’|')t exist|not found|expired)`,
  '(?:fehler )?404.*nicht gefunden|(?:die |diese )?(?:angeforderte |gesuchte )?(?:seite|artikel|inhalt|dokument) (?:wurde |konnte |ist )?(?:leider )?nicht (?:gefunden|verfügbar|vorhanden|mehr verfügbar)(?: werden)?|seite existiert nicht',
  "(?:cette |la )?page (?:demandée )?(?:est )?(?:introuvable|non trouvée|inexistante|n(?:’|')existe (?:pas|plus))|contenu (?:introuvable|indisponible)|article (?:introuvable|indisponible|supprimé)",
  '(?:la )?página (?:solicitada )?(?:no (?:encontrada|existe|disponible|se ha encontrado))|no (?:se )?encontr(?:ada|ado|ó|amos) la página|contenido no (?:disponible|encontrado)|artículo no (?:disponible|encontrado)',
  '(?:la )?pagina (?:richiesta )?(?:non (?:è stata )?(?:trovata|esiste|disponibile))|contenuto non (?:disponibile|trovato)',
  '(?:a )?página não (?:foi )?(?:encontrada|existe|disponível)|conteúdo não (?:encontrado|disponível)',
  '(?:de )?pagina (?:is )?(?:niet (?:gevonden|beschikbaar)|bestaat niet(?: meer)?)',
  'sidan (?:kunde inte hittas|finns inte(?: längre)?|hittades inte)',
  'siden (?:ble ikke funnet|finnes ikke|blev ikke fundet|findes ikke|kunne ikke findes)|fant ikke siden',
  'sivua ei (?:löydy|löytynyt)',
  '(?:nie znaleziono|brak) (?:strony|artykułu)|strona (?:nie (?:istnieje|została znaleziona)|o podanym adresie nie istnieje)',
  'stránka (?:nebyla nalezena|nenalezena|neexistuje|sa nenašla)',
  'az oldal nem (?:található|létezik)|(?:a keresett )?oldal nem található',
  'pagina nu (?:a fost găsită|există)|pagină inexistentă',
  'страниц[аы] не (?:найден[аы]|существует)|(?:материал|статья|документ) не найден[аы]?|не найдено',
  'сторінк[уаи] не (?:знайдено|існує)|сторінка не знайдена',
  'страницата не (?:е намерена|съществува)',
  'stranica nije pronađena|страница није пронађена',
  'η σελίδα δεν βρέθηκε|δεν βρέθηκε η σελίδα',
  '(?:aradığınız )?sayfa (?:bulunamadı|mevcut değil)',
  '(?:الصفحة غير موجودة|لم يتم العثور على الصفحة|الصفحة المطلوبة غير موجودة)',
  '(?:הדף לא נמצא|העמוד לא נמצא|העמוד המבוקש לא נמצא)',
  '(?:صفحه (?:مورد نظر )?(?:یافت|پیدا) نشد)',
  '(?:पृष्ठ नहीं मिला|पेज नहीं मिला)',
  '(?:页面(?:不存在|未找到|找不到|已删除)|找不到(?:页面|頁面|网页|網頁)|頁面不存在|文章(?:不存在|已删除))',
  '(?:(?:お探しの|指定された)?(?:ページ|記事)(?:が|は)(?:見つかりません(?:でした)?|存在しません|ありません))',
  '(?:페이지를 찾을 수 없습니다|존재하지 않는 (?:페이지|기사)(?:입니다)?|삭제된 기사입니다)',
  'không tìm thấy trang|trang không tồn tại',
  'halaman tidak ditemukan',
  'ไม่พบหน้า.*',
);

const sentences = anyOf(
  `\\b(?:the|this|that) ${page} (?:that )?you(?:’| a|')?(?:re| were| have)? ?(?:requested|looking for|trying to (?:reach|access|view)|tried to)`,
  `\\b(?:this|the requested|that) ${page} (?:was not found|could not be found|cannot be found|can(?:’|')t be found|is no longer available|no longer exists|has (?:been )?(?:removed|deleted|expired|unpublished|taken down|withdrawn)|does(?:n(?:’|')t| not) exist|may have (?:been )?(?:moved|removed|deleted)|isn(?:’|')t available)`,
  `we (?:can(?:’|')t|couldn(?:’|')t|cannot|could not|were unable to|are unable to) (?:seem to )?(?:find|locate) (?:that|the|this|your) ${page}`,
  'the requested url .{0,100} was not found on this server',
  '(?:die|der) (?:von ihnen )?(?:gesuchte|angeforderte|aufgerufene|gewünschte) (?:seite|artikel|url|inhalt)',
  'diese[r]? (?:seite|artikel|inhalt|beitrag) (?:existiert nicht|ist (?:leider )?nicht (?:mehr )?(?:verfügbar|vorhanden)|wurde (?:gelöscht|entfernt))',
  "la page (?:que vous (?:recherchez|avez demandée|demandez|cherchez)|demandée) (?:n(?:’|')|est introuvable|a été)",
  "cet article (?:n(?:’|')est plus disponible|n(?:’|')existe (?:pas|plus)|a été supprimé)",
  '(?:la página|el artículo|el contenido) (?:que (?:buscas?|está buscando|has solicitado)|solicitad[ao]) (?:no|ya no|ha sido)',
  'la pagina (?:che (?:stai cercando|hai richiesto|cerchi)|richiesta) (?:non|è stata)',
  'a página (?:que (?:você )?(?:procura|está procurando)|solicitada) (?:não|foi)',
  'de pagina die (?:je|u) (?:zoekt|zocht|probeert te bezoeken)',
  'sidan du (?:söker|letar efter)',
  'siden du (?:leter etter|leder efter|søger)',
  'strona,? której szukasz',
  'stránka,? kterou hledáte',
  'запрашиваем(?:ая|ой|ый|ого) (?:вами )?(?:страниц[аы]|материал[а]?) (?:не|была|удал)',
  'сторінк[аиу],? яку ви шукаєте',
  'aradığınız (?:sayfa|içerik|haber)(?:ya)? (?:bulunamadı|kaldırılmış|ulaşılamıyor|silinmiş)',
  '您(?:访问|要查看|请求)的(?:页面|网页|文章|内容)(?:不存在|已(?:被)?删除|未找到)|您訪問的頁面不存在',
  'お探しのページは|(?:記事|ページ)は(?:削除|掲載(?:を終了|期間が終了))',
  '요청하신 (?:페이지|기사)(?:를|가) (?:찾을 수 없|존재하지|삭제)',
);

export const missingSign: Sign = (evidence) => {
  const { headings: told, isVouched, words, text, isAlone } = evidence;
  if (!isVouched && words < 400) {
    const said = saidIn(told, headings);
    if (said !== undefined) return said;
  }
  if (isAlone) {
    const said =
      saidIn([text.slice(0, 400)], sentences) ??
      (words < 25 ? saidIn([evidence.seen.slice(0, 1500).replaceAll('\n', ' ')], sentences) : undefined);
    if (said !== undefined) return said;
  }
  return ledHome(evidence);
};

/** Sites send old addresses to their front page. */
function ledHome({ page: { url }, asked, isVouched }: Evidence): string | undefined {
  if (asked === undefined || isVouched || !isFront(url) || isFront(asked) || pathOf(asked) === undefined)
    return undefined;
  const [there, here] = [asked, url].map((address) => new URL(address).hostname.replace(/^www\./, ''));
  return there === here ? 'its address leads to the front page' : undefined;
}
