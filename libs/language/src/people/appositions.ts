/** A person told of twice in a row: "Jane Roe, a senator,", "the ministry's spokesman, John Roe,". */
import type { Sentence } from '../text/passage.js';
import type { Mention } from './mention.js';

const isOne = ({ pronoun, people }: Mention): boolean =>
  pronoun === null && people.length === 1 && people[0]?.kind === 'person';

const closes = /^[,;.)–—]$/;

const areParted = (sentence: Sentence, { to }: Mention, next: Mention): boolean =>
  sentence.word(to) === ',' && next.from === to + 1 && closes.test(sentence.word(next.to));

/** "Jane Roe, a senator,": the office adds nobody. */
const isOfficeOf = (sentence: Sentence, one: Mention, next: Mention): boolean =>
  one.named && !next.named && /^an?$/.test(sentence.word(next.from)) && areParted(sentence, one, next);

/** "The ministry's spokesman, John Roe,": what the office says of him. */
function nameOf(sentence: Sentence, office: Mention, next: Mention): Mention | null {
  const [holder, person] = [office.people[0], next.people[0]];
  if (!holder || !person || office.named || holder.known || !next.named || !person.name.includes(' ')) return null;
  if (/^an?$/.test(sentence.word(office.from)) || !areParted(sentence, office, next)) return null;
  const told = { role: person.role ?? holder.role, affiliation: person.affiliation ?? holder.affiliation };
  return { ...next, from: office.from, people: [{ ...person, ...told }] };
}

/** What the two mentions are together; null where they are two. */
export function asOne(sentence: Sentence, one: Mention, next: Mention): Mention | null {
  if (!isOne(one) || !isOne(next)) return null;
  return isOfficeOf(sentence, one, next) ? one : nameOf(sentence, one, next);
}
