/** Everybody who may have judged: whoever is quoted, reported or named in a sentence, with the words that are theirs. */
import type { Findings, ReactionFinding } from '#core';
import type { Context } from '../claims/context.js';
import type { Range } from '../claims/scope.js';
import type { Person } from '../people/mention.js';
import type { Mark } from '../words/meanings.js';
import type { ReadSentence } from '../speech/reading.js';

export type Manner = 'quoted' | 'term' | 'reported' | 'named';

export interface Words extends Range {
  readonly read: ReadSentence;
}

export interface Candidate {
  readonly person: Person;
  /** Indices of the first and the last sentence. */
  first: number;
  last: number;
  readonly manners: Set<Manner>;
  readonly words: Words[];
  readonly cues: Mark[];
  readonly cueWords: string[];
}

export class Candidates {
  private readonly byName = new Map<string, Candidate[]>();

  constructor(context: Context) {
    const { sentences, utterances } = context.passage;
    utterances.forEach((utterance, index) => {
      const within = sentences.slice(utterance.first, utterance.last + 1).flatMap((read) => {
        const from = read.quoted.indexOf(index);
        return from < 0 ? [] : [{ read, from, to: read.quoted.lastIndexOf(index) + 1 }];
      });
      for (const person of utterance.speakers) {
        const candidate = this.at(person, utterance.first, utterance.last);
        candidate.first = Math.min(candidate.first, utterance.first);
        candidate.last = Math.max(candidate.last, utterance.last);
        candidate.manners.add(utterance.whole ? 'quoted' : 'term');
        candidate.words.push(...within);
      }
    });
    for (const read of sentences) this.addSentence(read);
  }

  all(): Candidate[] {
    return [...this.byName.values()].flat();
  }

  private addSentence(read: ReadSentence): void {
    const { sentence, frames, mentions } = read;
    for (const { speaker, cue, from, to } of frames)
      for (const person of speaker.people) {
        const candidate = this.at(person, sentence.index, sentence.index);
        candidate.manners.add('reported');
        candidate.words.push({ read, from, to });
        candidate.cues.push(cue);
        candidate.cueWords.push(sentence.word(cue.from));
      }
    for (const mention of mentions.filter(({ bound }) => !bound))
      for (const person of mention.people.slice(0, 3)) {
        const candidate = this.at(person, sentence.index, sentence.index);
        candidate.manners.add('named');
        candidate.words.push({ read, from: mention.to, to: Math.min(sentence.tokens.length, mention.to + 25) });
      }
  }

  private at(person: Person, first: number, last: number): Candidate {
    const own = this.byName.get(person.name) ?? [];
    const found = own.find((each) => each.first <= last && first <= each.last);
    if (found) return found;
    const candidate: Candidate = { person, first, last, manners: new Set(), words: [], cues: [], cueWords: [] };
    this.byName.set(person.name, [...own, candidate]);
    return candidate;
  }
}

/** What the rules say that this person made of it, in these sentences. */
export function ruledOf(context: Context, { person, first, last }: Candidate, { reactions }: Findings): ReactionFinding[] {
  const [start, end] = [context.passage.sentences[first]?.sentence.start ?? 0, context.passage.sentences[last]?.sentence.end ?? 0];
  return reactions.filter((each) => each.actor === person.name && each.start < end && start < each.end);
}
