/** What somebody wishes to be told, as the form holds it and as the API takes it; and in words. */
import type { Shape } from '../client.js';
import { isWebAddress } from '../feeds/feed-form.js';
import { capitalised, listed, word, wordsOf } from '../words/word.js';

export type Wish = Shape<'NewSubscription'>;
type Filter = Shape<'Filter'>;

export const kinds = ['outcome', 'meeting', 'reaction'] as const;
export const topics = wordsOf('topic');
/** A value that several kinds share is one wish. */
export const values = [...new Map(kinds.flatMap((kind) => wordsOf(kind)))];
export const origins = [1, 2, 3, 5] as const;
export const forms = wordsOf('form');
export const digests = wordsOf('digest');

export function readWish(form: FormData): Wish {
  const all = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  const one = (name: string) => (all(name)[0] ?? '').trim();
  const [every, preset] = [one('digest'), one('form')];
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    url: one('url'),
    label: one('label'),
    kinds: kinds.filter((kind) => all('kinds').includes(kind)),
    topics: all('topics') as Filter['topics'],
    to: [...new Set(all('to'))],
    from: [],
    actors: one('actors')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    minOrigins: origins.find((level) => String(level) === one('minOrigins')) ?? 1,
    official: all('official').length > 0,
    ...(preset === '' || preset === 'cloud-event' ? {} : { form: { preset: preset as 'slack' } }),
    ...(every === 'hour' || every === 'day'
      ? { digest: { every, zone, ...(every === 'day' ? { at: one('at') || '08:00' } : {}) } }
      : {}),
  };
}

export function filterIn({ url: _, label: __, digest: ___, form: ____, confirmed: _____, ...filter }: Wish): Filter {
  return filter;
}

/** A webhook's address, or `mailto:` and a mailbox; a bare mailbox is meant as one. */
export function receiverIn(url: string): string | null {
  if (isWebAddress(url)) return url;
  const mailbox = /^(?:mailto:)?([^\s?,%<>@]+@[^\s?,%<>@]+)$/.exec(url)?.[1];
  return mailbox === undefined ? null : `mailto:${mailbox}`;
}

/** "Outcome changes, on ceasefire, only to: agreed; once 3 origins bear it out". */
export function inWords({ kinds: wanted, to, topics: on, actors, minOrigins, official }: Filter): string {
  const about = wanted.length === 0 ? 'All changes' : `${capitalised(listed(wanted.map((kind) => word('kind', kind).toLowerCase())))} changes`; // prettier-ignore
  const parts = [
    on.length === 0 ? '' : `on ${listed(on.map((topic) => word('topic', topic).toLowerCase()))}`,
    actors.length === 0 ? '' : `with ${listed(actors)}`,
    to.length === 0 ? '' : `only to: ${to.map((value) => value.replaceAll('-', ' ')).join(', ')}`,
    minOrigins > 1 ? `once ${String(minOrigins)} independent origins bear it out` : '',
    official ? 'once it is official' : '',
  ];
  return [about, ...parts.filter((part) => part !== '')].join(', ');
}
