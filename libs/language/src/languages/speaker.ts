/** Who speaks by a verb of saying in another language: whoever is named behind it or before it, or described there. */
import type { Sentence } from '../text/passage.js';
import type { Named } from './names.js';
import type { Tongue } from './tongue.js';

export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly kind: 'saying' | 'calling' | 'source' | 'behindSpeaker' | 'citing';
}

export interface Speaker {
  readonly from: number;
  readonly to: number;
  /** Null for a pronoun, and for a description that no name explains. */
  readonly name: string | null;
  readonly person: boolean;
}

/** In words, from the verb. */
const reach = 16;
const reachOfDescription = 7;

const isMark = (sentence: Sentence, at: number): boolean => sentence.tokens[at]?.word !== true;

export class Speakers {
  constructor(
    private readonly sentence: Sentence,
    private readonly names: readonly Named[],
    private readonly tongue: Tongue,
  ) {}

  /** Of a verb that stands between two word positions, exclusive; what lies beyond belongs to a quotation. */
  of(cue: Cue, from: number, to: number): Speaker | null {
    if (cue.kind === 'source' || cue.kind === 'citing') return this.behind(this.citedFrom(cue), to, false);
    if (cue.kind === 'behindSpeaker') return this.before(cue, from);
    const found = this.isInverted(cue, from)
      ? (this.behind(cue.to, to, true) ?? this.before(cue, from))
      : (this.before(cue, from) ?? this.behind(cue.to, to, true));
    return found ?? this.house(cue, from);
  }

  /** "…”, said Orlov", "as said Orlov", "asked about it, said Orlov", and a sentence that begins with the verb. */
  private isInverted(cue: Cue, from: number): boolean {
    const before = this.sentence.word(cue.from - 1);
    return before === ',' || this.tongue.inverting.has(before) || cue.from <= (from === 0 ? 0 : from + 1);
  }

  private citedFrom(cue: Cue): number {
    const at = this.sentence.tokens.findIndex(({ lower }, i) => i >= cue.to && this.tongue.citedWords.has(lower));
    return cue.kind === 'citing' && at >= 0 && at <= cue.to + reach ? at + 1 : cue.to;
  }

  /** `free`: a name behind a preposition is somebody else. */
  private behind(at: number, limit: number, free: boolean): Speaker | null {
    if (this.isPronoun(at)) return { from: at, to: at + 1, name: null, person: true };
    const end = this.endOf(at, Math.min(limit, at + reach));
    const inside = this.names.filter(({ from, to, bound }) => from >= at && to <= end && !(free && bound));
    const [first] = inside;
    if (!first) return this.described(at, end);
    const near = this.endOfPhrase(first.to, end);
    return best(inside.filter(({ from }) => from < near)) ?? this.described(at, end);
  }

  /** A comma ends the search only behind a name. */
  private endOf(at: number, limit: number): number {
    let end = at;
    while (end < limit && !this.isStop(end) && !this.isClause(at, end)) end += 1;
    return end;
  }

  /** The stop of an initial is none. */
  private isStop(at: number): boolean {
    const word = this.sentence.word(at);
    return /^[—–;:.!?]$/u.test(word) && !(word === '.' && this.sentence.word(at - 1).length === 1);
  }

  private isClause(at: number, end: number): boolean {
    return end > at && this.tongue.ends.has(this.sentence.word(end));
  }

  private endOfPhrase(at: number, limit: number): number {
    let end = at;
    while (end < limit && !this.partsPhrase(end)) end += 1;
    return end;
  }

  private partsPhrase(at: number): boolean {
    const word = this.sentence.word(at);
    return isMark(this.sentence, at) || this.tongue.prepositions.has(word) || /^(?:und|и|der|die|das|den)$/u.test(word);
  }

  private before(cue: Cue, from: number): Speaker | null {
    if (this.isPronoun(cue.from - 1)) return { from: cue.from - 1, to: cue.from, name: null, person: true };
    const start = Math.max(from, this.clauseStart(cue.from));
    const inside = this.names.filter((name) => name.from >= start && name.to <= cue.from && !name.bound);
    const adjoining = inside.filter((name) => name.known || name.person || name.to >= cue.from - 2);
    return best(adjoining.slice(-2)) ?? this.describedBefore(start, cue.from) ?? this.pronounBefore(start, cue.from);
  }

  private clauseStart(to: number): number {
    let at = to - 1;
    while (at >= 0 && !/^(?:[;:]|но|aber|doch)$/u.test(this.sentence.word(at))) at -= 1;
    return at + 1;
  }

  private isPronoun(at: number): boolean {
    return this.tongue.pronouns.has(this.sentence.word(at));
  }

  private pronounBefore(start: number, to: number): Speaker | null {
    for (let at = start; at < to; at += 1)
      if (this.isPronoun(at)) return { from: at, to: at + 1, name: null, person: true };
    return null;
  }

  /** "Der Sprecher des Ministeriums": an office, and what follows it in the same phrase. */
  private described(at: number, limit: number): Speaker | null {
    let from = at;
    while (from < limit && !this.isOffice(from)) from += 1;
    if (from >= limit || from > at + 3 || this.tongue.prepositions.has(this.sentence.word(from - 1))) return null;
    return this.phrase(from, Math.min(limit, from + reachOfDescription));
  }

  private describedBefore(start: number, to: number): Speaker | null {
    for (let from = start; from < to; from += 1)
      if (this.isOffice(from) && !this.tongue.prepositions.has(this.sentence.word(from - 1))) {
        return this.phrase(from, to);
      }
    return null;
  }

  private phrase(from: number, limit: number): Speaker {
    let to = from + 1;
    while (to < limit && !isMark(this.sentence, to) && !this.tongue.prepositions.has(this.sentence.word(to))) to += 1;
    const isGlued = this.sentence.tokens[from]?.glued === true && from > 0;
    const start = isGlued ? from - 1 : from;
    return { from: start, to, name: this.sentence.slice(start, to), person: false };
  }

  private isOffice(at: number): boolean {
    return this.tongue.office.test(this.sentence.word(at));
  }

  /** "In the ministry they said". */
  private house(cue: Cue, start: number): Speaker | null {
    if (!this.tongue.impersonal.test(this.sentence.word(cue.from))) return null;
    return best(this.names.filter(({ from, to }) => from >= start && to <= cue.from).slice(-1));
  }
}

/** People before houses, of several the last: the first are whom they serve. */
function best(names: readonly Named[]): Speaker | null {
  return names.findLast(({ person }) => person) ?? names.findLast(({ known }) => known) ?? names[0] ?? null;
}
