/** One thing that a model states: each part is taken only as the text bears it out, or `Dropped` is thrown with the reason. */
import type { Actor, Span } from '#core';
import { placeOf } from './evidence.js';
import { namesOf, placeNear, type ReadSpan } from './read-span.js';

export class Dropped extends Error {
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** In letters: less is found everywhere. */
const shortest = 6;
const shortestSpaceless = 3;
/** In characters: more supports anything. */
const longest = 1000;
const mostNames = 20;

export class Statement {
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(
    item: unknown,
    private readonly read: ReadSpan,
  ) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) throw new Dropped('malformed');
    this.#fields = item as Readonly<Record<string, unknown>>;
  }

  oneOf<T extends string>(field: string, words: readonly T[]): T {
    const word = words.find((one) => one === this.#fields[field]);
    if (word === undefined) throw new Dropped('unknown-value');
    return word;
  }

  evidence(): Span {
    const quoted = this.#text('evidence');
    if (quoted.length > longest) throw new Dropped('evidence-too-long');
    const letters = quoted.match(/\p{L}/gu)?.length ?? 0;
    const least = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(quoted) ? shortestSpaceless : shortest;
    if (letters < least) throw new Dropped('evidence-too-short');
    const place = placeOf(this.read.text, quoted, this.read.span);
    if (place === undefined) throw new Dropped('no-substring');
    return place;
  }

  /** The evidence with the quotation marks around it. */
  quotation(): Span {
    const { start, end } = this.evidence();
    const { original } = this.read.text;
    const marked = /[“„«"「『‘‹]/.test(original.charAt(start - 1)) && /[”“»"」』’›]/.test(original.charAt(end));
    return marked ? { start: start - 1, end: end + 1 } : { start, end };
  }

  /** Somebody who is named in the text; under the name of the story where it knows them. */
  name(field: string, otherwise: string): { readonly name: string; readonly actor?: Actor } {
    return this.#named(this.#text(field), otherwise);
  }

  names(field: string, otherwise: string): readonly string[] {
    const list = this.#fields[field];
    if (!Array.isArray(list) || list.length > mostNames) throw new Dropped('malformed');
    const names = list.map((name: unknown) => {
      if (typeof name !== 'string') throw new Dropped('malformed');
      return this.#named(name, otherwise).name;
    });
    return [...new Set(names)];
  }

  /** Who speaks, and where near the quotation that is said. */
  speaker(field: string, quotation: Span): { readonly name: string | null; readonly place?: Span } {
    if (this.#fields[field] === null) return { name: null };
    const said = this.#text(field);
    const { name, actor } = this.#named(said, 'speaker-not-in-text');
    const place = placeNear(this.read, actor === undefined ? [said] : namesOf(actor), quotation);
    return place === undefined ? { name } : { name, place };
  }

  /** Words of the article; null where it does not have them: a claim without its date is one still. */
  words(field: string): string | null {
    const words = this.#fields[field] ?? null;
    if (words === null) return null;
    const text = this.#text(field);
    return this.read.says(text) ? text : null;
  }

  #named(said: string, otherwise: string): { readonly name: string; readonly actor?: Actor } {
    const { says, actorCalled } = this.read;
    const actor = actorCalled(said);
    if (actor !== undefined && namesOf(actor).some(says)) return { name: actor.name, actor };
    if (!says(said)) throw new Dropped(otherwise);
    return actor === undefined ? { name: said } : { name: actor.name, actor };
  }

  #text(field: string): string {
    const text = this.#fields[field];
    if (typeof text !== 'string' || text.trim() === '') throw new Dropped('malformed');
    return text.trim();
  }
}
