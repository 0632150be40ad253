/** Who wrote an item: its own names first, then the channel's; "mail (Name)" and "Name <mail>" give the name. */
import { decodeEntities, squeeze } from '../text/plain-text.js';
import { firstOf } from './fields.js';
import type { RawElement, RawFields } from './raw-feed.js';

const ownNames = [
  'author',
  'dc:creator',
  'dc:author',
  'itunes:author',
  'atom:author',
  'googleplay:author',
  'dc:contributor',
  'media:credit',
  'contributor',
];
const channelNames = [
  'author',
  'atom:author',
  'itunes:author',
  'dc:creator',
  'dc:author',
  'itunes:owner',
  'googleplay:author',
  'managingeditor',
  'webmaster',
];
/** Of a longer text nobody is the name. */
const longest = 1000;

export function authorOf(item: RawFields, channel: RawFields): string | undefined {
  return named(item, ownNames) ?? named(item.source?.[0]?.children ?? {}, ['author']) ?? named(channel, channelNames);
}

function named(fields: RawFields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const elements = fields[name];
    if (elements === undefined) continue;
    const people = elements.map(personOf).filter((person) => person !== '');
    if (people.length > 0) return [...new Set(people)].join(', ');
  }
  return undefined;
}

function personOf({ text, children }: RawElement): string {
  const told = ['name', 'email'].map((part) => {
    return firstOf(children, [part, `itunes:${part}`, `atom:${part}`], (element) => element.text.trim() !== '')?.text;
  });
  return withoutAddress(told[0] ?? told[1] ?? text);
}

function withoutAddress(text: string): string {
  const whole = squeeze(decodeEntities(text.slice(0, longest)));
  if (!whole.includes('@')) return whole;
  const inner = /^\S+@\S+\s*\(([^()]+)\)$/.exec(whole)?.[1];
  if (inner !== undefined) return inner.trim();
  const outer = /^(.+?)\s*[(<]\s*(?:mailto:)?[^\s()<>]+@[^\s()<>]+\s*[)>]$/.exec(whole)?.[1];
  return outer?.replace(/^["']|["']$/g, '').trim() ?? whole;
}
