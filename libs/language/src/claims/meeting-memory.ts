/**
 * What a report has spoken of before: the last meeting, for "the meeting", "such a summit" and "it could come next week", and the
 * last people named together, for "they" and "the two".
 */
import type { MeetingKind, MeetingStatus } from '#core';
import type { Mention, Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';
import { isNoun } from './meeting-words.js';
import { speakersAt, subjectsOf, type Range } from './scope.js';

export interface Remembered {
  readonly people: readonly Person[];
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** Of the sentence that spoke of it. */
  readonly index: number;
}

/** Sentences after which "the meeting" is another one. */
const reachOfMeeting = 6;
const reachOfIt = 2;
const definite = /^(?:the|that|this|such|any|these|those)$/;
const between =
  /^(?:a|an|the|possible|potential|planned|proposed|peace|face|to|bilateral|direct|leaders[’']?|two|way|future|eventual)$/;

/** "The meeting", "such a summit", "the planned talks", with nothing of its own behind it. */
function isDefinite({ sentence }: ReadSentence, hit: Range): boolean {
  let at = hit.from - 1;
  while (at > 0 && between.test(sentence.word(at)) && !/^(?:the)$/.test(sentence.word(at))) at -= 1;
  return definite.test(sentence.word(at));
}

const isPronoun = ({ sentence }: ReadSentence, { from }: Range): boolean =>
  /^(?:it|that|this)$/.test(sentence.word(from));

/** "It" reaches back a sentence or two. */
const isNext = ({ sentence }: ReadSentence, { index }: Remembered): boolean =>
  sentence.index > index && sentence.index - index <= reachOfIt;

const isToBe = /^(?:will|would|could|may|might|should|can|is|are|must|happen|[’']ll|has|have)$/;

/** "The meeting would take place", "to host the talks", "to make that meeting happen", "ready for such a meeting": not "the meeting was long". */
function isYetToCome({ sentence }: ReadSentence, hit: Range): boolean {
  const happens = sentence.marks.all('takingPlace').find(({ from }) => from >= hit.to && from - hit.to < 7);
  if (happens && sentence.tokens.slice(hit.to, happens.to).some(({ lower }) => isToBe.test(lower))) return true;
  return [2, 3, 4, 5].some(
    (back) =>
      /^(?:host|hosting|hold|holding|arrange|arranging|organise|organize|for|to|any|such)$/.test(
        sentence.word(hit.from - back + 1),
      ) && !/^(?:after|during|at|on)$/.test(sentence.word(hit.from - 2)),
  );
}

/** "It could take place next week": a pronoun that takes a meeting's place. */
export function meetingMeant({ sentence }: ReadSentence): Mark[] {
  return sentence.marks.all('takingPlace').flatMap((verb) => {
    const at = [2, 3, 4]
      .map((back) => verb.from - back)
      .find((index) => /^(?:it|that|this)$/.test(sentence.word(index)));
    const isVerb =
      /^(?:will|would|could|may|might|should|can|to|likely|be|also|still|even|now|not|[’']ll|is|was|expected|well)$/;
    if (at === undefined || !sentence.tokens.slice(at + 1, verb.from).every(({ lower }) => isVerb.test(lower)))
      return [];
    return [{ meaning: 'meetingNoun' as const, from: at, to: at + 1 }];
  });
}

const isTheOne = (read: ReadSentence, hit: Mark): boolean =>
  isNoun(read, hit) &&
  !/^(?:meetings|summits|calls)$/.test(read.sentence.word(hit.from)) &&
  isDefinite(read, hit) &&
  isYetToCome(read, hit);

export class Memory {
  private last: Remembered | null = null;
  private together: { readonly people: readonly Person[]; readonly index: number } | null = null;

  keep(meeting: Remembered): void {
    if (meeting.people.length < 2 || meeting.kind === 'phone-call' || meeting.status === 'held') return;
    const isSecond = this.last?.index === meeting.index && meeting.kind === 'trilateral-summit';
    if (!isSecond) this.last = meeting;
  }

  /** The meeting that a pronoun or a definite noun means. */
  meant(read: ReadSentence, hit: Mark): Remembered | null {
    const last = this.recent(read);
    if (!last) return null;
    const isMeant = isPronoun(read, hit) ? isNext(read, last) : isTheOne(read, hit);
    return isMeant ? last : null;
  }

  /** The last meeting of this person, for "agreed to meet". */
  with(read: ReadSentence, { name }: Person): readonly Person[] {
    const people = this.recent(read)?.people ?? [];
    return people.some((person) => person.name === name) ? people : [];
  }

  recent(read: ReadSentence): Remembered | null {
    return this.last && read.sentence.index - this.last.index <= reachOfMeeting ? this.last : null;
  }

  /** The sentence with "they" and "the two" as those last named together, in it or in the one before. */
  resolved(context: Context, read: ReadSentence): ReadSentence {
    const mentions = read.mentions.map((mention) => {
      if (isOfSubject(read, mention)) return { ...mention, people: otherThan(mention, context, read) };
      if (!isPlural(read, mention)) return mention;
      const own = runBefore(read, mention.from);
      const people = own.length > 1 ? own : this.lastTogether(read);
      return people.length > 1 && people.length < 5 ? { ...mention, people } : mention;
    });
    const people = runBefore(read, read.sentence.tokens.length);
    if (people.length > 1) this.together = { people, index: read.sentence.index };
    return { ...read, mentions };
  }

  private lastTogether({ sentence }: ReadSentence): readonly Person[] {
    return this.together && sentence.index - this.together.index <= 1 ? this.together.people : [];
  }
}

/** "Smith rang him": not Smith. */
const isOfSubject = (read: ReadSentence, mention: Mention): boolean =>
  read.sentence.word(mention.from) === 'him' &&
  subjectsOf(read, mention).some(({ people }) => people[0]?.name === mention.people[0]?.name);

/** Who speaks of it is meant, where somebody else does. */
function otherThan({ people, from }: Mention, context: Context, read: ReadSentence): readonly Person[] {
  const [speaker, ...others] = speakersAt(context.passage, read, from);
  return speaker && others.length === 0 && speaker.name !== people[0]?.name ? [speaker] : [];
}

const isPlural = ({ sentence }: ReadSentence, { from, pronoun, people }: Mention): boolean =>
  (pronoun === 'they' && sentence.word(from) !== 'them') ||
  (pronoun === null &&
    people.length === 2 &&
    /^(?:the|both|two)$/.test(sentence.word(from)) &&
    sentence.marks.all('bothLeaders').some((mark) => mark.from === from));

const joiners = /^(?:and|,|, and|with)$/;

const isJoined = ({ sentence }: ReadSentence, one: Mention, next: Mention): boolean =>
  joiners.test(
    sentence.tokens
      .slice(one.to, next.from)
      .map(({ lower }) => lower)
      .join(' '),
  );

const isNamed = ({ pronoun, bound, people }: Mention): boolean =>
  pronoun === null && !bound && people.length === 1 && people[0]?.kind === 'person';

/** The last two or more people that a sentence joins before a word: "A and B", "A, B and C". */
function runBefore(read: ReadSentence, at: number): readonly Person[] {
  let run: Mention[] = [];
  let longest: Mention[] = [];
  for (const mention of read.mentions.filter((each) => each.to <= at && isNamed(each))) {
    const last = run.at(-1);
    run = last && isJoined(read, last, mention) ? [...run, mention] : [mention];
    if (run.length > 1) longest = run;
  }
  return longest.flatMap(({ people }) => people);
}
