/**
 * Reads any XML that was meant as a feed: unclosed and truncated documents, odd prefixes, inline XHTML, xml:base.
 * Never throws for what stands inside a feed; undefined where there is no feed at all.
 */
import { load } from 'cheerio';
import { DomUtils, parseDocument } from 'htmlparser2';
import { usualPrefix } from './namespaces.js';
import type { RawElement, RawFeed, RawFields } from './raw-feed.js';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

/** What an element inherits: prefixes in force, base address, and whether bare names are Atom's. */
interface Scope {
  readonly prefixes: Readonly<Record<string, string | undefined>>;
  readonly base?: string;
  readonly atom: boolean;
}

const serialise = load('', { xml: true });
const roots: ReadonlySet<string> = new Set(['rss', 'rdf:rdf', 'feed', 'channel', 'rdf']);

export function readTolerantly(xml: string): RawFeed | undefined {
  const document = parseDocument(xml, { xmlMode: true });
  const outer: Scope = { prefixes: {}, atom: false };
  const root = document.children
    .filter(isElement)
    .find((element) => roots.has(nameOf(element, scopeOf(element, outer))));
  if (root === undefined) return undefined;
  const scope = scopeOf(root, outer);
  return nameOf(root, scope) === 'feed' ? atomFeed(root, scope) : rssFeed(root, scope);
}

function atomFeed(root: Element, scope: Scope): RawFeed {
  const entries = elementsNamed(root, scope, itemTags);
  return { format: 'atom', channel: fieldsOf(root, scope, itemTags), items: entries };
}

/** RSS 2.0 keeps items inside the channel, RDF beside it; a careless root may be the channel itself. */
function rssFeed(root: Element, scope: Scope): RawFeed {
  const channel =
    root.children.filter(isElement).find((child) => nameOf(child, scopeOf(child, scope)) === 'channel') ?? root;
  const channelScope = channel === root ? scope : scopeOf(channel, scope);
  const channelFields = fieldsOf(channel, channelScope, itemTags);
  return { format: 'rss', channel: channelFields, items: elementsNamed(root, scope, itemTags) };
}

const itemTags = ['item', 'entry'];

function elementsNamed(parent: Element, scope: Scope, names: readonly string[]): RawFields[] {
  const found: RawFields[] = [];
  for (const child of parent.children.filter(isElement)) {
    const own = scopeOf(child, scope);
    const name = nameOf(child, own);
    if (names.includes(name)) found.push(fieldsOf(child, own, names), ...elementsNamed(child, own, names));
    // An unclosed element of the channel swallows the items after it; RSS 1.1 wraps them in <items>.
    else if (name === 'channel' || holdsItems(child)) found.push(...elementsNamed(child, own, names));
  }
  return found;
}

function holdsItems(element: Element): boolean {
  return element.children.some((child) => isElement(child) && /(?:^|:)(?:item|entry)$/i.test(child.name));
}

function fieldsOf(element: Element, scope: Scope, except: readonly string[]): RawFields {
  const fields: Record<string, RawElement[]> = {};
  const attributes = attributesOf(element, scope);
  for (const name of ['rdf:about', 'xml:lang']) {
    if (attributes[name] !== undefined) fields[name] = [leaf(attributes[name])];
  }
  for (const child of element.children.filter(isElement)) {
    const own = scopeOf(child, scope);
    const name = nameOf(child, own);
    if (!except.includes(name)) (fields[name] ??= []).push(rawElement(child, own));
  }
  return fields;
}

function rawElement(element: Element, scope: Scope): RawElement {
  const nested = element.children.some(isElement);
  return {
    text: DomUtils.textContent(element.children),
    attributes: attributesOf(element, scope),
    children: nested ? fieldsOf(element, scope, []) : {},
    ...(nested ? { markup: innerMarkup(element) } : {}),
    ...(scope.base === undefined ? {} : { base: scope.base }),
  };
}

function leaf(text: string): RawElement {
  return { text, attributes: {}, children: {} };
}

function innerMarkup(element: Element): string {
  return serialise.xml(element.children).replace(/(<\/?)[\w-]+:(?=[a-z])/gi, '$1');
}

function attributesOf(element: Element, scope: Scope): Record<string, string> {
  const entries = Object.entries(element.attribs).map(
    ([name, value]) => [usualName(name, scope, true), value] as const,
  );
  return Object.fromEntries(entries);
}

function nameOf(element: Element, scope: Scope): string {
  return usualName(element.name, scope, false);
}

function usualName(name: string, scope: Scope, isAttribute: boolean): string {
  const [first = '', second] = name.toLowerCase().split(':', 2);
  if (second === undefined && isAttribute) return first;
  return second === undefined ? prefixed('', first, scope) : prefixed(first, second, scope);
}

function prefixed(written: string, local: string, scope: Scope): string {
  const prefix = scope.prefixes[written] ?? written;
  return prefix === '' || (prefix === 'atom' && scope.atom) ? local : `${prefix}:${local}`;
}

function scopeOf(element: Element, outer: Scope): Scope {
  const declared = Object.entries(element.attribs).filter(([name]) => /^xmlns(?::|$)/i.test(name));
  const base = element.attribs['xml:base']?.trim();
  if (declared.length === 0 && base === undefined) return outer;
  const added = declared.map(([name, uri]) => [name.slice(6).toLowerCase(), prefixFor(name, uri)] as const);
  const resolved = base === undefined ? outer.base : joined(base, outer.base);
  return {
    prefixes: { ...outer.prefixes, ...Object.fromEntries(added) },
    atom: outer.atom || /(?:^|:)feed$/i.test(element.name),
    ...(resolved === undefined ? {} : { base: resolved }),
  };
}

function prefixFor(name: string, uri: string): string {
  return usualPrefix(uri) ?? name.slice(6).toLowerCase();
}

function joined(base: string, outer: string | undefined): string {
  return outer !== undefined && URL.canParse(base, outer) ? new URL(base, outer).href : base;
}

function isElement(node: Node): node is Element {
  return 'attribs' in node;
}
