/** A person told of twice in a row: "Jane Roe, a senator,", "the ministry's spokesman, John Roe,". */
import type { Sentence } from '../text/passage.js';
import type { Mention } from './mention.js';

const isOne = ({ pronoun, people }: Mention): boolean =>
  pronoun === null && people.length === 1 && people[0]?.kind === 'person';

const closes = /^(?:[,;.)–—]|of|at|for)$/;

/** Past "(張忠謀)" behind a name. */
function behindBrackets(sentence: Sentence, at: number): number {
  if (sentence.word(at) !== '(') return at;
  const end = sentence.tokens.findIndex(({ lower }, index) => index > at && lower === ')');
  return end < 0 ? at : end + 1;
}

function areParted(sentence: Sentence, { to }: Mention, next: Mention): boolean {
  const at = behindBrackets(sentence, to);
  return sentence.word(at) === ',' && next.from === at + 1 && closes.test(sentence.word(next.to));
}

/** "Jane Roe, a senator,": the office adds nobody. */
const isOfficeOf = (sentence: Sentence, one: Mention, next: Mention): boolean =>
  one.named && !next.named && !next.people[0]?.known && areParted(sentence, one, next);

/** "The ministry's spokesman, John Roe,": a name behind an office of one. */
const isNamedBehind = (sentence: Sentence, office: Mention, next: Mention): boolean =>
  !office.named && next.named && !/^an?$/.test(sentence.word(office.from)) && areParted(sentence, office, next);

/** Somebody by the name, with what the office says of them. */
function nameOf(office: Mention, next: Mention): Mention | null {
  const [holder, person] = [office.people[0], next.people[0]];
  if (!holder || !person || holder.known || !person.name.includes(' ')) return null;
  const told = { role: person.role ?? holder.role, affiliation: person.affiliation ?? holder.affiliation };
  return { ...next, from: office.from, people: [{ ...person, ...told }] };
}

/** What the two mentions are together; null where they are two. */
export function asOne(sentence: Sentence, one: Mention, next: Mention): Mention | null {
  if (!isOne(one) || !isOne(next)) return null;
  if (isOfficeOf(sentence, one, next)) return one;
  return isNamedBehind(sentence, one, next) ? nameOf(one, next) : null;
}
