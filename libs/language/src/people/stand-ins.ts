/** Words that speak for whoever spoke before: "the statement said", "one of them said", "it added". */
import type { Sentence } from '../text/passage.js';
import type { Person } from './mention.js';
import type { Roster } from './roster.js';

const documents =
  /^(?:statement|declaration|text|communique|communiqué|letter|message|post|readout|memo|memorandum|note|release|tweet|document)$/;
const owners = /^(?:the|their|its|his|her|this)$/;

export interface StandIn {
  readonly to: number;
  readonly person: Person;
}

export function standInAt(sentence: Sentence, from: number, roster: Roster): StandIn | null {
  const to = documentEnd(sentence, from);
  if (to !== null) return issuerOf(sentence, to, roster);
  if (isOneOfThem(sentence, from)) return memberOf(from + 3, roster);
  return /^(?:it|they)$/.test(sentence.word(from)) && speaksAt(sentence, from + 1)
    ? bodyFor(sentence.word(from), from + 1, roster)
    : null;
}

const issuerOf = (sentence: Sentence, to: number, { issuer }: Roster): StandIn | null =>
  issuer && speaksAt(sentence, to) ? { to, person: issuer } : null;

const memberOf = (to: number, { body }: Roster): StandIn | null =>
  body?.kind === 'group' ? { to, person: body } : null;

/** "It" is a body, "they" a group that spoke last. */
function bodyFor(pronoun: string, to: number, { body, issuer }: Roster): StandIn | null {
  if (!body || issuer !== body) return null;
  return (pronoun === 'it') === (body.kind !== 'group') ? { to, person: body } : null;
}

/** "The statement", "their joint statement". */
function documentEnd(sentence: Sentence, from: number): number | null {
  if (!owners.test(sentence.word(from))) return null;
  const noun = [from + 1, from + 2].find((at) => documents.test(sentence.word(at)));
  return noun === undefined ? null : noun + 1;
}

const isOneOfThem = (sentence: Sentence, from: number): boolean =>
  /^(?:one|two|some|another|several)$/.test(sentence.word(from)) &&
  sentence.word(from + 1) === 'of' &&
  sentence.word(from + 2) === 'them';

const speaksAt = ({ marks }: Sentence, at: number): boolean =>
  marks.all('saying', 'besideQuote', 'calling').some(({ from }) => from === at || from === at + 1);

/** A sentence that tells of a document: whoever acts in it has issued it. */
export const tellsOfDocument = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => documents.test(lower));
