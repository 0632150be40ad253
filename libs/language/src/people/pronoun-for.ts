/** Which pronoun stands for somebody, as far as name and office tell. */
import { givenNames } from '../words/given-names.js';
import type { Person } from './mention.js';

export type Singular = 'he' | 'she';

const he = /\b(?:mr|sir|lord|king|prince|pope|pastor|father|\p{L}+man)\b/iu;
const she = /\b(?:mrs|ms|lady|dame|queen|princess|first lady|\p{L}+woman)\b/iu;
/** Ends of Slavic surnames that men do not bear. */
const herSurname = /(?:ova|eva|ina|skaya|ska)$/;

const firstName = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[\s-]/u)[0] ?? '';

const byOffice = (role: string | null): Singular | null =>
  role === null ? null : she.test(role) ? 'she' : he.test(role) ? 'he' : null;

function byName(name: string): Singular | null {
  const first = firstName(name);
  if (givenNames.he.has(first)) return 'he';
  return givenNames.she.has(first) || (name.includes(' ') && herSurname.test(name)) ? 'she' : null;
}

const pronouns: ReadonlyMap<string, Singular> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'herself'].map((word) => [word, 'she'] as const),
]);

/** Null where the words are no such pronoun. */
export const pronounIn = (words: string): Singular | null => pronouns.get(words.toLowerCase()) ?? null;

/** Null where both may be meant. */
export const pronounFor = ({ name, role }: Person): Singular | null => byOffice(role) ?? byName(name);

/** By name alone it is plainly a person, and no team, work or law. */
export const bearsGivenName = ({ name }: Pick<Person, 'name'>): boolean =>
  name.includes(' ') && (givenNames.he.has(firstName(name)) || givenNames.she.has(firstName(name)));

/** A name of one word that is somebody's given name: "Andrei", "Narine". */
export const isGivenName = (name: string): boolean =>
  name.length > 3 && (givenNames.he.has(firstName(name)) || givenNames.she.has(firstName(name)));
