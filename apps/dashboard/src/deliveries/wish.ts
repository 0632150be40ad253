/** What somebody wishes to be told, as the form holds it and as the API takes it; and in words. */
import type { Shape } from '../client.js';
import { isWebAddress } from '../feeds/feed-form.js';
import { filterWords } from '../words/words.js';
import { capitalised, inSentence, listed, word, wordsOf } from '../words/word.js';

export type Wish = Shape<'NewSubscription'>;
export type Filter = Shape<'Filter'>;

export const kinds = ['outcome', 'meeting', 'reaction'] as const;
/** What the service tells of itself: only to those who ask for it. */
export const ownKinds = ['gap', 'source', 'warning', 'silence'] as const;
export const topics = wordsOf('topic');
/** A value that several kinds share is one wish. */
export const values = [...new Map(kinds.flatMap((kind) => wordsOf(kind)))];
/** What the API calls the state of what is new. */
export const isNew = 'none';
export const origins = [1, 2, 3, 5] as const;
export const forms = wordsOf('form');
export const digests = wordsOf('digest');
export const ownTemplate = 'template';
/** In minutes. */
export const cooldowns = [10, 30, 60, 180, 720, 1440] as const;
/** In days. */
export const silences = [1, 2, 3, 5, 7, 14, 30] as const;
export const zoneHere = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function readWish(form: FormData): Wish {
  const all = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
  const one = (name: string) => (all(name)[0] ?? '').trim();
  return {
    url: one('url'),
    label: one('label'),
    kinds: [...kinds, ...ownKinds].filter((kind) => all('kinds').includes(kind)),
    topics: all('topics') as Filter['topics'],
    to: [...new Set(all('to'))],
    from: [...new Set(all('from'))],
    actors: namesIn(all('actors')),
    minOrigins: origins.find((level) => String(level) === one('minOrigins')) ?? 1,
    official: all('official').length > 0,
    distinct: all('distinct').length > 0,
    ...formIn(one),
    ...digestIn(one('digest'), { at: one('at'), zone: one('zone'), evenEmpty: all('evenEmpty').length > 0 }),
    ...restIn(one),
    ...(Number(one('silence')) > 0 ? { silence: Number(one('silence')) } : {}),
    ...(one('order') === 'strict' ? { order: 'strict' } : {}),
    ...(one('signing') === 'ed25519' ? { signing: 'ed25519' } : {}),
  };
}

/** Each once, however often it was typed; a comma parts two. */
export function namesIn(typed: readonly string[]): string[] {
  const names = typed.flatMap((text) => text.split(',')).map((name) => name.trim());
  const isFirst = (name: string, place: number) =>
    names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === place;
  return names.filter((name, place) => name !== '' && isFirst(name, place));
}

type Field = (name: string) => string;

function formIn(one: Field): Pick<Wish, 'form'> {
  const preset = one('form');
  if (preset === '' || preset === 'cloud-event') return {};
  if (preset !== ownTemplate) return { form: { preset: preset as 'slack' } };
  const type = one('templateType') === 'text/plain' ? 'text/plain' : 'application/json';
  return { form: { template: { type, text: one('template') } } };
}

interface Times {
  readonly at: string;
  readonly zone: string;
  readonly evenEmpty: boolean;
}

function digestIn(every: string, { at, zone, evenEmpty }: Times): Pick<Wish, 'digest'> {
  if (every !== 'hour' && every !== 'day') return {};
  const daily = every === 'day' ? { at: at || '08:00' } : {};
  return { digest: { every, zone: zone || zoneHere, ...daily, ...(evenEmpty ? { evenEmpty } : {}) } };
}

/** Quiet hours have two ends; one alone is none. */
function restIn(one: Field): Pick<Wish, 'cooldown' | 'quiet'> {
  const [minutes, from, to] = [Number(one('cooldown')), one('quietFrom'), one('quietTo')];
  return {
    ...(minutes > 0 ? { cooldown: minutes } : {}),
    ...(from === '' || to === '' ? {} : { quiet: { from, to, zone: one('quietZone') || zoneHere } }),
  };
}

export function filterIn(filter: Filter): Filter {
  const { kinds: wanted, to, from, topics: on, actors, minOrigins, official, distinct } = filter;
  return { kinds: wanted, to, from, topics: on, actors, minOrigins, official, distinct };
}

