/** Structured data: every JSON-LD object of a page, flattened out of graphs and lists; broken JSON is mended or left out. */
import { decodeEntities, squeeze } from '../text/plain-text.js';
import { lenientJson } from './json-mend.js';

export type JsonLd = Readonly<Record<string, unknown>>;

const articleTypes =
  /^(?:\w*Article|\w*BlogPosting|\w*Posting|Report|ReportageNewsArticle|Review|\w*CreativeWork|Recipe|WebPage|ItemPage)$/;

export function collectJsonLd(scripts: readonly string[]): JsonLd[] {
  const found: JsonLd[] = [];
  for (const script of scripts.slice(0, 50)) {
    if (script.length < 4_000_000) flatten(parsed(script), found, 0);
  }
  return found;
}

/** The object that describes the article, the most telling first; none where the page describes only itself. */
export function articleNode(nodes: readonly JsonLd[]): JsonLd | undefined {
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleTypes.test(type)));
  return articles
    .map((node) => ({ node, weight: weightOf(node) }))
    .sort((one, other) => other.weight - one.weight)
    .find(({ weight }) => weight > 0)?.node;
}

export function typesOf(node: JsonLd): string[] {
  return listOf(node['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:]/, ''));
}

export function stringOf(value: unknown): string | undefined {
  const first = listOf(value)[0];
  if (typeof first === 'string') return squeeze(decodeEntities(first)) || undefined;
  return isObject(first) ? stringOf(first['@value'] ?? first.name ?? first['@id']) : undefined;
}

export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function isObject(value: unknown): value is JsonLd {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function weightOf(node: JsonLd): number {
  const isPage = typesOf(node).some((type) => type.endsWith('Page'));
  const signs = ['headline', 'datePublished', 'author', 'articleBody'].filter((key) => node[key] !== undefined).length;
  return signs - (isPage ? 1.5 : 0);
}

function flatten(value: unknown, into: JsonLd[], depth: number): void {
  if (depth > 6 || into.length > 500) return;
  for (const node of listOf(value).filter(isObject)) {
    into.push(node);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'liveBlogUpdate', 'hasPart', 'itemReviewed']) {
      flatten(node[key], into, depth + 1);
    }
  }
}

/** Some publishers hide it in comments or CDATA, as scripts were once hidden. */
function withoutWrapping(text: string): string {
  const opened = text.replace(/^(?:\/\/)?\s*<!(?:--|\[CDATA\[)/, '');
  const closed = /(?:-->|\]\]>)$/.test(opened) ? opened.slice(0, -3).trimEnd().replace(/\/\/$/, '') : opened;
  return closed.trim().replace(/;$/, '');
}

function parsed(text: string): unknown {
  return lenientJson(withoutWrapping(text.trim()));
}
