/** What can be answered to a question: by which keys, what each answer is called, and the order that takes it back. */
import type { Shape } from '../client.js';
import { word } from '../words/word.js';
import { reviewWords } from '../words/words.js';

export type Question = Shape<'Question'>;
export type Proposal = Shape<'Proposal'>;
export type Ruling = Shape<'RulingAsked'>;
type Given = Shape<'GivenRuling'>;
export type Kind = Shape<'BriefLine'>['kind'];

/** The first answer by y, the second by n, leaving it be by d. */
export function keysOf(proposals: readonly Proposal[], place: number): readonly string[] {
  const keys = [['y'], ['n']][place] ?? [];
  return proposals[place]?.ruling.act === 'dismiss' ? [...keys, 'd'] : keys;
}

export function proposalFor(proposals: readonly Proposal[], key: string): Proposal | undefined {
  return proposals.find((_, place) => keysOf(proposals, place).includes(key));
}

export function labelOf(ruling: Ruling, question: Question): string {
  if (ruling.act === 'settle') return reviewWords.holds(word(kindOf(question.matter), ruling.value));
  if (ruling.act === 'dismiss' && question.kind === 'duplicate') return reviewWords.theyAreTwo;
  if (ruling.act === 'dismiss' && question.kind === 'overtaken') return reviewWords.letTheRulingStand;
  return word('act', ruling.act);
}

export function kindOf(matter: string): Kind {
  const kind = matter.slice(0, matter.indexOf(':'));
  return kind === 'meeting' || kind === 'reaction' ? kind : 'outcome';
}

/** What was given. Null for what cannot be taken back: the sentence is gone on which it was. */
export function liftingOf(ruling: Ruling, { subject, effects }: Pick<Given, 'subject' | 'effects'>): Ruling | null {
  switch (ruling.act) {
    case 'confirm':
    case 'reject':
    case 'correct':
      return { act: 'lift', ruling: subject };
    case 'settle':
      return { act: 'lift-settlement', matter: ruling.matter };
    case 'merge':
      return { act: 'lift-merge', matter: ruling.matter };
    case 'mute':
      return { act: 'unmute', source: ruling.source };
    case 'never-sole':
      return { act: 'lift-never-sole', source: ruling.source };
    case 'dismiss':
      return { act: 'reopen', question: ruling.question, matter: ruling.matter };
    case 'split': {
      const part = effects.find(({ matter }) => matter !== ruling.matter)?.matter;
      return part === undefined ? null : { act: 'lift-split', matter: ruling.matter, part };
    }
    case 'relevant':
    case 'irrelevant':
      return { act: 'lift-item', item: ruling.item };
    case 'lift':
    case 'lift-item':
    case 'lift-finding':
    case 'lift-merge':
    case 'lift-split':
    case 'lift-settlement':
    case 'unmute':
    case 'lift-never-sole':
    case 'reopen':
      return null;
  }
}

/** The sentence that the answers are about; the first one where they are about the matter. */
export function askedSentence({ proposals, evidence }: Question): Shape<'Evidence'> | undefined {
  const [place] = proposals.flatMap(({ ruling }) => ('finding' in ruling ? [ruling.finding] : []));
  return evidence.find((each) => place !== undefined && isAt(each, place)) ?? evidence[0];
}

function isAt(evidence: Shape<'Evidence'>, { article, start, textHash }: Shape<'FindingPlace'>): boolean {
  return evidence.article === article && evidence.start === start && evidence.textHash === textHash;
}

/** The sentence that is asked about stands first. */
export function inOrder(question: Question): Shape<'Evidence'>[] {
  const asked = askedSentence(question);
  return asked === undefined ? question.evidence : [asked, ...question.evidence.filter((each) => each !== asked)];
}

/** Where a sentence stands, and what it is read to say. */
export type Place = Pick<Shape<'Evidence'>, 'article' | 'textHash' | 'start' | 'end' | 'value'>;

export function placeOf(evidence: Place, matter: string): Shape<'FindingPlace'> {
  const { article, textHash, start, end, value } = evidence;
  return { matter, article, textHash, start, end, value };
}
