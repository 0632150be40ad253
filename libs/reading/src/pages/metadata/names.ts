/** Bylines as sites print them → names of people: "By Ana Ruiz and Bo Lind, Senior Editors | 3 May" → Ana Ruiz, Bo Lind. */
import { squeeze } from '../../text/plain-text.js';

const opening =
  /^(?:(?:(?:written|posted|published|reported|reporting|story|words|text|article|report|analysis|opinion|review|photos?) (?:and [a-z]+ )?)?by\b|articles? by|view all posts by|posts? by|von|ein (?:beitrag|artikel|kommentar|gastbeitrag) von|eine analyse von|par|propos recueillis par|por|di|a cura di|av|af|door|od|przez|autorka?|autoren?|autore|autor[ae]s?|auteurs?|author|skribent|yazan|haber|автор|текст|записал[аи]?|tekst|text|texte|texto|testo|fotos?|foto|作者|文|取材・文|記事|글|بقلم|كتب)\s*[:：]?\s+/iu;
const openingMark = /^(?:作者|文|取材・文|글|記者|author|autor(?:in)?|автор|fuente|quelle|source)\s*[:：／/]\s*/iu;

/** From here on it is told when, where or in which role, not who. */
const tail =
  /\s*(?:[|•·–—]|\s-\s|\bemail\b|\s(?:on|am|le|el|il|den|updated|published|veröffentlicht|aktualisiert|stand:)\s(?=.{0,20}\d)|\s(?:is|was|has|covers|writes|works|ist|est|es|arbeitet)\s|\s(?:for|für|pour|para)\s(?:the\s)?\p{Lu}|(?<=\S\s\S+)\s(?:in|aus)\s\p{Lu}|\d{1,2}[.:/]\d{2}|\b\d{1,2}\s\p{L}{3,9}\.?\s\d{4}|\b\p{L}{3,9}\.?\s\d{1,2},\s\d{4}).*$/iu;

const parting = /\s*(?:[,;/、，&+]|،|\s(?:and|und|et|y|e|и|та|och|og|ve|oraz|ja|en|és|és|with|mit|avec|con)\s)\s*/iu;

export function peopleIn(byline: string): string[] {
  const bare = squeeze(byline.slice(0, 400))
    .replace(/\([^)]{0,80}\)|\S+@\S+|@\w+/g, ' ')
    .trim();
  const told = withoutOpening(bare).replace(tail, '');
  const parts = withoutHouses(told.split(parting).map(cleaned)).filter((part) => part !== '');
  // What does not begin with a name is a list of something else.
  return isName(parts[0] ?? '') ? parts.filter(isName) : [];
}

function withoutOpening(text: string): string {
  const once = text.replace(opening, '').replace(openingMark, '');
  return once === text ? text : withoutOpening(once.trim());
}

function cleaned(part: string): string {
  return withoutOpening(part.trim())
    .replace(/^["“„«'\s]+|["”»'.\s]+$/g, '')
    .replace(/^(?:dr|prof|mr|mrs|ms|sir|dame)\.?\s+(?=\p{Lu}\S*\s+\p{Lu})/iu, '')
    .replace(/\s*(?:기자|특파원|논설위원|선임기자|記者|记者|編集委員|特派員)$/u, '')
    .replace(/\s+(?:MD|M\.D|PhD|Ph\.D|MS|MSc|RD|RDN|RN|MA|LD|MBA|JD|CPA|CFP®?)$/u, '')
    .trim();
}

/** "Ana Ruiz, WXTV": what is all capitals after a name that is not is the house, not a colleague. */
function withoutHouses(parts: readonly string[]): string[] {
  const [first = ''] = parts;
  const isHouse = (part: string): boolean => /(?:^|\s)\p{Lu}{2,5}(?:\s|$)/u.test(part);
  return isHouse(first) ? [...parts] : parts.filter((part) => !isHouse(part));
}

const credentials = /^(?:M\.?D|Ph\.?D|MS|MSc|RDN?|RN|MA|LD|BSc|BA|JD|MBA|FAND|CPA|CFA|CFP®?|Jr|Sr|II|III)\.?$/;

const roles =
  /(?:^|\s|-)(?:staff|admin(?:istrator)?|editors?|editorial|news ?room|news ?desk|desk|team|board|contributors?|contributing|reporters?|correspondents?|columnist|writers?|journalists?|producer|photographers?|bureau|agenc(?:y|ies)|wire|services?|redaktion|redakteur(?:in)?|chefredakteur(?:in)?|korrespondent(?:in)?|volontär(?:in)?|agentur(?:en)?|nachrichten|nachrichtenagentur(?:en)?|rédaction|redaction|redazione|redacción|redaccion|redação|redacao|redakcja|redacteur|rédacteur|journaliste|periodista|jornalista|giornalista|agencias?|agências?|muhabiri?|haber merkezi|редакция|корреспондент|guest|press|news|media|magazine|online|guides?|company|inc|ltd|gmbh|club|group|association|foundation|university|institute|department|office|blog|team\.?)(?:\s|$)/iu;

const notNames =
  /^(?:the\s.*|null|undefined|none|unknown|anonymous|guest|by|about|follow|share|more|read more|author|autor(?:in)?|author profile|profile|view profile|contact|bio|see bio|subscribe|home|comments?|red|mehr|ein gastbeitrag|other|several|agencies|login|sign in|updated|published|und|and|et|y|von|the|jr|sr)$/i;

function isName(name: string): boolean {
  if (name.length < 2 || name.length > longest(name) || name.split(' ').length > 5) return false;
  if (/\d|https?:|www\.|[{}<>=_#?!…]|\.\p{L}{2,}$/u.test(name) || !/\p{L}/u.test(name)) return false;
  return ![credentials, notNames, roles].some((words) => words.test(name));
}

/** Names in Han and Kana are short, unless foreign ones are spelt in them. */
function longest(name: string): number {
  if (!/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(name)) return 50;
  return name.includes('・') ? 20 : 8;
}

/** Without a person, a desk or a house may sign: as it is written, without what leads in. */
export function houseIn(byline: string): string | undefined {
  const told = withoutOpening(squeeze(byline.slice(0, 200)))
    .replace(/\s*[|•].*$/, '')
    .trim();
  const isHouse = told.length > 1 && told.length < 60 && !/https?:|@|[{}<>=]|\d{2}/.test(told) && !notNames.test(told);
  return isHouse ? told : undefined;
}
