/** The office that stands behind a name between commas: "Jane Roe, director of the Lake Institute, said". */
import type { Sentence } from '../text/passage.js';

export interface Office {
  /** Index of the word after the apposition. */
  readonly to: number;
  readonly office: { readonly role: string; readonly affiliation?: string };
}

const furthest = 25;
const lead = new Set(['the', 'a', 'an', 'senior', 'former', 'executive', 'who', 'is', 'was', 'chief', 'deputy', 'top']);

function closingComma({ tokens }: Sentence, from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + furthest); at += 1) if (tokens[at]?.lower === ',') return at;
  return -1;
}

export function officeAfter(text: string, sentence: Sentence, at: number): Office | null {
  const { tokens, marks } = sentence;
  if (tokens[at]?.lower !== ',') return null;
  let from = at + 1;
  while (lead.has(tokens[from]?.lower ?? '') && !marks.at('role', from)) from += 1;
  const role = marks.at('role', from);
  const to = role ? closingComma(sentence, role.to) : -1;
  const [first, last, end] = [tokens[from], tokens[(role?.to ?? 0) - 1], tokens[to - 1]];
  if (!role || !first || !last || !end) return null;
  const next = tokens[role.to];
  const place =
    next && (next.lower === 'of' || next.lower === 'at')
      ? text
          .slice(next.end, end.end)
          .replace(/^\s*the\s+/i, '')
          .trim()
      : '';
  return { to: to + 1, office: { role: text.slice(first.start, last.end), ...(place && { affiliation: place }) } };
}
