/** What an accepted replay changed, in one body that receivers take: changes in turn from each group while there is room. */
import type { Archive } from '#archive';
import type { Belief, BeliefChange, Difference } from '#core';

/** With the envelope, a body stays below 20 000 bytes. */
const room = 18_000;
const longest = 300;

type Group = keyof Difference;
const groups: readonly Group[] = ['added', 'removed', 'changed'];

/** `left` tells how many changes found no room; the replay's page has them all. */
export async function differenceIn(
  replay: Difference & { readonly counts: Readonly<Record<Group, number>> },
  archive: Archive,
) {
  const told: Record<Group, object[]> = { added: [], removed: [], changed: [] };
  let bytes = 0;
  for (const [group, change] of inTurn(replay)) {
    const described = await describe(change, archive);
    bytes += Buffer.byteLength(JSON.stringify(described)) + 1;
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

async function describe({ kind, matter, before, after }: BeliefChange, archive: Archive): Promise<object> {
  return { kind, matter, before: await beliefIn(before, archive), after: await beliefIn(after, archive) };
}

async function beliefIn(belief: Belief | null, archive: Archive) {
  if (belief === null) return null;
  const { article, textHash, claim } = belief.because;
  const { start, end } = claim.finding;
  const sentence = (await archive.findText(textHash))?.slice(start, end) ?? null;
  return {
    value: belief.value,
    sentence: sentence?.slice(0, longest) ?? null,
    cut: (sentence?.length ?? 0) > longest,
    ...{ url: article.url, publisher: article.publisher.name, textHash, start, end },
  };
}
