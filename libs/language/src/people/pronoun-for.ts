/** Which pronoun stands for somebody, as far as name and office tell. */
import { givenNames } from '../words/given-names.js';
import type { Person } from './mention.js';

export type Singular = 'he' | 'she';

const he = /\b(?:mr|sir|lord|king|prince|pope|pastor|father|\p{L}+man|prime ministers?'s husband)\b/iu;
const she = /\b(?:mrs|ms|lady|dame|queen|princess|first lady|\p{L}+woman)\b/iu;
/** Ends of Slavic surnames that men do not bear. */
const herSurname = /(?:ova|eva|ina|skaya|ska)$/;

const firstName = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[\s-]/u)[0] ?? '';

/** Null where both may be meant. */
export function pronounFor({ name, role }: Person): Singular | null {
  const told = role === null ? null : she.test(role) ? 'she' : he.test(role) ? 'he' : null;
  if (told !== null) return told;
  const first = firstName(name);
  if (givenNames.he.has(first)) return 'he';
  if (givenNames.she.has(first) || (name.includes(' ') && herSurname.test(name))) return 'she';
  return null;
}

/** By name alone it is plainly a person, and no team, work or law. */
export const bearsGivenName = ({ name }: Person): boolean =>
  name.includes(' ') && (givenNames.he.has(firstName(name)) || givenNames.she.has(firstName(name)));
