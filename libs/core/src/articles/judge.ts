/**
 * Is an article about the summit? Weighted groups of terms from the story file, each counted once and twice as much in
 * the headline; groups of other subjects weigh against. The matched terms are kept: they are the reason people are shown.
 */
import type { RelevanceRules, TermGroup } from '../story/story.js';

export interface Match {
  readonly group: string;
  /** As the story file spells it. */
  readonly term: string;
  readonly where: 'headline' | 'text';
  readonly weight: number;
}

export interface Judgement {
  readonly relevant: boolean;
  readonly score: number;
  readonly threshold: number;
  readonly because: readonly Match[];
}

/** News says first what it is about: in the whole of a long text the small points of many groups would add up. */
const leadLength = 800;

export function judge(headline: string, text: string, rules: RelevanceRules): Judgement {
  const folded = { headline: fold(headline), text: fold(text.slice(0, leadLength)) };
  const because = rules.groups.flatMap((group) => matchOf(group, folded) ?? []);
  const score = because.reduce((sum, match) => sum + match.weight, 0);
  return { relevant: score >= rules.threshold, score, threshold: rules.threshold, because };
}

/** Whether the headline or the beginning of the text holds the term: what a term alone would be counted for. */
export function mentions(headline: string, text: string, term: string): boolean {
  const looked = lookedFor(term);
  return [headline, text.slice(0, leadLength)].some((part) => contains(fold(part), looked));
}

function matchOf(group: TermGroup, folded: { headline: string; text: string }): Match | undefined {
  const terms = termsOf(group);
  const inHeadline = terms.find((term) => contains(folded.headline, term));
  if (inHeadline !== undefined) {
    return { group: group.name, term: inHeadline.term, where: 'headline', weight: group.weight * 2 };
  }
  const inText = terms.find((term) => contains(folded.text, term));
  return inText && { group: group.name, term: inText.term, where: 'text', weight: group.weight };
}

/** A term, and what to search for in a folded text; undefined where nothing of it is left. */
interface LookedFor {
  readonly term: string;
  readonly needle: string | undefined;
}

/** A story has hundreds of terms: each is folded once, not for every article. */
const foldedTerms = new WeakMap<TermGroup, readonly LookedFor[]>();

function termsOf(group: TermGroup): readonly LookedFor[] {
  const known = foldedTerms.get(group);
  if (known) return known;
  const terms = group.any.map(lookedFor);
  foldedTerms.set(group, terms);
  return terms;
}

/** Scripts that do not part words are searched anywhere; others at the start of a word, and to its end unless `*`. */
function lookedFor(term: string): LookedFor {
  const open = term.endsWith('*');
  const words = fold(open ? term.slice(0, -1) : term).trim();
  if (words === '') return { term, needle: undefined };
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(words))
    return { term, needle: words };
  return { term, needle: open ? ` ${words}` : ` ${words} ` };
}

const contains = (folded: string, { needle }: LookedFor): boolean => needle !== undefined && folded.includes(needle);

/** Lower case, accents off, and all that parts words as one space, so that a term is found by plain search. */
function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}