/** What decides how often it fires. */
export type Firing = Filter & Pick<Wish, 'digest' | 'cooldown' | 'quiet'>;

export function firingIn({ digest, cooldown, quiet, ...filter }: Firing): Firing {
  return {
    ...filterIn(filter),
    ...(digest === undefined ? {} : { digest }),
    ...(cooldown === undefined ? {} : { cooldown }),
    ...(quiet === undefined ? {} : { quiet }),
  };
}

/** What the preview found of a wish. */
export interface Verdict {
  readonly wish: Firing;
  readonly tooOften: boolean;
}

/**
 * Whether the wish would tell more than people read, as far as that was shown: a verdict on another one, as the preview keeps one
 * while it looks anew, says nothing.
 */
export function isTooOften(wish: Wish, shown: Verdict | null): boolean {
  return shown !== null && shown.tooOften && isSame(wish, shown.wish);
}

/** In whichever order things were chosen. */
function isSame(one: Firing, other: Firing): boolean {
  const inOrder = (_name: string, value: unknown): unknown => (Array.isArray(value) ? value.toSorted() : value);
  return JSON.stringify(firingIn(one), inOrder) === JSON.stringify(firingIn(other), inOrder);
}

/** A webhook's address, or `mailto:` and a mailbox; a bare mailbox is meant as one. */
export function receiverIn(url: string): string | null {
  if (isWebAddress(url)) return url;
  const mailbox = /^(?:mailto:)?([^\s?,%<>@]+@[^\s?,%<>@]+)$/.exec(url)?.[1];
  return mailbox === undefined ? null : `mailto:${mailbox}`;
}

/** Names of the fields that must be put right before anything can be asked for, the first first. */
export function wrongsIn(form: FormData): readonly string[] {
  const has = (name: string) => ![null, ''].includes(form.get(name) as string | null);
  const { url } = readWish(form);
  return [...(receiverIn(url) === null ? ['url'] : []), ...(has('quietFrom') === has('quietTo') ? [] : ['quietFrom'])];
}

/** "Outcome changes, on ceasefire, only what was proposed before, only to: agreed, once 3 independent origins bear it out". */
export function inWords(filter: Filter): string {
  const own = listed(ownKinds.filter((kind) => filter.kinds.includes(kind)).map((kind) => filterWords.own[kind]));
  const about = listed(
    kinds.filter((kind) => filter.kinds.includes(kind)).map((kind) => inSentence(word('kind', kind))),
  );
  if (about === '') return narrowed(own === '' ? filterWords.all : capitalised(own), filter);
  const changes = narrowed(filterWords.of(capitalised(about)), filter);
  return own === '' ? changes : filterWords.also(changes, own);
}

function narrowed(changes: string, { to, from, topics: on, actors, distinct, ...backing }: Filter): string {
  const parts = [
    changes,
    on.length === 0 ? '' : filterWords.on(listed(on.map((topic) => inSentence(word('topic', topic))))),
    actors.length === 0 ? '' : filterWords.with(listed(actors)),
    from.length === 0 ? '' : filterWords.from(beforesIn(from)),
    to.length === 0 ? '' : filterWords.to(to.map(valueInWords).join(', ')),
    backingInWords(backing),
    distinct ? filterWords.distinct : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function backingInWords({ minOrigins, official }: Pick<Filter, 'minOrigins' | 'official'>): string {
  if (minOrigins > 1) return official ? filterWords.both(minOrigins) : filterWords.origins(minOrigins);
  return official ? filterWords.official : '';
}

function beforesIn(from: readonly string[]): readonly string[] {
  const stood = from.filter((value) => value !== isNew).map(valueInWords);
  return [
    ...(from.includes(isNew) ? [filterWords.isNew] : []),
    ...(stood.length === 0 ? [] : [filterWords.wasBefore(filterWords.or(stood))]),
  ];
}

/** Several kinds share words of their values, and none says another thing by them. */
function valueInWords(value: string): string {
  const kind = (['outcome', 'meeting', 'reaction'] as const).find((each) =>
    wordsOf(each).some(([known]) => known === value),
  );
  return inSentence(word(kind ?? 'outcome', value));
}
