/** "KYIV, May 3 (Agency) — …": where the text was reported from and which agency reported it, from the text's first words. */
import { monthOf } from '../../text/date-words.js';
import { agencyIn } from './agencies.js';

export interface Dateline {
  readonly place?: string;
  readonly agency?: string;
}

type Form = (start: string) => Dateline | undefined;

export function datelineOf(text: string): Dateline {
  const start = text.slice(0, 160).split('\n', 1)[0]?.trim() ?? '';
  for (const form of forms) {
    const found = form(start);
    if (found !== undefined) return found;
  }
  return {};
}

const forms: readonly Form[] = [bracketed, eastAsian, dashed, dotted];

/** "KYIV, May 3 (Agency) -", "Moskau/Berlin (dpa) -", "(Agency) -", "PARIS (Agency) Text". */
function bracketed(start: string): Dateline | undefined {
  const match = /^([^()]{0,70}?)\s*[.,]?\s*\(([^()]{2,50})\)\s*(?:[-–—:.]|(?=\p{Lu}))/u.exec(start);
  const agency = match === null ? undefined : agencyIn((match[2] ?? '').replace(/,.*$|\s*=\s*.*$/, ''));
  if (match === null || agency === undefined) return undefined;
  const place = placeIn(match[1] ?? '');
  return place === undefined ? (match[1] === '' ? { agency } : undefined) : { place, agency };
}

/** "(서울=연합뉴스) …", "【東京共同】…", "新华社北京5月3日电". */
function eastAsian(start: string): Dateline | undefined {
  const korean = /^[[(（【]([가-힣]{2,10})=([가-힣\d]{2,8})[\])）】]/u.exec(start);
  if (korean !== null) return known(korean[1], agencyIn(korean[2] ?? ''));
  const japanese = /^[【(（]([\p{sc=Han}\p{sc=Katakana}ー]{2,10}?)(?:\d{1,2}日)?(共同|時事|新華社)[】)）]/u.exec(start);
  if (japanese !== null) return known(japanese[1], agencyIn(japanese[2] ?? ''));
  const chinese = /^(新华社|中新社|中新网)(\p{sc=Han}{2,6}?)\d{1,2}月\d{1,2}日电/u.exec(start);
  return chinese === null ? undefined : known(chinese[2], agencyIn(chinese[1] ?? ''));
}

function known(place: string | undefined, agency: string | undefined): Dateline | undefined {
  if (place === undefined || agency === undefined) return undefined;
  return { place, agency };
}

/** "ROMA – …", "ANCHORAGE, Alaska — …", "МОСКВА, 3 мая - РИА Новости. …": capitals, for a sentence may have a dash too. */
function dashed(start: string): Dateline | undefined {
  const match = /^([^–—()-]{3,60}?(?:-\p{Lu}[^–—()-]{1,20})?)\s*(?:[–—]|\s-{1,2}\s)\s*(.*)$/u.exec(start);
  const place = placeIn(match?.[1] ?? '');
  if (place === undefined || !isInCapitals(place)) return undefined;
  return { place, ...agencyFirst(match?.[2] ?? '') };
}

function agencyFirst(rest: string): Dateline {
  const agency = agencyIn(/^[^.:]{2,24}(?=[.:])/.exec(rest)?.[0] ?? '');
  return agency === undefined ? {} : { agency };
}

/** "Москва. 3 мая. INTERFAX.RU - …", "МОСКВА, 3 мая. /ТАСС/. …", "Berlin. (dpa) …". */
function dotted(start: string): Dateline | undefined {
  const match =
    /^([^.,]{3,40})[.,]\s*(?:\d{1,2}\s\p{L}{3,10}\.?\s*)?(?:\/([^/]{2,20})\/|([\p{Lu}.]{4,14})\s*[-–—])/u.exec(start);
  const agency = match === null ? undefined : agencyIn(match[2] ?? match[3] ?? '');
  return match === null ? undefined : known(placeIn(match[1] ?? ''), agency);
}

/** A place as printed: the day beside it goes, and what has too many words to be one is none. */
function placeIn(written: string): string | undefined {
  const parts = written.split(/\s*,\s*/).filter((part) => part !== '');
  const place = parts
    .filter((part) => !isDay(part))
    .join(', ')
    .replace(/[.\s]+$/, '');
  const words = place.split(/[\s/]+/);
  const isPlace = /^\p{Lu}/u.test(place) && words.length <= 6 && place.length <= 50 && !/\d|[!?:;"“”«»]/.test(place);
  return isPlace && !notPlaces.test(place) ? place : undefined;
}

function isDay(part: string): boolean {
  const words = part.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return /\d/.test(part) || (words.length === 1 && monthOf(words.join()) !== undefined);
}

/** The first part of it, whatever region follows: "ANCHORAGE, Alaska". */
function isInCapitals(place: string): boolean {
  const first = place.replace(/,.*$/, '');
  return /\p{Lu}{3}/u.test(first) && !/\p{Ll}/u.test(first.replace(/\b(?:de|del|di|da|la|am|an der|upon|sur)\b/g, ''));
}

const notPlaces =
  /^(?:breaking|update[ds]?|watch|exclusive|live|opinion|video|photos?|analysis|editorial|note|correction|review|interview|eilmeldung|exklusiv|urgent|alerta|esclusiva|срочно|q&a|faq|tl;?dr|advertisement|anzeige|publicité|key points?|summary|warning|spoiler|new|news)\b/i;
