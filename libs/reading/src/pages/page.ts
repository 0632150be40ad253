/** A page as every step here sees it: parsed once on htmlparser2 (several times as fast as parse5), nesting bounded. */
import { load, type CheerioAPI } from 'cheerio';
import type { parseDocument } from 'htmlparser2';
import { boundDepth } from '../text/bound-depth.js';
import { squeeze } from '../text/plain-text.js';
import { collectJsonLd, type JsonLd } from './json-ld.js';

export type Node = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

export interface Page {
  readonly $: CheerioAPI;
  readonly url: string;
  readonly body: Element | undefined;
  /** Its elements in document order, as many as any article needs: what is asked of a page costs no more than these. */
  readonly elements: readonly Element[];
  /** Contents of the `<meta>` tags by lower-case name, property or itemprop. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: readonly JsonLd[];
}

const deepest = 256;
const mostElements = 12_000;

export function openPage(html: string, url: string): Page {
  const whole = /<body[\s>]/i.test(html) ? html : `<body>${html}</body>`;
  const $ = load(boundDepth(whole, deepest), { xml: { xmlMode: false, decodeEntities: true } });
  const elements: Element[] = [];
  const scripts: string[] = [];
  const visit = (node: { readonly children: readonly Node[] }): void => {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (elements.length < mostElements) elements.push(child);
      if (isJsonLd(child)) scripts.push($(child).text());
      visit(child);
    }
  };
  visit($.root()[0] as unknown as { children: Node[] });
  const body = elements.find(({ name }) => name === 'body');
  return { $, url, body, elements, meta: metaOf(elements), jsonLd: collectJsonLd(scripts) };
}

/** As `$(selector)`, over the page's first elements. */
export function select(page: Page, selector: string): Element[] {
  return page
    .$(page.elements as never)
    .filter(selector)
    .toArray();
}

/** What a person reads there: the source of scripts and styles is no text. */
export function textAt(page: Page, element: Element | undefined): string {
  if (element === undefined) return '';
  const whole = page.$(element as never);
  const unread = whole.find('script, style, noscript, template');
  if (unread.length === 0) return squeeze(whole.text());
  const copy = whole.clone();
  copy.find('script, style, noscript, template').remove();
  return squeeze(copy.text());
}

function isJsonLd({ name, attribs }: Element): boolean {
  return name === 'script' && attribs.type?.includes('ld+json') === true;
}

export function metaValue(page: Page, names: readonly string[]): string | undefined {
  return names.flatMap((name) => page.meta.get(name) ?? []).find((value) => value !== '');
}

export function isElement(node: Node): node is Element {
  return 'attribs' in node;
}

export function isText(node: Node): node is Extract<Node, { data: string }> {
  return node.nodeType === 3;
}

/** What the author of a page says about an element: its class, id, role and test hooks, in one string. */
export function labelsOf(element: Element): string {
  const { class: names = '', id = '', role = '', itemprop = '' } = element.attribs;
  const hook = element.attribs['data-component'] ?? element.attribs['data-testid'] ?? '';
  return `${names} ${id} ${role} ${itemprop} ${hook}`;
}

function metaOf(elements: readonly Element[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { attribs } of elements.filter(({ name }) => name === 'meta')) {
    const content = squeeze((attribs.content ?? '').slice(0, 2000));
    for (const key of [attribs.name, attribs.property, attribs.itemprop]) {
      if (key !== undefined) add(found, key.trim().toLowerCase(), content);
    }
  }
  return found;
}

function add(found: Map<string, string[]>, key: string, value: string): void {
  const values = found.get(key) ?? [];
  if (values.length < 20) found.set(key, [...values, value]);
}
