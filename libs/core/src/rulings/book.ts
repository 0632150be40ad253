/** All rulings that stand, at hand by what they concern. Made anew when one changes: there are few, and they are asked often. */
import type { RulingDoc, Ruled, RuledClaim } from './doc.js';
import type { Said } from './events.js';
import type { ClaimRuling, Note, RulingState } from './evolve.js';
import { isSameSentence, sourceName } from './said.js';

/** A ruling on a claim, with whether its sentence still stands in its article. */
export interface StandingClaim {
  readonly subject: string;
  readonly ruling: ClaimRuling;
  readonly stands: boolean;
}

export class RulingBook {
  /** By the matter that the machine gave them to. */
  private readonly claims = new Map<string, StandingClaim[]>();
  private readonly states = new Map<string, RulingState>();
  private readonly docs: ReadonlyMap<string, RulingDoc>;
  /** Where reports of one matter can count under another. */
  private readonly moves: readonly (readonly [from: string, to: string])[];
  /** The latest ruling or lifting, by each matter that it concerns. */
  private readonly latest = new Map<string, Note>();

  constructor(docs: ReadonlyMap<string, RulingDoc>) {
    this.docs = docs;
    const moves: (readonly [string, string])[] = [];
    for (const [key, doc] of docs) {
      if (doc.on === 'article') for (const claim of doc.claims) moves.push(...this.takeClaim(claim, doc.textHash));
      else moves.push(...this.takeState(key, doc.state));
    }
    this.moves = moves;
  }

  get isEmpty(): boolean {
    return this.docs.size === 0;
  }

  claimsIn(matter: string): readonly StandingClaim[] {
    return this.claims.get(matter) ?? [];
  }

  matter(matter: string): RulingState | undefined {
    return this.states.get(`matter/${matter}`);
  }

  source(publisher: string): RulingState | undefined {
    // Asked for each report: without rulings there is nothing to look for.
    if (this.states.size === 0) return undefined;
    return this.states.get(`source/${sourceName(publisher)}`);
  }

  item(article: string): RulingState | undefined {
    return this.states.get(`item/${article}`);
  }

  isDismissed(question: string): boolean {
    return (this.states.get(`question/${question}`)?.dismissed ?? null) !== null;
  }

  latestOn(matter: string): Note | undefined {
    return this.latest.get(matter);
  }

  /** Matters whose reports can count under this one, itself included. */
  feeding(matter: string): ReadonlySet<string> {
    return closure(matter, (at) => this.moves.flatMap(([from, to]) => (to === at ? [from] : [])));
  }

  /** Matters under which its reports can count, itself included. */
  fedBy(matter: string): ReadonlySet<string> {
    return closure(matter, (at) => this.moves.flatMap(([from, to]) => (from === at ? [to] : [])));
  }

  /** Whether a ruling can have brought a report to this matter or taken one from it. */
  isMoved(matter: string): boolean {
    return this.claimsIn(matter).length > 0 || this.feeding(matter).size > 1 || this.fedBy(matter).size > 1;
  }

  /** Those of which `isMoved` may hold. */
  moved(): readonly string[] {
    return [...new Set([...this.claims.keys(), ...this.moves.flat()])];
  }

  /** Matters that exist by a ruling alone. */
  targets(): readonly string[] {
    return [...new Set(this.moves.map(([, to]) => to))];
  }

  /** The matter that it is counted under; itself where two were merged into each other. */
  underOf(matter: string): string {
    const seen = new Set([matter]);
    let at = matter;
    for (;;) {
      const into = this.matter(at)?.merged?.into;
      if (into === undefined) return at;
      if (seen.has(into)) return matter;
      seen.add(into);
      at = into;
    }
  }

  /** The document of what was ruled on this very claim, also where that was lifted or is read as something else by now. */
  on(said: Pick<Said, 'article' | 'textHash' | 'claim' | 'words' | 'value'>): RuledClaim | undefined {
    const doc = this.docs.get(`article/${said.article.id}`);
    if (doc?.on !== 'article') return undefined;
    const same = doc.claims.filter(({ state }) => state.claim !== null && isSameSentence(state.claim.said, said));
    return same.find(({ state }) => state.claim?.said.value === said.value) ?? same[0];
  }

  /** Matters that a document's rulings have ever concerned. */
  mattersOf(key: string): readonly string[] {
    const doc = this.docs.get(key);
    if (doc === undefined) return [];
    return doc.on === 'article' ? doc.claims.flatMap(({ state }) => state.matters) : doc.state.matters;
  }

  /** By subject. */
  ruled(subject: string): Ruled | undefined {
    for (const doc of this.docs.values()) {
      const all: readonly Ruled[] = doc.on === 'article' ? doc.claims : [doc];
      const found = all.find((ruled) => ruled.subject === subject);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Rulings on claims whose sentence is gone. */
  asleep(): readonly StandingClaim[] {
    return [...this.claims.values()].flat().filter(({ stands }) => !stands);
  }

  private takeClaim(
    { subject, state, standsIn }: RuledClaim,
    textHash: string,
  ): readonly (readonly [string, string])[] {
    this.noteLatest(state);
    const { claim } = state;
    if (claim === null) return [];
    const from = claim.said.claim.matter;
    this.claims.set(from, [
      ...(this.claims.get(from) ?? []),
      { subject, ruling: claim, stands: standsIn === textHash },
    ]);
    return claim.to === null || claim.to.matter === from ? [] : [[from, claim.to.matter]];
  }

  private takeState(key: string, state: RulingState): readonly (readonly [string, string])[] {
    this.states.set(key, state);
    this.noteLatest(state);
    const from = key.slice('matter/'.length);
    const parts = state.parts.map(({ part }) => [from, part] as const);
    return state.merged === null ? parts : [...parts, [from, state.merged.into]];
  }

  private noteLatest({ last, matters }: RulingState): void {
    if (last === null) return;
    for (const matter of matters) {
      const known = this.latest.get(matter);
      if (known === undefined || known.at < last.at) this.latest.set(matter, last);
    }
  }
}

function closure(start: string, step: (at: string) => readonly string[]): ReadonlySet<string> {
  const seen = new Set([start]);
  // A set that grows is walked to its new end.
  for (const at of seen) for (const next of step(at)) seen.add(next);
  return seen;
}
