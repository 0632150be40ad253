/** What the place of a meeting is called in a language. In English it stands as articles have it. */
import type { Words } from '../languages/said.js';
import { regionName, type Told as TellingRegions } from './actor-name.js';
import { knownIn } from './known.js';

type Told = TellingRegions & Pick<Words, 'place'>;

/** Null where the language has no word for it, or for a part of it ("Geneva, Switzerland"). */
export function placeIn(place: string, words: Told): string | null {
  if (words.tag === 'en') return place;
  const whole = partIn(place, words);
  if (whole !== null || !place.includes(', ')) return whole;
  const parts = place.split(', ').map((part) => partIn(part, words));
  return parts.includes(null) ? null : parts.join(', ');
}

export function placeName(place: string, words: Told): string {
  return placeIn(place, words) ?? place;
}

function partIn(part: string, words: Told): string | null {
  return knownIn(words.place, part) ?? regionName(part.replace(/^the /, ''), words);
}
