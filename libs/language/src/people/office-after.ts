/** The office that stands behind a name between commas: "Jane Roe, director of the Lake Institute, said". */
import type { Sentence } from '../text/passage.js';

export interface Office {
  readonly role: string;
  readonly affiliation?: string;
}

const furthest = 25;
const lead = new Set(['the', 'a', 'an', 'senior', 'former', 'executive', 'who', 'is', 'was', 'chief', 'deputy', 'top']);

/** "A senior", "an Ohio": what may stand before the office. */
const leads = (sentence: Sentence, at: number): boolean =>
  !sentence.marks.at('role', at) && (lead.has(sentence.word(at)) || sentence.tokens[at]?.capital === true);

function closingComma({ tokens }: Sentence, from: number): number {
  const at = tokens.slice(from, from + furthest).findIndex(({ lower }) => lower === ',');
  return at < 0 ? at : from + at;
}

/** What the office belongs to: "of the Lake Institute". */
function affiliationAt(sentence: Sentence, at: number, to: number): string {
  if (!/^(?:of|at)$/.test(sentence.word(at))) return '';
  return sentence.slice(sentence.word(at + 1) === 'the' ? at + 2 : at + 1, to);
}

export function officeAfter(sentence: Sentence, at: number): Office | null {
  if (sentence.word(at) !== ',') return null;
  let from = at + 1;
  while (leads(sentence, from)) from += 1;
  const role = sentence.marks.at('role', from);
  const to = role ? closingComma(sentence, role.to) : -1;
  if (!role || to < 0) return null;
  const affiliation = affiliationAt(sentence, role.to, to);
  return { role: sentence.slice(from, role.to), ...(affiliation && { affiliation }) };
}
