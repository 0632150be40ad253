/**
 * Whose words a text is where it quotes nobody: in transcripts, interviews, round-ups and printed statements whoever has the turn
 * says every sentence of it, and the questions in quotation marks' stead are the paper's.
 */
import { holdsOffice } from '../words/offices.js';
import type { Mention, Person } from '../people/mention.js';
import type { Roster } from '../people/roster.js';
import type { Sentence } from '../text/passage.js';
import type { Frame } from './frames.js';
import type { ReadSentence } from './reading.js';
import { author, interviewee, turnsOf, type Label, type Turn } from './turns.js';

const nobody: Turn = { whose: null };
const opening = 14;

export class Voices {
  private readonly turns: readonly Turn[] | null;
  private readonly known = new Map<string, Person | null>();

  constructor(
    sentences: readonly Sentence[],
    private readonly roster: Roster,
  ) {
    this.turns = turnsOf(sentences);
  }

  /** Adds whose turn it is to who speaks in the sentence; `before` is what was read so far. */
  given(read: ReadSentence, before: readonly ReadSentence[]): ReadSentence {
    if (!this.turns) return read;
    const turn = this.turns[read.sentence.index] ?? nobody;
    const voice = turn.whose === null ? null : this.personOf(turn.whose, read, before);
    const isLabel = ({ cue }: Frame): boolean => cue.from === turn.label?.to;
    const own = (frames: readonly Frame[]): readonly Frame[] =>
      frames.filter((frame) => !isLabel(frame)).map((frame) => (voice ? ownWords(frame, voice) : frame));
    if (!voice) return { ...read, frames: own(read.frames), quoteFrames: own(read.quoteFrames) };
    const whole = wholeOf(read.sentence, voice, turn.label?.opens ?? 0);
    const labelled = turn.label ? [byLabel(whole, turn.label)] : [];
    const quoteFrames = [...labelled, ...own(read.quoteFrames)];
    return { ...read, voice, frames: [whole, ...own(read.frames)], quoteFrames };
  }

  private personOf(whose: string, read: ReadSentence, before: readonly ReadSentence[]): Person | null {
    const known = this.known.get(whose);
    if (known !== undefined) return known;
    const person = this.find(whose, read, before);
    this.known.set(whose, person);
    return person;
  }

  private find(whose: string, { mentions }: ReadSentence, before: readonly ReadSentence[]): Person | null {
    if (whose === interviewee) return intervieweeIn(before, this.roster);
    if (whose === author) return authorIn(before);
    const named = mentions.find((mention) => mention.from === 0 && mention.named);
    return named ? personIn(named) : this.byOffice(whose.replace(/^the /, ''), before);
  }

  /** "THE PRESIDENT:", whom the lines above name with that office. */
  private byOffice(office: string, before: readonly ReadSentence[]): Person | null {
    const holds = (person: Person): boolean => person.kind === 'person' && holdsOffice(person.role, office);
    const above = before.flatMap(({ mentions }) =>
      mentions.filter(({ named }) => named).flatMap(({ people }) => people),
    );
    return above.find(holds) ?? this.roster.leaders().find(holds) ?? null;
  }
}

const personIn = ({ people: [person] }: Mention): Person | null => (person?.kind === 'person' ? person : null);

/** All of the sentence, behind its label, is what was said. */
function wholeOf(sentence: Sentence, person: Person, opens: number): Frame {
  const end = sentence.tokens.length;
  const speaker: Mention = { from: end, to: end, people: [person], pronoun: 'i', named: false, bound: false };
  return { speaker, cue: { meaning: 'saying', from: opens, to: opens }, from: opens, to: end };
}

/** The label is where the speaker of a quotation behind it stands. */
const byLabel = (whole: Frame, { to, opens }: Label): Frame => ({
  ...whole,
  speaker: { ...whole.speaker, from: 0, to, pronoun: null, named: true },
  cue: { meaning: 'besideQuote', from: to, to: opens },
});

/** "I think", "we hope": whose turn it is. */
function ownWords(frame: Frame, voice: Person): Frame {
  const { speaker } = frame;
  const isOwn = (speaker.pronoun === 'i' || speaker.pronoun === 'we') && speaker.people.length === 0;
  return isOwn ? { ...frame, speaker: { ...speaker, people: [voice] } } : frame;
}

const meets = /^(?:with|to|of)$/;
const interviews = /^(?:interview|conversation|talk|talks|talked|speaks|spoke|questions|chat|interviewed|met|meets)$/;

const peopleIn = ({ mentions }: ReadSentence): Mention[] =>
  mentions.filter(({ people, pronoun }) => pronoun === null && people.length === 1 && people[0]?.kind === 'person');

/** "A conversation with Jane Roe", "Jane Roe talks to the paper"; else who is introduced first and is none of the story's. */
function intervieweeIn(before: readonly ReadSentence[], roster: Roster): Person | null {
  const above = before.slice(0, opening);
  const partner = above.flatMap((read) => partnerIn(read)?.people ?? []).at(0);
  const introduced = above
    .filter(({ sentence }) => !/^(?:by|interview by|interviewed by|photo)/i.test(sentence.slice(0, 2)))
    .flatMap((read) => peopleIn(read).map((mention) => ({ ...mention, person: mention.people[0] })))
    .flatMap(({ named, person }) => (person && isGuest(person, roster) ? [{ named, person }] : []));
  const unnamed = introduced.find(({ person }) => person.affiliation !== null) ?? introduced.at(0);
  return partner ?? introduced.find(({ named }) => named)?.person ?? unnamed?.person ?? null;
}

const isGuest = (person: Person, roster: Roster): boolean =>
  !person.known && roster.isSomebody(person) && !/correspondent|reporter|journalist|editor/i.test(person.role ?? '');

function partnerIn(read: ReadSentence): Mention | undefined {
  const { sentence } = read;
  const speaks = (at: number): boolean => interviews.test(sentence.word(at)) && sentence.word(at + 1) !== 'by';
  return peopleIn(read).find(({ from, to, named }) => {
    const isWith = meets.test(sentence.word(from - 1)) && speaks(from - 2);
    return named && (isWith || (from < 3 && [to, to + 1].some(speaks)));
  });
}

/** "Statement by President Roe": who is named in the heading first. */
function authorIn([heading]: readonly ReadSentence[]): Person | null {
  return heading?.mentions.find(({ people }) => people.length === 1)?.people[0] ?? null;
}
