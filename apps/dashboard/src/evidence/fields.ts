/** What a sentence says, field by field, and where two of them differ. A field of which one is silent is no difference. */
import type { Shape } from '../client.js';
import { daysMeant } from '../words/matters.js';
import { actorsListed, capitalised, foreign, placeIn, placeName, quoted, word } from '../words/word.js';

export type Said = Pick<Shape<'Sentence'>, 'value' | 'said' | 'attributedTo'>;
export type Kind = Shape<'BriefLine'>['kind'];

export const fieldNames = ['value', 'what', 'parties', 'place', 'when', 'by'] as const;
export type FieldName = (typeof fieldNames)[number];

const whats = { outcome: 'topic', meeting: 'meetingKind', reaction: 'toward' } as const;

/** In words; empty where the sentence is silent. */
export function fieldsOf(kind: Kind, { value, said, attributedTo }: Said): Readonly<Record<FieldName, string>> {
  const { what, parties, place, when, due } = said;
  const days = due === null ? [] : [daysMeant(due)];
  return {
    value: word(kind, value),
    what: capitalised(word(whats[kind], what)),
    parties: actorsListed(parties),
    place: place === null ? '' : placeName(place),
    when: [...(when === null ? [] : [quoted(when)]), ...days].join(', '),
    by: actorsListed(attributedTo),
  };
}

/** The language of a field's text where that is not the page's: a place stays as the article has it where no word is known. */
export function langOf(name: FieldName, { said: { place } }: Said): string | undefined {
  return name === 'place' && place !== null && placeIn(place) === null ? foreign('en') : undefined;
}

/** Both say something of it, and not the same. */
export function differing(one: Said, other: Said): ReadonlySet<FieldName> {
  const days = one.said.due !== null && other.said.due !== null;
  const essence = (name: FieldName, of: Said) => (name === 'when' ? whenIn(of, days) : essenceOf(name, of));
  return new Set(fieldNames.filter((name) => isOther(essence(name, one), essence(name, other))));
}

function isOther(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other;
}

/** Days tell more than the words that mean them, where both sentences have them. */
function whenIn({ said: { when, due } }: Said, byDays: boolean): string {
  return byDays && due !== null ? `${due.from} ${due.to}` : (when ?? '').toLowerCase();
}

/** What counts of a field: names in any order and in any case of letters. */
function essenceOf(name: Exclude<FieldName, 'when'>, { value, said, attributedTo }: Said): string {
  switch (name) {
    case 'value':
      return value;
    case 'what':
      return said.what;
    case 'parties':
      return namesOf(said.parties);
    case 'by':
      return namesOf(attributedTo);
    case 'place':
      return (said.place ?? '').toLowerCase();
  }
}

function namesOf(names: readonly string[]): string {
  return names
    .map((name) => name.toLowerCase())
    .toSorted()
    .join('\n');
}
