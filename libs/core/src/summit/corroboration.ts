/**
 * How well a state is borne out, and when that is worth telling: a state that one outlet reported is another thing once three do, or
 * once those concerned say it themselves, though the state itself stays.
 */
import { originLevels, unknownBacking, type Backing } from './backing.js';
import type { SummitFact } from './events.js';
import type { Standing } from './policy.js';
import { countOrigins } from './report.js';
import { isOfficial } from './side.js';

export function backingOf({ support }: Pick<Standing, 'support'>): Backing {
  return { origins: countOrigins(support), official: support.some(isOfficial) };
}

/** At the moment of the fact, as far as it tells. */
export function backingIn(fact: Exclude<SummitFact, { type: 'matter-withdrawn.v1' }>): Backing {
  if (fact.type === 'matter-corroborated.v1') return fact.data.after;
  if (fact.type === 'contradiction-noticed.v1' || fact.type === 'contradiction-resolved.v1') return unknownBacking;
  return { origins: fact.data.origins, official: fact.data.official ?? false };
}

/** Nothing more would be told of it, however many say so. */
export function isBest({ origins, official }: Backing = unknownBacking): boolean {
  return official && levelOf({ origins, official }) === originLevels.length;
}

export function isBetter(now: Backing, told: Backing = unknownBacking): boolean {
  return levelOf(now) > levelOf(told) || (now.official && !told.official);
}

/** In either respect the better of both: what was told once is not told again. */
export function atLeast(one: Backing, other: Backing = unknownBacking): Backing {
  return { origins: Math.max(one.origins, other.origins), official: one.official || other.official };
}

function levelOf({ origins }: Backing): number {
  return originLevels.filter((level) => origins >= level).length;
}
