/** One pass over a page's elements for all that is asked of them about the article: headings, authors, times and dates. */
import { isElement, isText, type Element, type Page } from '../page.js';

export interface Witness {
  readonly element: Element;
  /** Place among the page's elements. */
  readonly at: number;
  /** Class, id, itemprop and rel in one lower-case string. */
  readonly labels: string;
}

export interface Witnesses {
  readonly root: Element | undefined;
  readonly title: Element | undefined;
  readonly canonical: string | undefined;
  readonly headings: readonly Witness[];
  readonly byItemprop: ReadonlyMap<string, readonly Witness[]>;
  readonly authors: readonly Witness[];
  readonly dates: readonly Witness[];
}

const most = 80;
const authorLabels = /author|byline|autor|writer|verfasser|redakteur|journalist|signature|firma|yazar|muhabir|reporter/;
const authorLink =
  /\/(?:authors?|writers?|autore?n?|autora|auteurs?|journalists?|people|profiles?|staff|reporters?)\//i;
const signed = /^\s*(?:(?:written |words )?by|von|par|por|di|av|автор|autor(?:in)?|author)\b\s*:?\s*(?:\p{Lu}|$)/iu;

export function witnessesOf(page: Page): Witnesses {
  const found = { headings: [] as Witness[], authors: [] as Witness[], dates: [] as Witness[] };
  const byItemprop = new Map<string, Witness[]>();
  const singles: { root?: Element; title?: Element; canonical?: string } = {};
  page.elements.forEach((element, at) => {
    noteSingle(element, singles);
    const labels = labelsOn(element);
    const witness = { element, at, labels };
    if (element.name === 'h1' && found.headings.length < 8) found.headings.push(witness);
    for (const name of element.attribs.itemprop?.split(/\s+/) ?? []) noteItemprop(byItemprop, name, witness);
    if (isHead(element.name)) return;
    const own = ownText(element);
    if (isAuthor(element, labels, own) && found.authors.length < most) found.authors.push(witness);
    if (isDate(element, own) && found.dates.length < 2 * most) found.dates.push(witness);
  });
  return { root: singles.root, title: singles.title, canonical: singles.canonical, byItemprop, ...found };
}

function noteSingle(element: Element, singles: { root?: Element; title?: Element; canonical?: string }): void {
  const { name, attribs } = element;
  if (name === 'html') singles.root ??= element;
  if (name === 'title' && !insideSvg(element)) singles.title ??= element;
  if (name === 'link' && attribs.href !== undefined && /\bcanonical\b/i.test(attribs.rel ?? ''))
    singles.canonical ??= attribs.href;
}

function insideSvg({ parent }: Element): boolean {
  return parent !== null && 'name' in parent && !['head', 'html', 'body'].includes(parent.name);
}

function noteItemprop(byItemprop: Map<string, Witness[]>, name: string, witness: Witness): void {
  const have = byItemprop.get(name);
  if (have === undefined) byItemprop.set(name, [witness]);
  else if (have.length < 20) have.push(witness);
}

function labelsOn({ attribs }: Element): string {
  const { class: names, id, itemprop, rel } = attribs;
  if (names === undefined && id === undefined && itemprop === undefined && rel === undefined) return '';
  return `${(names ?? '').slice(0, 400)} ${id ?? ''} ${itemprop ?? ''} ${rel ?? ''}`.toLowerCase();
}

function isAuthor({ name, attribs }: Element, labels: string, own: string): boolean {
  if (name === 'a' && authorLink.test(attribs.href ?? '')) return true;
  return (labels !== '' && authorLabels.test(labels)) || (own !== '' && signed.test(own));
}

/** What it says itself, without its elements: enough to see whether it says a name or a year. */
function ownText({ name, children }: Element): string {
  if (name === 'style' || name === 'noscript') return '';
  const first = children.find((child) => isText(child) && child.data.length > 1 && child.data.trim() !== '');
  const texts = children.length < 12 ? children.filter(isText) : first !== undefined && isText(first) ? [first] : [];
  return texts.length === 0 ? '' : texts.map(({ data }) => data.slice(0, 300)).join(' ');
}

const dateAttributes = ['datetime', 'data-published', 'data-timestamp', 'data-date', 'data-datetime', 'data-time'];

function isDate({ name, attribs }: Element, own: string): boolean {
  if (name === 'time' || dateAttributes.some((key) => attribs[key] !== undefined)) return true;
  return /(?:19|20)\d\d|\d\.\d\d?\.\d\d/.test(own) || (name === 'abbr' && attribs.title !== undefined);
}

function isHead(name: string): boolean {
  return (
    name === 'meta' || name === 'link' || name === 'script' || name === 'body' || name === 'html' || name === 'img'
  );
}

const never =
  /(?:^|[\s_-])(?:comments?(?:[\s_-]?(?:list|area|body|section|thread|author|meta|date|content))?|respond|replies|reply|disqus)(?:[\s_-]|$)/;
const seldom =
  /related|recommend|teaser|sidebar|side-bar|widget|archive|popular|most-read|trending|footer|newsletter|read-?more|more-(?:from|stories|news|articles)|latest|(?:^|[\s_-])(?:promo|cards?|aside|nav|menu|ads?|next|prev|carousel|slider|calendar)(?:[\s_-]|$)/;
const neverTags = new Set(['nav', 'footer', 'form', 'figure', 'figcaption']);

/** How foreign to the article the part of the page is that it stands in: 2 for comments and frames, 1 for boxes beside it. */
export function foreignness(element: Element, around: ReadonlySet<Element>): 0 | 1 | 2 {
  let at: Element['parent'] | Element = element;
  let foreign: 0 | 1 = 0;
  for (let level = 0; level < 60 && at !== null && isElement(at); level++) {
    // What holds the headline holds the article, whatever it is called.
    if (at.name === 'body' || around.has(at)) return foreign;
    if ((neverTags.has(at.name) && !isOfArticle(at)) || never.test(labelsOn(at))) return 2;
    if (at.name === 'aside' || seldom.test(labelsOn(at))) foreign = 1;
    at = at.parent;
  }
  return foreign;
}

function isOfArticle({ name, parent }: Element): boolean {
  return name === 'footer' && parent !== null && isElement(parent) && parent.name === 'article';
}

/** All that the headline stands in, and itself. */
export function aroundHeadline({ headings }: Witnesses): ReadonlySet<Element> {
  const around = new Set<Element>();
  let at: Element['parent'] | Element = headings[0]?.element ?? null;
  while (at !== null && isElement(at)) {
    around.add(at);
    at = at.parent;
  }
  return around;
}
