/** Who wrote an item: its own names first, then the channel's; "mail (Name)" and "Name <mail>" give the name. */
import { decodeEntities, squeeze } from '../text/plain-text.js';
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
  'itunes:owner',
  'googleplay:author',
  'managingeditor',
  'webmaster',
];

export function authorOf(item: RawFields, channel: RawFields): string | undefined {
  const source = item.source?.[0]?.children ?? {};
  return named(item, ownNames) ?? named(source, ['author']) ?? named(channel, channelNames);
}

function named(fields: RawFields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const people = (fields[name] ?? []).map(personOf).filter((person) => person !== '');
    if (people.length > 0) return [...new Set(people)].join(', ');
  }
  return undefined;
}

function personOf({ text, children }: RawElement): string {
  if (Object.keys(children).length === 0) return withoutAddress(text);
  const told = (name: string): string => firstText(children, [name, `itunes:${name}`, `atom:${name}`]);
  const name = withoutAddress(told('name'));
  return name === '' ? squeeze(told('email')) : name;
}

function firstText(fields: RawFields, names: readonly string[]): string {
  return names.flatMap((name) => fields[name] ?? [])[0]?.text ?? '';
}

function withoutAddress(text: string): string {
  const whole = squeeze(decodeEntities(text));
  const inner = /^\S+@\S+\s*\(([^()]+)\)$/.exec(whole)?.[1];
  if (inner !== undefined) return inner.trim();
  const outer = /^(.+?)\s*[(<]\s*(?:mailto:)?\S+@[^\s()<>]+\s*[)>]$/.exec(whole)?.[1];
  return outer?.replace(/^["']|["']$/g, '').trim() ?? whole;
}
