/**
 * What an actor is called in a language: countries and unions as CLDR has them, by the code of the region that bears the name in
 * English; common groups and bodies by a list; whoever else keeps the name that the story gives.
 */
import type { Words } from '../languages/said.js';
import { bodyIn } from './body-name.js';
import { listed } from './wording.js';

export type Told = Pick<Words, 'locale' | 'tag'>;
type ToldActor = Told & Parameters<typeof bodyIn>[1];

let codes: ReadonlyMap<string, string> | undefined;
const regionNames = new Map<string, Intl.DisplayNames>();

export function actorName(name: string, words: ToldActor): string {
  if (words.tag === 'en') return name;
  return regionName(name, words) ?? bodyIn(name, words) ?? name;
}

/** Null for what is no country and no union. */
export function regionName(name: string, { locale }: Told): string | null {
  codes ??= regionCodes();
  const code = codes.get(name);
  return code === undefined ? null : (namesIn(locale).of(code) ?? null);
}

/** "Germany, France and Ada Brink". */
export function actorsListed(names: readonly string[], words: ToldActor): string {
  return listed(
    names.map((name) => actorName(name, words)),
    words,
  );
}

function namesIn(locale: string): Intl.DisplayNames {
  const names = regionNames.get(locale) ?? regionsIn(locale);
  regionNames.set(locale, names);
  return names;
}

function regionsIn(locale: string): Intl.DisplayNames {
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
}

/** What English also calls a region, beside the one name that CLDR of this day has for it. */
const otherNames = [
  ...['Turkey', 'Türkiye'].map((name) => [name, 'TR'] as const),
  ...['Czechia', 'Czech Republic'].map((name) => [name, 'CZ'] as const),
  ['Congo', 'CG'],
  ['Democratic Republic of the Congo', 'CD'],
  ['East Timor', 'TL'],
  ['Ivory Coast', 'CI'],
] as const;

/** ISO 3166-1 and what is reserved beside it (EU, UN), by their names in English: all pairs of letters that CLDR knows as one. */
function regionCodes(): ReadonlyMap<string, string> {
  const english = regionsIn('en');
  const letters = Array.from({ length: 26 }, (_, place) => String.fromCharCode(65 + place));
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  // What had a code of its own once bears the name of what took its place: the later code is the one that stands.
  const named = pairs.map((code) => [writtenOut(english.of(code) ?? code), code] as const);
  return new Map([...named, ...otherNames]);
}

/** As newspapers write it: "Bosnia and Herzegovina", "Saint Lucia". */
function writtenOut(name: string): string {
  return name.replace(' & ', ' and ').replace(/\bSt\. /, 'Saint ');
}
