/** Bodies of a state that newspapers write in lower case: "the Russian foreign ministry", "Orlov's government". */
import type { Sentence } from '../text/passage.js';
import type { Person } from './mention.js';

export interface BodyPhrase {
  readonly to: number;
  /** It stands for the state itself. */
  readonly isRegime: boolean;
  /** "Foreign ministry spokeswoman": only says whose. */
  readonly isOfSomebody: boolean;
}

export function bodyPhraseAt({ marks }: Sentence, at: number): BodyPhrase | null {
  const regime = marks.at('regime', at);
  const body = marks.at('body', at) ?? regime;
  if (!body || body.to <= (marks.at('role', at)?.to ?? 0)) return null;
  const isOfSomebody = (marks.at('role', body.to) ?? marks.at('group', body.to)) !== undefined;
  return { to: body.to, isRegime: regime?.to === body.to, isOfSomebody };
}

export const stateOf = ({ affiliation }: Person): Person | null =>
  affiliation === null ? null : { name: affiliation, kind: 'country', role: null, affiliation, known: true };

/** The state for its government, else the body under its own name. */
export function bodyOf(name: string, { isRegime }: BodyPhrase, state: Person | null): Person {
  if (isRegime && state) return stateItself(state);
  return { name, kind: 'organization', role: null, affiliation: nameOf(state), known: false };
}

const nameOf = (state: Person | null): string | null => state?.affiliation ?? state?.name ?? null;

const stateItself = ({ name, affiliation, known }: Person): Person => ({
  name: affiliation ?? name,
  kind: 'country',
  role: null,
  affiliation: affiliation ?? name,
  known,
});
