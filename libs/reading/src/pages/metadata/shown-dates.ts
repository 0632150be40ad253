/** Dates that a reader sees, or that the markup of what is seen holds: the likeliest date of the article first. */
import { localInstant, type NumericOrder } from '../../text/dates.js';
import { isElement, isText, type Element } from '../page.js';
import { textOf } from './text-of.js';
import { aroundHeadline, foreignness, type Witness, type Witnesses } from './witnesses.js';

export interface ShownDate {
  readonly date: string;
  /** What the markup or the words beside it call it. */
  readonly kind: 'published' | 'modified' | 'other';
  readonly score: number;
}

const dateText =
  /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?|\b\d{1,2}\.\s?(?:\d{1,2}\.\s?(?:19|20)?\d{2}\b)|\b\d{1,2}(?:\.|er|º|ª|°)?\s+(?:de\s+|d’|d')?\p{L}[\p{L}\p{M}]{1,14}\.?,?\s+(?:de\s+|del\s+)?(?:19|20)\d{2}|\b\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d{2}|\b\d{1,2}\/\d{1,2}\/(?:19|20)\d{2}|\b(?:19|20)\d{2}[./]\d{1,2}[./]\d{1,2}|(?:19|20)\d{2}\s*[年년]\s*\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]/gu;
const timeAfter =
  /^[\s,|·•–—-]*(?:um|at|à|a las|às|alle|kl\.?|saat|в|о|,)?\s*(\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?)/iu;

/** Dates that stand in running text, in forms that the date reader knows. */
export function datesIn(text: string): string[] {
  return [...text.matchAll(dateText)].map(({ 0: found }) => inKnownForm(found));
}

/** "3. 4. 2019" and "12 de mayo de 2019" in the forms the date reader knows. */
function inKnownForm(text: string): string {
  return text
    .replace(/\.\s+(?=\d)/g, '.')
    .replace(/\b(?:de|del)\s+|\bd[’']/g, '')
    .replace(/(\d)(?:st|nd|rd|th|er|º|ª|°)(?!\p{L})/gu, '$1');
}

const publishedWords =
  /publi|posted|veröffentlicht|erstellt|erschienen|created|pubblicat|geplaatst|gepubliceerd|yayın|giriş|eklenme|опубликован|создан|publicerad|julkaistu|online seit|online since|入力|등록|発表|公開|発行|نشر|نُشر/iu;
const modifiedWords =
  /updat|modif|aktualisi|geändert|änder|bearbeitet|revised|changed|stand:|mis à jour|actualizad|atualizad|aggiornat|bijgewerkt|güncelle|обновлен|изменен|uppdaterad|opdateret|oppdatert|päivitetty|zaktualizowan|수정|更新/iu;
const otherWords =
  /©|copyright|born|geboren|until|bis zum|deadline|event|veranstaltung|expires|kommentar|comment|reply/iu;

interface Setting {
  /** Where the headline stands among the page's elements. */
  readonly heading: number;
  readonly around: ReadonlySet<Element>;
  readonly order: NumericOrder;
}

export function shownDates(witnesses: Witnesses, headline: Witness | undefined): ShownDate[] {
  const order = orderFor(witnesses.root?.attribs.lang ?? '');
  const setting = { heading: headline?.at ?? 0, around: aroundHeadline(headline), order };
  const called = [
    ...itempropDates(witnesses, 'datePublished', 'published'),
    ...itempropDates(witnesses, 'dateModified', 'modified'),
  ].filter(({ element }) => foreignness(element, setting.around) < 2);
  const seen = witnesses.dates.flatMap((witness) => datesAt(witness, setting));
  return [...called, ...seen].sort((one, other) => other.score - one.score);
}

/** Only Americans, and who writes as they do, put the month first. */
function orderFor(lang: string): NumericOrder {
  return /^(?:$|en(?:$|[-_]us))/i.test(lang) ? 'month-first' : 'day-first';
}

function itempropDates({ byItemprop }: Witnesses, name: string, kind: ShownDate['kind']) {
  return (byItemprop.get(name) ?? [])
    .filter(({ element }) => element.name !== 'meta')
    .flatMap(({ element }) => {
      const { datetime, content } = element.attribs;
      const date = localInstant(content ?? datetime ?? textOf(element, 80));
      return date === undefined || !isPlausible(date) ? [] : [{ date, kind, score: 20, element }];
    });
}

const attributes = [
  'datetime',
  'title',
  'data-published',
  'data-timestamp',
  'data-date',
  'data-datetime',
  'data-time',
  'content',
];

function datesAt(witness: Witness, setting: Setting): ShownDate[] {
  const { element } = witness;
  const marked = inAttributes(element, setting.order);
  const found = marked.length > 0 ? marked : inText(element, setting.order);
  const sound = found.filter(({ date }) => isPlausible(date));
  const foreign = sound.length === 0 ? 2 : foreignness(element, setting.around);
  if (foreign === 2 || (/^h[1-6]$/.test(element.name) && setting.around.has(element))) return [];
  const labels = `${witness.labels} ${labelsAround(element)}`;
  return sound.map(({ date, before, inProse }) => {
    const kind = inProse ? 'other' : kindOf(labels, before);
    const base = scoreOf({ ...witness, labels }, setting.heading, kind);
    return {
      date,
      kind: foreign === 0 ? kind : 'other',
      score: base + (marked.length > 0 ? 1 : 0) - (inProse ? 4 : 0) - 5 * foreign,
    };
  });
}

function inAttributes(element: Element, order: NumericOrder): Found[] {
  return attributes.flatMap((name) => {
    const value = element.attribs[name];
    const date = value === undefined || !/\d{4}/.test(value) ? undefined : localInstant(value, order);
    return date === undefined ? [] : [{ date, before: `${beforeIt(element)} ${textOf(element, 80)}`, inProse: false }];
  });
}

interface Found {
  readonly date: string;
  readonly before: string;
  readonly inProse: boolean;
}

/** A date may be set in pieces: then the element around them says it. */
function inText(element: Element, order: NumericOrder): Found[] {
  const found = datesOn(element, order);
  const { parent } = element;
  return found.length > 0 || parent === null || !isElement(parent) ? found : datesOn(parent, order).slice(0, 1);
}

function labelsAround({ parent }: Element): string {
  const two = [parent, parent?.parent ?? null].flatMap((each) => (each !== null && isElement(each) ? [each] : []));
  return two
    .map(({ name, attribs }) => (name === 'body' ? '' : `${attribs.class ?? ''} ${attribs.id ?? ''}`.toLowerCase()))
    .join(' ');
}

function datesOn(element: Element, order: NumericOrder): Found[] {
  const text = textOf(element, 300);
  return [...text.matchAll(dateText)].flatMap((match) => {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const time = timeAfter.exec(after)?.[1]?.replace(/^(\d{1,2})[.h]/, '$1:') ?? '';
    const date = localInstant(`${inKnownForm(match[0])} ${time}`.trim(), order);
    const before = match.index < 3 ? beforeIt(element) : text.slice(Math.max(0, match.index - 40), match.index);
    return date === undefined ? [] : [{ date, before, inProse: match.index > 100 || text.length > 250 }];
  });
}

/** The words just before an element: "Veröffentlicht am". */
function beforeIt(element: Element): string {
  const before = element.prev ?? element.parent?.prev ?? null;
  if (before === null) return '';
  const text = isText(before) ? before.data : isElement(before) ? textOf(before, 60) : '';
  return text.slice(-40);
}

function kindOf(labels: string, before: string): ShownDate['kind'] {
  const isModified = modifiedWords.test(before) || /updat|modif/.test(labels);
  const isPublished = publishedWords.test(before) || /publish|entry-date|pubdate|post-date|posted/.test(labels);
  if (isModified && !publishedWords.test(before)) return 'modified';
  return isPublished && !otherWords.test(before) ? 'published' : 'other';
}

function scoreOf({ element, at, labels }: Witness, heading: number, kind: ShownDate['kind']): number {
  const distance = at - heading;
  const near = distance >= 0 ? Math.max(0, 4 - distance / 25) : Math.max(0, 2 + distance / 15);
  const called = { published: 4, other: 0, modified: -4 }[kind];
  const marked = (element.name === 'time' ? 2 : 0) + (/date|datum|fecha|tarih|dato\b|time/.test(labels) ? 2 : 0);
  return near + called + marked;
}

/** The web's own years: what lies outside is a birthday, a price or a broken clock. */
export function isPlausible(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= 1990 && year <= 2100;
}
