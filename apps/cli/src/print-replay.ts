/** A replay for people: a line for each matter with what it was and would be, and the sentences under it. */
import type { Archive } from '#archive';
import type { Belief, BeliefChange, Difference, ReplayRun } from '#core';
import { cite } from './print.js';

const groups = [
  ['added', 'Added'],
  ['removed', 'Removed'],
  ['changed', 'Changed'],
] as const satisfies readonly (readonly [keyof Difference, string])[];

export function replayRow({ id, reader, readerVersion, state, startedAt, counts, settled }: ReplayRun): string {
  const difference = `${counts.added} added, ${counts.removed} removed, ${counts.changed} changed`;
  const verdict = settled === null ? state : `${state} by ${settled.by}`;
  return `${id}  ${startedAt.slice(0, 16)}Z  ${reader}@${readerVersion}  ${verdict}  ${difference}`;
}

export async function replayLines(run: ReplayRun, archive: Archive): Promise<readonly string[]> {
  const { counts, difference, position, unread } = run;
  const lines = [
    replayRow(run),
    `${counts.articles} articles read again up to position ${position}, ${counts.unread} of them could not be; ` +
      `findings: ${counts.findingsAdded} added, ${counts.findingsRemoved} removed`,
    ...unread.map(({ article, because }) => `  article ${article} stays as it is: ${because}`),
  ];
  const names = Object.values(difference).flatMap((changes: readonly BeliefChange[]) =>
    changes.map(({ matter }) => matter),
  );
  const width = Math.max(0, ...names.map((name) => name.length));
  for (const [group, title] of groups) {
    if (difference[group].length === 0) continue;
    lines.push('', title);
    for (const change of difference[group]) lines.push(...(await changeLines(change, width, archive)));
  }
  return [...lines, ...adviceOn(run)];
}

export async function replayJson(run: ReplayRun, archive: Archive): Promise<object> {
  const told = groups.map(async ([group]) => [
    group,
    await Promise.all(run.difference[group].map((change) => toldIn(change, archive))),
  ]);
  return { ...run, difference: Object.fromEntries(await Promise.all(told)) as object };
}

async function toldIn(change: BeliefChange, archive: Archive): Promise<object> {
  const { before, after } = change;
  return { ...change, before: await withSentence(before, archive), after: await withSentence(after, archive) };
}

async function withSentence(belief: Belief | null, archive: Archive): Promise<object | null> {
  return belief === null ? null : { ...belief, sentence: await sentenceOf(belief, archive) };
}

async function changeLines(change: BeliefChange, width: number, archive: Archive): Promise<readonly string[]> {
  const { before, after } = change;
  const turn = `${before?.value ?? '—'} → ${after?.value ?? '—'}`;
  const cited = [await signed('-', before, archive), await signed('+', after, archive)];
  return [`  ${change.matter.padEnd(width)}  ${turn}`, ...cited.flat()];
}

async function signed(sign: string, belief: Belief | null, archive: Archive): Promise<readonly string[]> {
  if (belief === null) return [];
  return [`    ${sign} ${await cite(belief.because, archive)}`];
}

async function sentenceOf({ because }: Belief, archive: Archive): Promise<string | null> {
  const { start, end } = because.claim.finding;
  const text = await archive.findText(because.textHash);
  return typeof text === 'string' ? text.slice(start, end) : null;
}

function adviceOn({ id, state, settled }: ReplayRun): readonly string[] {
  if (settled !== null) return settled.reason === '' ? [] : ['', `Reason: ${settled.reason}`];
  if (state === 'accepting') return ['', `It was not recorded to its end: summitwatch replay accept ${id} --by NAME`];
  return ['', `summitwatch replay accept ${id} --by NAME   or   summitwatch replay discard ${id} --by NAME`];
}
