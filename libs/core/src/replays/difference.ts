/** What another register of matters would make people believe: the lines that come, go, and say something else. */
import type { Findings } from '../findings/finding.js';
import { evidenceOf } from '../summit/decide.js';
import type { Matter } from '../summit/evolve.js';
import type { Register } from '../summit/ruled.js';
import { lineOf } from '../views/brief.js';
import type { Belief, BeliefChange } from './events.js';

export interface Difference {
  readonly added: readonly BeliefChange[];
  readonly removed: readonly BeliefChange[];
  readonly changed: readonly BeliefChange[];
}

/** In the order of the matters' names, so that the same two registers always give the same difference. */
export function differenceOf(before: Register, after: Register): Difference {
  const matters = [...new Set([...before.keys(), ...after.keys()])].sort();
  const changes = matters.flatMap((matter) => changeOf(before.get(matter), after.get(matter)) ?? []);
  return {
    added: changes.filter((change) => change.before === null),
    removed: changes.filter((change) => change.after === null),
    changed: changes.filter((change) => change.before !== null && change.after !== null),
  };
}

/** True when people who were shown the one were shown the other: the same beliefs from the same sentences. */
export function isSameDifference(one: Difference, other: Difference): boolean {
  return wordsOf(one) === wordsOf(other);
}

/** What each has that the other lacks, quotations included. */
export function findingsChanged(
  before: Findings,
  after: Findings,
): { readonly added: number; readonly removed: number } {
  const [old, young] = [new Set(namesOf(before)), new Set(namesOf(after))];
  const lacking = (some: Set<string>, others: Set<string>) => [...some].filter((name) => !others.has(name)).length;
  return { added: lacking(young, old), removed: lacking(old, young) };
}

function changeOf(one: Matter | undefined, other: Matter | undefined): BeliefChange | null {
  const [before, after] = [beliefIn(one), beliefIn(other)];
  const known = other ?? one;
  if (known === undefined || before?.value === after?.value) return null;
  return { matter: known.matter, kind: known.kind, before, after };
}

function beliefIn(matter: Matter | undefined): Belief | null {
  const line = matter === undefined ? null : lineOf(matter);
  return line === null ? null : { value: line.value, because: evidenceOf(line.because) };
}

function wordsOf({ added, removed, changed }: Difference): string {
  return [...added, ...removed, ...changed]
    .map(({ matter, before, after }) => [matter, placeOf(before), placeOf(after)].join(' '))
    .join('\n');
}

function placeOf(belief: Belief | null): string {
  if (belief === null) return 'nothing';
  const { article, textHash, claim } = belief.because;
  const { start, end } = claim.finding;
  return [belief.value, article.id, textHash, String(start), String(end)].join(' ');
}

function namesOf({ outcomes, followUps, reactions, quotes }: Findings): string[] {
  const kinds = { outcomes, followUps, reactions, quotes };
  return Object.entries(kinds).flatMap(([kind, found]) =>
    found.map((finding) => `${kind} ${JSON.stringify(Object.entries(finding).sort())}`),
  );
}
