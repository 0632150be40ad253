/**
 * A trap: a short text in which it is easy to find too much or too little, with what must be found in it and what must
 * not. It is right only if all of that holds. The sets lie in `libs/language/traps`, a file for each class of language;
 * traps at even places are for teaching the rules, those at odd places are held back to judge them by; all in `taught/` teach.
 */
import type { Findings, ReadableArticle, Reader, Story } from '#core';

const listOf = { outcome: 'outcomes', followUp: 'followUps', reaction: 'reactions', quote: 'quotes' } as const;

/**
 * A finding of this type whose fields are as wanted; fields not named do not matter. `says` is text within its
 * evidence. A word is the value itself, `*` any value but none; a list names the values allowed, or, where the field is
 * a list itself, what stands in it at least (an empty list: nothing).
 */
export interface Pattern {
  readonly type: keyof typeof listOf;
  readonly says?: string;
  readonly [field: string]: string | readonly string[] | null | undefined;
}

export interface Trap {
  readonly text: string;
  readonly publishedAt?: string;
  /** Id of the story it is read with; without one, the default story. */
  readonly story?: string;
  readonly has: readonly Pattern[];
  readonly hasNot: readonly Pattern[];
}

/** The trap as an article on the story's summit: under a headline that names it and claims nothing. */
export function articleOf({ text, publishedAt }: Trap, { summit }: Story): ReadableArticle {
  const headline = `The summit of ${summit.leaders.join(' and ')} at ${summit.place}`;
  return { text: `${headline}\n\n${text}`, ...(publishedAt !== undefined && { publishedAt }) };
}

/** What the reader finds, and what is wrong with it, a line each; none if the trap is right. */
export function readTrap(
  trap: Trap,
  story: Story,
  reader: Reader,
): { text: string; found: Findings; troubles: string[] } {
  const article = articleOf(trap, story);
  const found = reader.findings(article, story);
  const isFound = (pattern: Pattern) =>
    found[listOf[pattern.type]].some((finding) => fits({ ...finding }, pattern, article.text));
  const missing = trap.has.filter((pattern) => !isFound(pattern));
  const wrong = trap.hasNot.filter(isFound);
  const linesOf = (what: string, patterns: readonly Pattern[]) =>
    patterns.map((pattern) => `${what}: ${JSON.stringify(pattern)}`);
  return { text: article.text, found, troubles: [...linesOf('missing', missing), ...linesOf('must not be', wrong)] };
}

type Values = Readonly<Record<string, unknown>> & { readonly start: number; readonly end: number };

function fits(finding: Values, { type, says, ...fields }: Pattern, text: string): boolean {
  if (says !== undefined && !text.slice(finding.start, finding.end).includes(says)) return false;
  return Object.entries(fields).every(([field, wanted]) => isAsWanted(finding[field], wanted));
}

function isAsWanted(value: unknown, wanted: Pattern[string]): boolean {
  if (wanted === '*') return value !== null;
  const names = Array.isArray(wanted) ? wanted : [wanted];
  if (!Array.isArray(value)) return names.includes(value);
  return names.length === 0 ? value.length === 0 : names.every((name) => value.includes(name));
}
