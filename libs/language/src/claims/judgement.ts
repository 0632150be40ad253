/** What somebody makes of the summit, as a sentence tells it, and the verbs that tell it by themselves. */
import type { Speech, Stance } from '#core';
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import { shortlyBefore, type Range } from './scope.js';
import type { Part } from './stance-of.js';

export interface Judgement {
  readonly speakers: readonly Person[];
  readonly parts: readonly Part[];
  readonly speech: Speech;
  /** Who passes it on. */
  readonly via: string | null;
  readonly start: number;
  readonly end: number;
  /** What the verb alone tells: "hailed", "slammed". */
  readonly carried: Stance | null;
  /** The words that tell at what the verb aims; none where all of them do. */
  readonly aimed: readonly Part[];
}

const carriers = { praising: 'positive', blaming: 'negative', reserving: 'cautious', takingNote: 'neutral' } as const;
type Carrier = keyof typeof carriers;
export const carrying = Object.keys(carriers) as Carrier[];

/** The longest verb at that word that carries a stance, unless denied. */
export function carriedAt(read: ReadSentence, at: number): Stance | null {
  const marks = carrying.flatMap((meaning) => read.sentence.marks.at(meaning, at) ?? []);
  const [longest] = marks.toSorted((a, b) => b.to - a.to);
  if (!longest || shortlyBefore(read, 'negation', longest, 3)) return null;
  return warnsOfHaste(read, longest) ? 'cautious' : carriers[longest.meaning as Carrier];
}

/** "Warned against haste", "warned that it was early days": reserve, which blames nobody. */
const warnsOfHaste = ({ sentence }: ReadSentence, { from, to }: Range): boolean =>
  sentence.word(from).startsWith('warn') &&
  sentence.marks.all('reserve').some((mark) => mark.from > from && mark.from <= to && mark.to >= to);

const nobody =
  /^(?:people|sources|reporters|journalists|residents|(?:media |press )?reports|officials|members|markets|states|nations|countries|governments|locals|delegates)$/i;
export const keyOf = (people: readonly Person[]): string =>
  people
    .map(({ name }) => name)
    .filter((name) => !nobody.test(name))
    .join('|');

/** Greeting somebody with applause is no judgement: "welcomed Smith", "applauding Jones's arrival". */
export function isCeremony(read: ReadSentence, at: Range): boolean {
  const greeted = read.mentions.find(({ from }) => from === at.to);
  return (
    /^(?:welcom|applaud|greet)/.test(read.sentence.word(at.from)) &&
    greeted?.people[0]?.kind === 'person' &&
    !saysOf(read, greeted.to)
  );
}

const saysOf = (read: ReadSentence, at: number): boolean =>
  read.sentence.marks.all('summitWord', 'processWord').some(({ from }) => from >= at && from <= at + 3);
