/** Which sentence of the new text is which of the old one, changed: the one that shares most of its words. */
import type { Sentence } from './tokens.js';

export interface Pairing {
  readonly pairs: readonly (readonly [Sentence, Sentence])[];
  /** Without counterpart. */
  readonly gone: readonly Sentence[];
  readonly come: readonly Sentence[];
}

/** Share of both sentences' words, twice the common ones by all (Dice's coefficient). */
const alike = 0.5;
/** A word that stands in more sentences than this says nothing about which one is meant. */
const mostSentences = 40;

export function pairUp(removed: readonly Sentence[], added: readonly Sentence[]): Pairing {
  const places = new Map<string, number[]>();
  for (const [place, { tokens }] of added.entries()) {
    for (const key of new Set(tokens.map((token) => token.key))) {
      const known = places.get(key) ?? [];
      if (known.length < mostSentences) known.push(place);
      places.set(key, known);
    }
  }
  const taken = new Set<number>();
  const pairs: (readonly [Sentence, Sentence])[] = [];
  const gone: Sentence[] = [];
  for (const sentence of removed) {
    const place = closest(sentence, added, places, taken);
    const found = place === undefined ? undefined : added[place];
    if (place === undefined || found === undefined) gone.push(sentence);
    else {
      taken.add(place);
      pairs.push([sentence, found]);
    }
  }
  return { pairs, gone, come: added.filter((_, place) => !taken.has(place)) };
}

function closest(
  { tokens }: Sentence,
  added: readonly Sentence[],
  places: ReadonlyMap<string, readonly number[]>,
  taken: ReadonlySet<number>,
): number | undefined {
  const own = new Set(tokens.map(({ key }) => key));
  const common = new Map<number, number>();
  for (const key of own) {
    for (const place of places.get(key) ?? []) common.set(place, (common.get(place) ?? 0) + 1);
  }
  let [best, share]: [number | undefined, number] = [undefined, 0];
  for (const [place, count] of common) {
    const size = own.size + new Set(added[place]?.tokens.map(({ key }) => key)).size;
    if (taken.has(place) || (2 * count) / size <= share) continue;
    [best, share] = [place, (2 * count) / size];
  }
  return share >= alike ? best : undefined;
}
