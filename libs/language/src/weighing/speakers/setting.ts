/** A quotation in its surroundings: where it stands, what the rules make of it, and everybody around who may have said it. */
import type { Person } from '../../people/mention.js';
import { positionOf } from '../../speech/nobodys-words.js';
import { pronounIn, type Singular } from '../../people/pronoun-for.js';
import type { ReadPassage, ReadSentence, Utterance } from '../../speech/reading.js';
import { peopleAround, type Candidate } from './candidates.js';
import { echoesOf } from './echoes.js';

/** How the rules come by their speaker: by nothing, by what stands around, or by the words that mean them. */
export type Ruled = 'nobody' | 'context' | 'pronoun' | 'several' | 'body' | 'name' | 'office' | 'phrase';

export interface Setting {
  readonly passage: ReadPassage;
  readonly utterance: Utterance;
  /** The sentences in which it begins and ends, often the same. */
  readonly opening: ReadSentence;
  readonly closing: ReadSentence;
  /** Its first word in the one, and the word behind it in the other. */
  readonly from: number;
  readonly to: number;
  readonly manner: 'clause' | 'term';
  /** Whether it opens its paragraph or sentence, and whether it ends one. */
  readonly seat: string;
  readonly ruled: Ruled;
  /** By which the words beside it mean their speaker. */
  readonly pronoun: Singular | null;
  /** The quotation before, with the speaker that it was given. */
  readonly previous: Utterance | null;
  /** The same words elsewhere. */
  readonly echoes: readonly Utterance[];
  readonly candidates: readonly Candidate[];
}

const several = /^(?:they|them|themselves|i|we|us|ourselves)$/i;

export function settingOf(passage: ReadPassage, index: number, previous: Utterance | null): Setting | null {
  const utterance = passage.utterances[index];
  const place = utterance ? placeOf(passage, utterance) : null;
  if (!utterance || !place) return null;
  const echoes = echoesOf(passage, index).flatMap((at) => passage.utterances[at] ?? []);
  const beside = [utterance, ...(previous ? [previous] : []), ...echoes].flatMap(({ speakers }) => speakers);
  return {
    passage,
    utterance,
    ...place,
    manner: utterance.whole ? 'clause' : 'term',
    seat: seatOf(passage, utterance, place),
    ruled: ruledAs(utterance),
    pronoun: pronounIn(utterance.said ?? ''),
    previous,
    echoes,
    candidates: peopleAround(passage, utterance, place, beside),
  };
}

type Place = Pick<Setting, 'opening' | 'closing' | 'from' | 'to'>;

function placeOf({ sentences }: ReadPassage, { first, last, start, end }: Utterance): Place | null {
  const [opening, closing] = [sentences[first], sentences[last]];
  if (!opening || !closing) return null;
  return { opening, closing, from: positionOf(opening, start), to: positionOf(closing, end) };
}

function seatOf({ sentences }: ReadPassage, { first }: Utterance, { opening, closing, from, to }: Place): string {
  const isAhead = sentences[first - 1]?.sentence.paragraph !== opening.sentence.paragraph;
  const opens = from > 0 ? 'within' : isAhead ? 'paragraph' : 'sentence';
  return `${opens} ${to + 1 < closing.sentence.tokens.length ? 'on' : 'end'}`;
}

function ruledAs({ speakers: [speaker], mention, said }: Utterance): Ruled {
  if (!speaker) return 'nobody';
  if (!mention || said === null) return 'context';
  if (pronounIn(said)) return 'pronoun';
  if (several.test(said)) return 'several';
  return speaker.kind === 'person' ? byWords(speaker, said) : 'body';
}

function byWords({ name }: Person, said: string): Ruled {
  if (!/^\p{Lu}/u.test(name)) return 'phrase';
  const last = name.toLowerCase().split(' ').at(-1) ?? '';
  return said.toLowerCase().includes(last) ? 'name' : 'office';
}
