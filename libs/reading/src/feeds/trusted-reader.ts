/**
 * rss-parser's `parseString` behind the preflight. Undefined where it fails or would scramble what it read: the
 * tolerant reader takes those. `parseURL` is never used; fetching is not done here.
 */
import Parser from 'rss-parser';
import type { RawElement, RawFeed, RawFields } from './raw-feed.js';

const channelNames = (
  'title link atom:link dc:title author dc:creator managingEditor webMaster itunes:author itunes:owner ' +
  'language dc:language ttl skipHours skipDays sy:updatePeriod sy:updateFrequency'
).split(' ');
const itemNames = (
  'title link guid id pubDate dc:date dcterms:created dcterms:modified dcterms:issued published updated author dc:creator ' +
  'contributor dc:contributor itunes:author itunes:owner googleplay:author media:credit description summary content content:encoded ' +
  'itunes:summary itunes:subtitle media:title media:description media:group dc:title dc:description dc:subject category ' +
  'itunes:category itunes:keywords media:category media:keywords source atom:link atom:author atom:published atom:updated ' +
  'feedburner:origLink comments enclosure body fullitem dc:author dc:identifier atom:content atom:category'
).split(' ');

const kept = (name: string): [string, string, { keepArray: true }] => [name, `raw ${name}`, { keepArray: true }];
// The typings allow custom names only from the declared keys of an item.
const customFields: object = { feed: channelNames.map(kept), item: itemNames.map(kept) };

export async function readTrusted(xml: string): Promise<RawFeed | undefined> {
  try {
    const parser = new Parser<Record<string, unknown>, Record<string, unknown>>({ customFields });
    const feed = await parser.parseString(xml);
    const format = /<feed[\s>]/.test(xml.slice(0, 2000)) ? 'atom' : 'rss';
    return { format, channel: rawFields(feed, channelNames), items: feed.items.map((item) => itemFields(item)) };
  } catch {
    return undefined;
  }
}

function itemFields(item: Record<string, unknown>): RawFields {
  const about = item['rdf:about'];
  return typeof about === 'string'
    ? { ...rawFields(item, itemNames), 'rdf:about': [{ text: about, attributes: {}, children: {} }] }
    : rawFields(item, itemNames);
}

function rawFields(from: Record<string, unknown>, names: readonly string[]): RawFields {
  const pairs = names.map((name) => [name.toLowerCase(), from[`raw ${name}`]] as const);
  return Object.fromEntries(
    pairs.filter(([, value]) => Array.isArray(value)).map(([name, value]) => [name, elements(name, value)]),
  );
}

/** Elements whose inner order matters; xml2js keeps none. */
const prose = /^(?:title|description|summary|content|content:encoded|media:description|itunes:summary|dc:description)$/;

function elements(name: string, value: unknown): RawElement[] {
  return (value as unknown[]).map((node) => {
    const element = rawElement(node);
    if (prose.test(name) && Object.keys(element.children).length > 0) throw new Error('markup inside prose');
    return element;
  });
}

/** xml2js: a string, or attributes under `$`, text under `_`, children as arrays under their names. */
function rawElement(node: unknown): RawElement {
  if (typeof node === 'string') return { text: node, attributes: {}, children: {} };
  const { $, _, ...below } = node as { $?: Record<string, string>; _?: string } & Record<string, unknown[]>;
  const children = Object.entries(below).map(([name, nodes]) => [name.toLowerCase(), nodes.map(rawElement)] as const);
  const attributes = Object.entries($ ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { text: _ ?? '', attributes: Object.fromEntries(attributes), children: Object.fromEntries(children) };
}
