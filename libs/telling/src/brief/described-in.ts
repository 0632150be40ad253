/** Whoever is told of by a calling alone is described, and not named: "European diplomat", as articles write it. */
import { stateBefore } from '../languages/en/bodies.js';
import { office } from '../languages/en/offices.js';
import { knownIn } from './known.js';
import { ownOf } from './own.js';
import { capitalised } from './wording.js';

/** What stands before a calling and is part of nobody's name, as it is written within a sentence. */
const adjectives: Readonly<Record<string, string>> = {
  ...stateBefore,
  ...{ african: 'African', arab: 'Arab', asian: 'Asian', european: 'European', western: 'Western' },
  ...{ korean: 'Korean', north: 'North', south: 'South', eu: 'EU', nato: 'NATO', un: 'UN' },
  ...{ anonymous: 'anonymous', former: 'former', senior: 'senior', top: 'top', unnamed: 'unnamed' },
};
/** Beside offices. */
const callings = /^(?:colleague|counterpart|delegate|insider|journalist|negotiator|observer|officer|soldier|source)$/;

/** From an id, "european-diplomat"; null for what may be a name. */
export function describedIn(id: string): string | null {
  const words = id.split('-');
  const place = words.findIndex((word) => ownOf(adjectives, word) === undefined);
  const calling = words.slice(place).join(' ');
  if (place < 1 || !isCalling(calling.replace(/s$/, ''))) return null;
  return capitalised([...words.slice(0, place).map((word) => adjectives[word] ?? word), calling].join(' '));
}

function isCalling(word: string): boolean {
  return callings.test(word) || knownIn(office, word) !== null;
}
