/** Everybody who may have judged: whoever is quoted, reported or named in a sentence, with the words that are theirs. */
import type { Findings, ReactionFinding, Span } from '#core';
import type { Context } from '../claims/context.js';
import type { Range } from '../claims/scope.js';
import type { Person } from '../people/mention.js';
import type { ReadSentence, Utterance } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';

/** How they come by their words: a quotation, a term in quotation marks, reported speech, or only what is said of them. */
export type Manner = 'quoted' | 'term' | 'reported' | 'named';

export interface Words extends Range {
  readonly read: ReadSentence;
}

export interface Cue {
  readonly read: ReadSentence;
  readonly mark: Mark;
  readonly word: string;
}

export interface Candidate {
  readonly person: Person;
  /** Indices of the first and the last sentence. */
  readonly first: number;
  readonly last: number;
  readonly manners: ReadonlySet<Manner>;
  readonly words: readonly Words[];
  readonly cues: readonly Cue[];
}

interface Trace extends Omit<Candidate, 'manners'> {
  readonly manner: Manner;
}

/** What is said of somebody is looked for so many words behind their name. */
const reachOfName = 25;
/** Of a list of people no more act. */
const mostNamed = 3;

/** One per person and run of sentences that share a quotation. */
export function candidatesIn(context: Context): Candidate[] {
  const { sentences, utterances } = context.passage;
  const traces = [
    ...utterances.flatMap((utterance, index) => quotedIn(sentences, utterance, index)),
    ...sentences.flatMap((read) => [...reportedIn(read), ...namedIn(read)]),
  ];
  const byName = new Map<string, Candidate[]>();
  for (const trace of traces) {
    const own = byName.get(trace.person.name) ?? [];
    const beside = own.findIndex(({ first, last }) => first <= trace.last && trace.first <= last);
    own.push(joined(beside < 0 ? undefined : own.splice(beside, 1)[0], trace));
    byName.set(trace.person.name, own);
  }
  return [...byName.values()].flat();
}

function joined(candidate: Candidate | undefined, { manner, ...trace }: Trace): Candidate {
  if (!candidate) return { ...trace, manners: new Set([manner]) };
  return {
    person: candidate.person,
    first: Math.min(candidate.first, trace.first),
    last: Math.max(candidate.last, trace.last),
    manners: new Set([...candidate.manners, manner]),
    words: [...candidate.words, ...trace.words],
    cues: [...candidate.cues, ...trace.cues],
  };
}

function quotedIn(sentences: readonly ReadSentence[], utterance: Utterance, index: number): Trace[] {
  const { first, last, speakers, whole } = utterance;
  const words = sentences.slice(first, last + 1).flatMap((read) => {
    const from = read.quoted.indexOf(index);
    return from < 0 ? [] : [{ read, from, to: read.quoted.lastIndexOf(index) + 1 }];
  });
  const manner = whole ? 'quoted' : 'term';
  return speakers.map((person) => ({ person, first, last, manner, words, cues: [] }));
}

function reportedIn(read: ReadSentence): Trace[] {
  const { sentence, frames } = read;
  const at = { first: sentence.index, last: sentence.index, manner: 'reported' as const };
  return frames.flatMap(({ speaker, cue, from, to }) =>
    speaker.people.map((person) => ({
      ...at,
      person,
      words: [{ read, from, to }],
      cues: [{ read, mark: cue, word: sentence.word(cue.from) }],
    })),
  );
}

function namedIn(read: ReadSentence): Trace[] {
  const { sentence, mentions } = read;
  const at = { first: sentence.index, last: sentence.index, manner: 'named' as const };
  return mentions
    .filter(({ bound }) => !bound)
    .flatMap(({ people, to }) => {
      const words = [{ read, from: to, to: Math.min(sentence.tokens.length, to + reachOfName) }];
      return people.slice(0, mostNamed).map((person) => ({ ...at, person, words, cues: [] }));
    });
}

export function spanOf({ passage }: Context, { first, last }: Candidate): Span {
  return { start: passage.sentences[first]?.sentence.start ?? 0, end: passage.sentences[last]?.sentence.end ?? 0 };
}

/** What the rules say that this person made of it, in these sentences. */
export function ruledOf(context: Context, candidate: Candidate, { reactions }: Findings): ReactionFinding[] {
  const { start, end } = spanOf(context, candidate);
  return reactions.filter((each) => each.actor === candidate.person.name && each.start < end && start < each.end);
}
