/**
 * rss-parser's `parseString` behind the preflight. Undefined where it fails or would scramble what it read: the
 * tolerant reader takes those. `parseURL` is never used; fetching is not done here.
 */
import Parser from 'rss-parser';
import { leaf, type RawElement, type RawFeed, type RawFields } from './raw-feed.js';

const channelNames = 'title link atom:link author managingEditor webMaster language ttl skipHours skipDays'.split(' ');
const itemNames =
  'title link atom:link guid id pubDate published updated date author description summary content category source enclosure body fullitem encoded'.split(
    ' ',
  );
const lists = new Set(['skipHours', 'skipDays']);

const kept = (name: string): [string, string, { keepArray: true }] => [name, `raw ${name}`, { keepArray: true }];
// The typings allow custom names only from the declared keys of an item.
const customFields: object = { feed: channelNames.map(kept), item: itemNames.map(kept) };

type Read = Record<string, unknown>;

export async function readTrusted(xml: string): Promise<RawFeed | undefined> {
  try {
    const feed = await new Parser<Read, Read>({ customFields }).parseString(xml);
    const items = feed.items.map((item) => rawFields(item, itemNames));
    return { format: 'rss', channel: rawFields(feed, channelNames), items };
  } catch {
    return undefined;
  }
}

function rawFields(from: Read, names: readonly string[]): RawFields {
  const fields: Record<string, RawElement[]> = {};
  for (const name of names) {
    const nodes = from[`raw ${name}`];
    if (Array.isArray(nodes)) fields[name.toLowerCase()] = nodes.map((node) => rawElement(node, lists.has(name)));
  }
  return fields;
}

/** xml2js: a string, or attributes under `$`, text under `_`, children as arrays under their names, their order lost. */
function rawElement(node: unknown, isList: boolean): RawElement {
  if (typeof node === 'string') return leaf(node);
  const { $, _ = '', ...below } = node as { $?: Record<string, string>; _?: string } & Record<string, unknown[]>;
  const children = Object.entries(below);
  if (children.length > 0 && !isList) throw new Error('markup inside text');
  const attributes = Object.entries($ ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    text: _,
    attributes: Object.fromEntries(attributes),
    children: Object.fromEntries(
      children.map(([name, nodes]) => [name, nodes.map((inner) => rawElement(inner, false))]),
    ),
  };
}
