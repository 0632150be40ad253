/** What could not be read or was not seen, and why a part of the brief is empty: what the brief rests on is said, good or bad. */
import type { Words } from '../languages/said.js';
import type { ToldCoverage, ToldKind } from './shapes.js';
import { languageName, listed } from './wording.js';

export interface Unseen {
  readonly words: string;
  /** What it means for whoever reads the brief. */
  readonly meaning: string;
  /** Address in the dashboard of the list behind the number. */
  readonly to: string;
  /** Something is wrong, and not only out of reach. */
  readonly bad: boolean;
}

/** What came in, and what became of it: copies are among the relevant. */
export function cameIn({ items, relevant, copies }: ToldCoverage, { count, unseenWords }: Words) {
  return [
    { words: count(items, 'item'), to: '/items', bad: false },
    { words: unseenWords.relevant(relevant), to: '/items?q=verdict%3Arelevant%2Ccopy', bad: false },
    { words: unseenWords.copies(copies), to: '/items?q=verdict%3Acopy', bad: false },
  ];
}

/** Said where `unseenIn` is empty. */
export function nothingUnseen({ items, sources }: ToldCoverage, { unseenWords }: Words): string {
  return [unseenWords.nothing(sources.total), ...(items === 0 ? [] : [unseenWords.allRead])].join(' ');
}

/** Empty where all that came in was read and understood, and every source answers. */
export function unseenIn(coverage: ToldCoverage, words: Words): readonly Unseen[] {
  return [foreignIn, unreadableIn, pendingIn, failingIn, holesIn, parkedIn].flatMap((part) => part(coverage, words));
}

type Part = (coverage: ToldCoverage, words: Words) => readonly Unseen[];

const foreignIn: Part = ({ notUnderstood: n, languages }, words) => {
  if (n === 0) return [];
  const { foreign, foreignOf, foreignMeans } = words.unseenWords;
  const tongues = languages.map(({ lang, items }) => foreignOf(items, languageName(lang, words)));
  const meaning = foreignMeans(listed(tongues, words));
  return [{ words: foreign(n), meaning, to: '/items?q=-is%3Aunderstood', bad: false }];
};

const unreadableIn: Part = ({ unreadable: n }, { unseenWords: { unreadable, unreadableMeans } }) => {
  if (n === 0) return [];
  return [{ words: unreadable(n), meaning: unreadableMeans, to: '/items?q=verdict%3Aunreadable', bad: false }];
};

const pendingIn: Part = ({ pending: n }, { unseenWords: { pending, pendingMeans } }) => {
  if (n === 0) return [];
  return [{ words: pending(n), meaning: pendingMeans, to: '/items?q=verdict%3Apending', bad: false }];
};

const failingIn: Part = ({ sources: { total, failing } }, { unseenWords }) => {
  const [first, ...others] = failing;
  if (first === undefined) return [];
  const to = others.length === 0 ? `/feeds/${encodeURIComponent(first)}` : '/feeds';
  return [{ words: unseenWords.failing(failing.length, total), meaning: unseenWords.failingMeans, to, bad: true }];
};

/** Something came between two polls that nobody saw. */
const holesIn: Part = ({ sources: { holed } }, { unseenWords: { holes, holesMean } }) => {
  const [first, ...others] = holed;
  if (first === undefined) return [];
  const to = others.length === 0 ? `/feeds/${encodeURIComponent(first)}` : '/feeds?show=holes';
  return [{ words: holes(holed.length), meaning: holesMean, to, bad: true }];
};

const parkedIn: Part = ({ parked: n }, { unseenWords: { parked, parkedMeans } }) => {
  if (n === 0) return [];
  return [{ words: parked(n), meaning: parkedMeans, to: '/queues', bad: true }];
};

export interface Emptiness {
  readonly title: string;
  readonly why: string;
  /** Something has to be mended before a line can appear. */
  readonly bad: boolean;
}

/** `coverage` is null for a past moment. */
export function emptinessOf(kind: ToldKind, coverage: ToldCoverage | null, { emptyWords }: Words): Emptiness {
  if (coverage === null) return { title: emptyWords.byThen[kind], why: emptyWords.notThen, bad: false };
  const mend = toMend(coverage, emptyWords);
  const why = mend ?? `${emptyWords.fine} ${whyNothing(coverage, emptyWords)}`;
  return { title: emptyWords.yet[kind], why, bad: mend !== null };
}

type EmptyWords = Words['emptyWords'];

function toMend({ items, pending, relevant, notUnderstood, sources }: ToldCoverage, words: EmptyWords): string | null {
  if (sources.total === 0) return words.noSource;
  if (sources.failing.length === sources.total) return words.allFail;
  const isRead = items > 0 && pending === 0 && relevant > 0;
  return isRead && relevant === notUnderstood ? words.notUnderstood : null;
}

function whyNothing({ items, pending, relevant }: ToldCoverage, words: EmptyWords): string {
  if (items === 0) return words.noArticle;
  if (pending > 0) return words.waiting(pending);
  return relevant === 0 ? words.noneAbout(items) : words.noneSays(relevant);
}
