/** Reads the form for a new feed: the feed, or what is wrong with which field. The API has the last word. */
import type { Shape } from '../client.js';
import { sentence } from '../words/word.js';
import type { Choice } from './use-source.js';
import { feedWords } from '../words/words.js';

type NewFeed = Shape<'NewFeed'>;
export type FeedField = 'publisher' | 'kind' | 'lang' | 'country' | 'tags';
export type FeedErrors = Readonly<Partial<Record<FeedField, string>>>;

export type FeedReading = { readonly feed: NewFeed } | { readonly errors: FeedErrors };

const language = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;
const longestTag = 80;
const mostTags = 20;

export function readFeedForm(form: FormData, { url, list }: Choice): FeedReading {
  const text = (name: FeedField) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const given = { publisher: text('publisher'), kind: text('kind'), lang: text('lang') };
  const country = text('country').toUpperCase();
  const tags = tagsIn(text('tags'));
  const errors = { ...errorsIn({ ...given, country }), ...errorsInTags(tags) };
  if (Object.keys(errors).length > 0) return { errors };
  const more = { ...(country === '' ? {} : { country }), ...(tags.length === 0 ? {} : { tags: [...tags] }) };
  return {
    feed: { url, ...given, kind: given.kind as NewFeed['kind'], ...more, ...(list === undefined ? {} : { list }) },
  };
}

function tagsIn(text: string): readonly string[] {
  return [...new Set(text.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== '');
}

function errorsIn(given: Readonly<Record<Exclude<FeedField, 'tags'>, string>>): FeedErrors {
  return {
    ...(given.publisher === '' ? { publisher: feedWords.publisherMissing } : {}),
    ...(given.kind === '' ? { kind: feedWords.publisherKindMissing } : {}),
    ...(language.test(given.lang) ? {} : { lang: feedWords.languageInvalid }),
    ...(/^([A-Z]{2})?$/.test(given.country) ? {} : { country: feedWords.countryInvalid }),
  };
}

function errorsInTags(tags: readonly string[]): FeedErrors {
  const fit = tags.length <= mostTags && tags.every((tag) => tag.length <= longestTag);
  return fit ? {} : { tags: feedWords.tagsInvalid(String(mostTags), String(longestTag)) };
}

/** What a feed says of its language, where that is a language code; feeds write "en-us" and "English" alike. */
export function languageFor(told: string | undefined): string {
  const [first = '', ...others] = (told ?? '').trim().split(/[-_]/);
  const tag = [first.toLowerCase(), ...others].join('-');
  return language.test(tag) ? tag : 'en';
}

/** From the API's "url: Invalid URL; lang: …": what it says of which field; none when it speaks of something else. */
export function errorsFrom(message: string): FeedErrors {
  const said = message.split('; ').flatMap((part) => {
    const found = /^(publisher|kind|lang|country|tags)(?:\.\d+)?: (.+)$/.exec(part);
    return found === null ? [] : [[found[1] ?? '', sentence(found[2] ?? '')] as const];
  });
  return Object.fromEntries(said);
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
