/** A sentence read: who is in it, who speaks in it, and which of its words stand in which quotation. */
import type { Frame } from './frames.js';
import type { Quoted } from './unknown-speaker.js';
import type { Mention, Person } from '../people/mention.js';
import type { Roster } from '../people/roster.js';
import type { Sentence } from '../text/passage.js';

export interface ReadSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly frames: readonly Frame[];
  /** Those, and what only attributes the quotation that it stands beside; in order. */
  readonly quoteFrames: readonly Frame[];
  /** For each word the index of its quotation. */
  readonly quoted: Quoted;
  /** Whose words all of it is where nobody is quoted: a transcript, an interview. */
  readonly voice?: Person | null;
}

export interface Utterance {
  readonly start: number;
  readonly end: number;
  readonly single: boolean;
  /** Indices of the first and the last sentence it touches. */
  readonly first: number;
  readonly last: number;
  readonly speakers: readonly Person[];
  readonly mention: { readonly start: number; readonly end: number } | null;
  /** The speaker's name as it stands there, which may be a pronoun. */
  readonly said: string | null;
  readonly cue: string | null;
  /** It is a clause or more, not a term in somebody's sentence. */
  readonly whole: boolean;
}

export interface ReadPassage {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly utterances: readonly Utterance[];
  readonly roster: Roster;
}
