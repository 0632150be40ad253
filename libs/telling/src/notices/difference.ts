/** What an accepted replay changed, in one body that receivers take: changes in turn from each group while there is room. */
import type { Belief, BeliefChange, Difference } from '#core';
import { bytesOf } from '../messages/clip.js';
import { citationOf, type Texts } from './citation.js';
import { named, smallRoom, trimmedTo } from './room.js';

const longest = 300;

type Group = keyof Difference;
const groups: readonly Group[] = ['added', 'removed', 'changed'];

/** `room` in bytes. `left` tells how many changes found none; the replay's page has them all. */
export async function differenceIn(
  replay: Difference & { readonly counts: Readonly<Record<Group, number>> },
  texts: Texts,
  room: number,
) {
  const told: Record<Group, object[]> = { added: [], removed: [], changed: [] };
  let bytes = 0;
  for (const [group, change] of inTurn(replay)) {
    const described = trimmedTo(await describe(change, texts), smallRoom);
    bytes += bytesOf(described) + 1;
    if (bytes > room) break;
    told[group].push(described);
  }
  const left = groups.reduce((sum, group) => sum + replay.counts[group] - told[group].length, 0);
  return { ...told, left };
}

function inTurn(difference: Difference): readonly (readonly [Group, BeliefChange])[] {
  const placed = groups.flatMap((group) => difference[group].map((change, place) => ({ group, change, place })));
  return placed.sort((a, b) => a.place - b.place).map(({ group, change }) => [group, change] as const);
}

async function describe({ kind, matter, before, after }: BeliefChange, texts: Texts): Promise<object> {
  return { kind, matter: named(matter), before: await beliefIn(before, texts), after: await beliefIn(after, texts) };
}

async function beliefIn(belief: Belief | null, texts: Texts) {
  if (belief === null) return null;
  const { sentence, removed, cut, url, publisher, textHash, start, end } = await citationOf(
    belief.because,
    texts,
    longest,
  );
  return { value: belief.value, sentence, removed, cut, url, publisher, textHash, start, end };
}
