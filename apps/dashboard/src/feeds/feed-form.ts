/** Reads the form for a new feed: the feed, or what is wrong with which field. The API has the last word. */
import type { Shape } from '../client.js';
import { sentence } from '../words/word.js';

type NewFeed = Shape<'NewFeed'>;
export type FeedField = 'url' | 'publisher' | 'kind' | 'lang' | 'country';
export type FeedErrors = Readonly<Partial<Record<FeedField, string>>>;

export type FeedReading = { readonly feed: NewFeed } | { readonly errors: FeedErrors };

export function readFeedForm(form: FormData): FeedReading {
  const text = (name: FeedField) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const country = text('country').toUpperCase();
  const given = { url: text('url'), publisher: text('publisher'), kind: text('kind'), lang: text('lang') };
  const errors = errorsIn({ ...given, country });
  if (Object.keys(errors).length > 0) return { errors };
  return { feed: { ...given, kind: given.kind as NewFeed['kind'], ...(country === '' ? {} : { country }) } };
}

function errorsIn(given: Readonly<Record<FeedField, string>>): FeedErrors {
  return {
    ...(isWebAddress(given.url) ? {} : { url: 'Enter the feed’s whole address, beginning with https:// or http://.' }),
    ...(given.publisher === '' ? { publisher: 'Enter who publishes the feed.' } : {}),
    ...(given.kind === '' ? { kind: 'Choose what the publisher is.' } : {}),
    ...(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(given.lang)
      ? {}
      : { lang: 'Enter a language code such as en, de or pt-BR.' }),
    ...(/^([A-Z]{2})?$/.test(given.country) ? {} : { country: 'Enter two letters such as US, or leave it empty.' }),
  };
}

/** From the API's "url: Invalid URL; lang: …": what it says of which field; none when it speaks of something else. */
export function errorsFrom(message: string): FeedErrors {
  const said = message.split('; ').flatMap((part) => {
    const found = /^(url|publisher|kind|lang|country): (.+)$/.exec(part);
    return found === null ? [] : [[found[1] ?? '', sentence(found[2] ?? '')] as const];
  });
  return Object.fromEntries(said);
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
