/** A page as every step here sees it: parsed once on htmlparser2 (several times as fast as parse5), nesting bounded. */
// Without the parser and the fetching of its main entry: what is read here, htmlparser2 reads.
import { load, type CheerioAPI } from 'cheerio/slim';
import { squeeze } from '../text/plain-text.js';
import { collectJsonLd, type JsonLd } from './json-ld.js';
import { PageTree, unread, type Element, type Node } from './page-tree.js';
import { candidatesFor } from './selectors.js';

export type { Element, Node } from './page-tree.js';

export interface Page {
  readonly $: CheerioAPI;
  readonly url: string;
  readonly body: Element | undefined;
  /** Its elements in document order, as many as any article needs: what is asked of a page costs no more than these. */
  readonly elements: readonly Element[];
  /** Contents of the `<meta>` tags by lower-case name, property or itemprop. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: readonly JsonLd[];
  /** Its scripts, those in JSON and those in anything else. */
  readonly scripts: readonly Element[];
  readonly tree: PageTree;
}

const asHtml = { xml: { xmlMode: false } };
const nowhere = load('', asHtml);

export function openPage(html: string, url: string): Page {
  const tree = new PageTree(/<body[\s>]/i.test(html) ? html : `<body>${html}</body>`);
  const { elements, scripts } = tree;
  let opened: CheerioAPI | undefined;
  return {
    get $() {
      return (opened ??= load(tree.root, asHtml));
    },
    url,
    tree,
    elements,
    scripts,
    body: tree.byName('body')[0],
    meta: metaOf(tree.byName('meta')),
    jsonLd: collectJsonLd(scripts.filter(isJsonLd).map(sourceOf)),
  };
}

/** Selectors whose candidates are what they select. */
const onlyNames = /^[a-z]\w*(?:, [a-z]\w*)*$/;

/** As `$(selector)`, over the page's first elements. What can be ruled out by name or attribute costs nothing. */
export function select(page: Page, selector: string): Element[] {
  const candidates = candidatesFor(selector, page.tree);
  if (candidates === undefined) return filtered(page.$, page.elements, selector);
  if (candidates.length === 0) return [];
  return onlyNames.test(selector) ? [...candidates] : filtered(nowhere, candidates, selector);
}

function filtered($: CheerioAPI, elements: readonly Element[], selector: string): Element[] {
  return $(elements as never)
    .filter(selector)
    .toArray();
}

/** Characters: more than a headline, a byline or a date in its surroundings has. */
const usualText = 10_000;

/** What a person reads there, up to so many characters: the source of scripts and styles is no text. */
export function textAt(_page: Page, element: Element | undefined, most = usualText): string {
  if (element === undefined) return '';
  const parts: string[] = [];
  let room = most;
  const visit = (children: readonly Node[]): void => {
    for (const child of children) {
      if (room <= 0) return;
      if (isText(child)) {
        parts.push(child.data.slice(0, room * 2));
        room -= child.data.trim().length;
      } else if (isElement(child) && !unread.has(child.name)) visit(child.children);
    }
  };
  visit(element.children);
  return squeeze(parts.join('')).slice(0, most).trimEnd();
}

function isJsonLd({ attribs }: Element): boolean {
  return attribs.type?.includes('ld+json') === true;
}

/** What a script holds, which is never parsed as markup. */
export function sourceOf({ children }: Element): string {
  return children.map((child) => (isText(child) ? child.data : '')).join('');
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
export function labelsOf({ attribs }: Element): string {
  let labels = attribs.class ?? '';
  for (const key of ['id', 'role', 'itemprop'] as const) {
    const label = attribs[key];
    if (label !== undefined) labels += ` ${label}`;
  }
  const hook = attribs['data-component'] ?? attribs['data-testid'];
  return hook === undefined ? labels : `${labels} ${hook}`;
}

function metaOf(elements: readonly Element[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { attribs } of elements) {
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
