/** The part of an article that a model was shown, ready to be searched for what it states. */
import type { Actor, Span, Story } from '#core';
import { mentions, placeOf, plainTextOf, type PlainText } from './evidence.js';

export interface ReadSpan {
  /** Of the whole article: a name said once may be meant later. */
  readonly text: PlainText;
  readonly span: Span;
  /** Whether the words stand anywhere in the article. */
  readonly says: (words: string) => boolean;
  /** Somebody of the story, by any of the names. */
  readonly actorCalled: (name: string) => Actor | undefined;
}

/** Prepares an article once for all of its parts. */
export function spansIn(text: string, { actors }: Story): (span: Span) => ReadSpan {
  const plain = plainTextOf(text);
  const lowered = plain.plain.toLowerCase();
  const byName = new Map(
    actors.flatMap((actor) => namesOf(actor).map((name): [string, Actor] => [name.toLowerCase(), actor])),
  );
  const read: Omit<ReadSpan, 'span'> = {
    text: plain,
    says: (words) => mentions(lowered, words),
    actorCalled: (name) => byName.get(plainTextOf(name.trim()).plain.toLowerCase()),
  };
  return (span) => ({ ...read, span });
}

export function namesOf({ name, aliases }: Actor): readonly string[] {
  return [name, ...aliases];
}

/** How far from a quotation its speaker is looked for, in characters. */
const reach = 600;

/** Of the places where one of the names stands, outside the span, the one next to it. */
export function placeNear({ text, span: shown }: ReadSpan, names: readonly string[], span: Span): Span | undefined {
  const before = { start: Math.max(shown.start, span.start - reach), end: span.start };
  const after = { start: span.end, end: Math.min(shown.end, span.end + reach) };
  const places = names.flatMap((name) => [...placesOf(text, name, before), ...placesOf(text, name, after)]);
  const distance = (place: Span) => Math.max(span.start - place.end, place.start - span.end);
  // Of names at one place the longest: “President Orlov” rather than “Orlov”.
  return places.sort((a, b) => distance(a) - distance(b) || b.end - b.start - (a.end - a.start))[0];
}

function placesOf(text: PlainText, name: string, within: Span): readonly Span[] {
  const places: Span[] = [];
  for (let { start } = within; ;) {
    const place = placeOf(text, name, { start, end: within.end });
    if (place === undefined) return places;
    places.push(place);
    start = place.end;
  }
}
