/**
 * What of a message is shown where there is too little room, in this order: sentences cut shorter, then fewer changes, the newest of them.
 * What is left out is counted, and stands as a whole on the pages linked to.
 */
import { plain } from '../formats/plain.js';
import { countInWords } from '../words/english.js';
import { clip, usable } from './clip.js';
import type { Told, ToldChange } from './told.js';

/** How many bytes of a sentence, and how many changes. */
export interface Step {
  readonly sentence: number;
  readonly changes: number;
}

const steps: readonly Step[] = [
  ...[600, 300, 150].map((sentence) => ({ sentence, changes: 15 })),
  ...[8, 4, 2, 1].map((changes) => ({ sentence: 150, changes })),
];
const [longestHeadline, longestName] = [300, 120];

export interface Shown extends Told {
  /** How many changes are left out. */
  readonly left: number;
}

/** The first that has room, or the smallest that there is. */
export function fitting<M>(
  told: Told,
  write: (shown: Shown) => M,
  hasRoom: (message: M) => boolean,
  narrower = steps,
): M {
  const [first, ...others] = narrower.map((step) => () => write(shownOf(told, step)));
  return others.reduce(
    (message, next) => (hasRoom(message) ? message : next()),
    first?.() ?? write({ ...told, left: 0 }),
  );
}

function shownOf(told: Told, step: Step): Shown {
  const changes = told.changes.slice(-step.changes).map((change) => ({
    ...change,
    headline: clip(plain(change.headline), longestHeadline),
    sentence: change.sentence && clip(plain(change.sentence), step.sentence),
    publisher: change.publisher && clip(plain(change.publisher), longestName),
    url: usable(change.url),
    page: usable(change.page),
  }));
  const title = clip(plain(told.title), longestName);
  return { title, whole: usable(told.whole), changes, left: told.changes.length - changes.length };
}

/** How well a change is borne out, and whether it may be no news. */
export function borneOut({ origins, official, perhapsOf }: ToldChange): readonly string[] {
  return [
    countInWords(origins, 'origin', 'independent origins'),
    ...(official ? ['first-hand'] : []),
    ...(perhapsOf !== null ? ['perhaps a meeting told before'] : []),
  ];
}

/** Empty where all is shown. */
export function restOf({ left }: Pick<Shown, 'left'>): string {
  return left === 0 ? '' : `and ${countInWords(left, 'change', 'changes')} before these`;
}
