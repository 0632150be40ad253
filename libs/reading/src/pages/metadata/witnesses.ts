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
const signed = /^\s*(?:(?:written |words )?by|von|par|por|di|av|автор|autor(?:in)?|author)\b\s*:?\s*(?:[\p{L}\d]|$)/iu;

export function witnessesOf(page: Page): Witnesses {
  const found = { headings: [] as Witness[], authors: [] as Witness[], dates: [] as Witness[] };
  const byItemprop = new Map<string, Witness[]>();
  page.elements.forEach((element, at) => {
    const { itemprop } = element.attribs;
    const isOutside = outside.has(element.name);
    if (itemprop === undefined && isOutside) return;
    const witness = { element, at, labels: labelsOn(element) };
    if (itemprop !== undefined) {
      for (const name of itemprop.slice(0, 200).split(/\s+/)) noteItemprop(byItemprop, name, witness);
    }
    if (!isOutside) note(found, witness);
  });
  return { ...singlesOf(page), byItemprop, ...found };
}

function note(found: Record<'headings' | 'authors' | 'dates', Witness[]>, witness: Witness): void {
  const { element, labels } = witness;
  const own = ownText(element);
  if (/^h[123]$/.test(element.name) && found.headings.length < most) found.headings.push(witness);
  if (isAuthor(element, labels, own) && found.authors.length < most) found.authors.push(witness);
  if (isDate(element, own) && found.dates.length < 2 * most) found.dates.push(witness);
}

function singlesOf({ elements }: Page): Pick<Witnesses, 'root' | 'title' | 'canonical'> {
  return {
    root: elements.find(({ name }) => name === 'html'),
    title: elements.find((element) => element.name === 'title' && !insideSvg(element)),
    canonical: elements.find(({ name, attribs }) => name === 'link' && /\bcanonical\b/i.test(attribs.rel ?? ''))
      ?.attribs.href,
  };
}

function insideSvg({ parent }: Element): boolean {
  return parent !== null && 'name' in parent && !['head', 'html', 'body'].includes(parent.name);
}

function noteItemprop(byItemprop: Map<string, Witness[]>, name: string, witness: Witness): void {
  const have = byItemprop.get(name);
  if (have === undefined) byItemprop.set(name, [witness]);
  else if (have.length < 20) have.push(witness);
}

const labelling = ['class', 'id', 'itemprop', 'rel'] as const;

function labelsOn({ attribs }: Element): string {
  let said: string | undefined;
  for (const key of labelling) {
    const label = attribs[key]?.slice(0, 400);
    if (label !== undefined) said = said === undefined ? label : `${said} ${label}`;
  }
  return said?.toLowerCase() ?? '';
}

function isAuthor({ name, attribs }: Element, labels: string, own: string): boolean {
  if (name === 'a' && authorLink.test(attribs.href ?? '')) return true;
  return (labels !== '' && authorLabels.test(labels)) || (own !== '' && signed.test(own));
}

/** What it says itself, without its elements: enough to see whether it says a name or a year. */
function ownText({ name, children }: Element): string {
  if (children.length === 0 || name === 'style' || name === 'noscript') return '';
  const [only, another] = children;
  if (another === undefined) return only !== undefined && isText(only) ? only.data.slice(0, 300) : '';
  return ownTexts(children);
}

function ownTexts(children: Element['children']): string {
  const isLong = children.length >= 12;
  let own = '';
  for (const child of children) {
    if (!isText(child) || !/\S/.test(child.data)) continue;
    const said = child.data.slice(0, 300);
    if (!isLong) own = own === '' ? said : `${own} ${said}`;
    else if (child.data.length > 1) return said;
  }
  return own;
}

const dateAttributes = ['datetime', 'data-published', 'data-timestamp', 'data-date', 'data-datetime', 'data-time'];

function isDate({ name, attribs }: Element, own: string): boolean {
  if (name === 'time' || dateAttributes.some((key) => attribs[key] !== undefined)) return true;
  return /(?:19|20)\d\d|\d\.\d\d?\.\d\d/.test(own) || (name === 'abbr' && attribs.title !== undefined);
}

const outside = new Set(['meta', 'link', 'script', 'body', 'html', 'img']);

const never =
  /(?:^|[\s_-])(?:comments?(?:[\s_-]?(?:list|area|body|section|thread|author|meta|date|content))?|respond|replies|reply|disqus)(?:[\s_-]|$)/;
const seldom =
  /related|recommend|teaser|sidebar|side-bar|widget|archive|popular|most-read|trending|footer|newsletter|read-?more|more-(?:from|stories|news|articles)|latest|(?:^|[\s_-])(?:promo|cards?|aside|nav|menu|ads?|next|prev|carousel|slider|calendar)(?:[\s_-]|$)/;
const neverTags = new Set(['nav', 'footer', 'form', 'figure', 'figcaption']);

/** How foreign to the article the part of the page is that it stands in: 2 for comments and frames, 1 for boxes beside it. */
export function foreignness(element: Element, around: ReadonlySet<Element>): 0 | 1 | 2 {
  let at: Element['parent'] | Element = element;
  let foreign: 0 | 1 = 0;
  // What holds the headline holds the article, whatever it is called.
  while (at !== null && isElement(at) && at.name !== 'body' && !around.has(at)) {
    const own = foreignnessOf(at);
    if (own === 2) return 2;
    foreign = own === 1 ? 1 : foreign;
    at = at.parent;
  }
  return foreign;
}

function foreignnessOf(element: Element): 0 | 1 | 2 {
  const labels = labelsOn(element);
  if ((neverTags.has(element.name) && !isOfArticle(element)) || never.test(labels)) return 2;
  return element.name === 'aside' || seldom.test(labels) ? 1 : 0;
}

/** An article may end in a footer of its own. */
function isOfArticle({ name, parent }: Element): boolean {
  const above = [parent, parent?.parent ?? null, parent?.parent?.parent ?? null];
  return name === 'footer' && above.some((each) => each !== null && isElement(each) && each.name === 'article');
}

/** All that the headline stands in, and itself. */
export function aroundHeadline(headline: Witness | undefined): ReadonlySet<Element> {
  const around = new Set<Element>();
  let at: Element['parent'] | Element = headline?.element ?? null;
  while (at !== null && isElement(at)) {
    around.add(at);
    at = at.parent;
  }
  return around;
}
