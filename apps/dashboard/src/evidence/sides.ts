/** The sentences of a matter by the side they stand on, in the order in which they are gone through. */
import type { Shape } from '../client.js';

type Evidence = Shape<'MatterEvidence'>;
type Sentence = Shape<'Sentence'>;

export const sideNames = ['support', 'against', 'others', 'aside'] as const;
export type SideName = (typeof sideNames)[number];
export type Sides = Readonly<Record<SideName, readonly Sentence[]>>;

/** What contradicts is among the others, too; each stands on one side only. */
export function sidesOf({ support, against, others, aside }: Evidence): Sides {
  const before = new Set([...support, ...against].map(({ key }) => key));
  return { support, against, others: others.filter(({ key }) => !before.has(key)), aside };
}

export function inOrder(sides: Sides): readonly Sentence[] {
  return sideNames.flatMap((name) => sides[name]);
}

/** The one so many places further on, within the list; the first where one is at none. */
export function stepFrom(all: readonly Sentence[], key: string | undefined, by: 1 | -1): Sentence | undefined {
  const place = all.findIndex((each) => each.key === key);
  return place === -1 ? all[0] : all[Math.min(all.length - 1, Math.max(0, place + by))];
}

/** What a sentence is compared with unless another is chosen: the first that contradicts, for one of those the first of all. */
export function counterpart(sides: Sides, { key }: Pick<Sentence, 'key'>): Sentence | undefined {
  const isAgainst = sides.against.some((each) => each.key === key);
  const opposite = isAgainst ? [] : sides.against;
  return [...opposite, ...inOrder(sides)].find((each) => each.key !== key);
}
