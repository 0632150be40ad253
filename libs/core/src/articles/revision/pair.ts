/** Which sentence of the new text is which of the old one, changed: the one that shares most of its words. */
import type { Sentence } from './tokens.js';

export interface Pairing {
  readonly pairs: readonly (readonly [Sentence, Sentence])[];
  /** Without counterpart. */
  readonly gone: readonly Sentence[];
  readonly come: readonly Sentence[];
}

/** Share of both sentences' words, twice the common ones by all (Dice's coefficient). */
const alike = 0.5;
/** A word that stands in more sentences than this says nothing about which one is meant. */
const mostSentences = 40;

export function pairUp(removed: readonly Sentence[], added: readonly Sentence[]): Pairing {
  const others = new Candidates(added);
  const pairs: (readonly [Sentence, Sentence])[] = [];
  const gone: Sentence[] = [];
  for (const sentence of removed) {
    const counterpart = others.take(sentence);
    if (counterpart === undefined) gone.push(sentence);
    else pairs.push([sentence, counterpart]);
  }
  return { pairs, gone, come: others.left() };
}

interface Candidate {
  readonly sentence: Sentence;
  readonly keys: ReadonlySet<string>;
}

/** Found by their words, so that many sentences are not compared with many. */
class Candidates {
  private readonly candidates = new Set<Candidate>();
  private readonly byWord = new Map<string, Candidate[]>();

  constructor(sentences: readonly Sentence[]) {
    for (const sentence of sentences) {
      const candidate = { sentence, keys: keysOf(sentence) };
      this.candidates.add(candidate);
      for (const key of candidate.keys) this.file(key, candidate);
    }
  }

  /** The one that shares most words with the sentence, where that is enough; nobody else is given it. */
  take(sentence: Sentence): Sentence | undefined {
    const own = keysOf(sentence);
    let [best, most]: [Candidate | undefined, number] = [undefined, 0];
    for (const [candidate, common] of this.commonWith(own)) {
      const share = (2 * common) / (own.size + candidate.keys.size);
      if (share > most) [best, most] = [candidate, share];
    }
    if (best === undefined || most < alike) return undefined;
    this.candidates.delete(best);
    return best.sentence;
  }

  left(): readonly Sentence[] {
    return [...this.candidates].map(({ sentence }) => sentence);
  }

  private file(key: string, candidate: Candidate): void {
    const filed = this.byWord.get(key) ?? [];
    if (filed.length < mostSentences) filed.push(candidate);
    this.byWord.set(key, filed);
  }

  private commonWith(keys: ReadonlySet<string>): ReadonlyMap<Candidate, number> {
    const common = new Map<Candidate, number>();
    const filed = [...keys].flatMap((key) => this.byWord.get(key) ?? []);
    for (const candidate of filed.filter((one) => this.candidates.has(one))) {
      common.set(candidate, (common.get(candidate) ?? 0) + 1);
    }
    return common;
  }
}

function keysOf({ tokens }: Sentence): ReadonlySet<string> {
  return new Set(tokens.map(({ key }) => key));
}
