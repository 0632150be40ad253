/** What could not be read or was not seen, and why a part of the brief is empty: what the brief rests on is said, good or bad. */
import type { ToldCoverage, ToldKind } from './shapes.js';
import { count, figure, languageName, listed } from './wording.js';

export interface Unseen {
  readonly words: string;
  /** What it means for whoever reads the brief. */
  readonly meaning: string;
  /** Address in the dashboard of the list behind the number. */
  readonly to: string;
  /** Something is wrong, and not only out of reach. */
  readonly bad: boolean;
}

export const unseenTitle = 'Not read, not understood, not seen';

/** What came in, and what became of it. */
export function cameIn({ items, relevant, copies }: ToldCoverage): readonly Pick<Unseen, 'words' | 'to' | 'bad'>[] {
  return [
    { words: count(items, 'item'), to: '/items', bad: false },
    { words: `${figure(relevant)} relevant`, to: '/items?q=verdict%3Arelevant', bad: false },
    { words: count(copies, 'copy', 'copies'), to: '/items?q=verdict%3Acopy', bad: false },
  ];
}

/** Said where `unseenIn` is empty. */
export function nothingUnseen({ items, sources }: ToldCoverage): string {
  const read = items === 0 ? '' : ' Every page that came in was read, in a language that is understood.';
  return `Nothing that we know of: ${count(sources.total, 'source')}, and none fails.${read}`;
}

const verb = (n: number, one: string, many: string) => (n === 1 ? one : many);

/** Empty where all that came in was read and understood, and every source answers. */
export function unseenIn(coverage: ToldCoverage): readonly Unseen[] {
  return [foreignIn, unreadableIn, pendingIn, failingIn, holesIn, parkedIn].flatMap((part) => part(coverage));
}

function foreignIn({ notUnderstood: n, languages }: ToldCoverage): readonly Unseen[] {
  if (n === 0) return [];
  const tongues = languages.map(({ lang, items }) => `${figure(items)} in ${languageName(lang)}`);
  return [
    {
      words: `${count(n, 'relevant article')} in languages that are not understood`,
      meaning: `Kept, and read for quotations only: ${listed(tongues)}.`,
      ...{ to: '/items?q=-is%3Aunderstood', bad: false },
    },
  ];
}

function unreadableIn({ unreadable: n }: ToldCoverage): readonly Unseen[] {
  if (n === 0) return [];
  const meaning = 'Walls, missing pages, errors: only the headline is known, and no claim is taken from it.';
  return [{ words: `${count(n, 'page')} could not be read`, meaning, to: '/items?q=verdict%3Aunreadable', bad: false }];
}

function pendingIn({ pending: n }: ToldCoverage): readonly Unseen[] {
  if (n === 0) return [];
  const words = `${count(n, 'article')} ${verb(n, 'waits', 'wait')} to be read`;
  return [{ words, meaning: 'What they say is not in the brief yet.', to: '/items?q=verdict%3Apending', bad: false }];
}

function failingIn({ sources: { total, failing } }: ToldCoverage): readonly Unseen[] {
  const [first, ...others] = failing;
  if (first === undefined) return [];
  const words = `${figure(failing.length)} of ${count(total, 'source')} ${verb(failing.length, 'fails', 'fail')}`;
  const to = others.length === 0 ? `/feeds/${encodeURIComponent(first)}` : '/feeds';
  return [{ words, meaning: 'What they publish now is not seen.', to, bad: true }];
}

/** Something came between two polls that nobody saw. */
function holesIn({ sources: { holed } }: ToldCoverage): readonly Unseen[] {
  const [first, ...others] = holed;
  if (first === undefined) return [];
  const one = others.length === 0;
  const words = `${count(holed.length, 'source')} had a hole in ${one ? 'its' : 'their'} coverage`;
  const to = one ? `/feeds/${encodeURIComponent(first)}` : '/feeds?show=holes';
  return [{ words, meaning: 'Something came between two polls, and nobody saw it.', to, bad: true }];
}

function parkedIn({ parked: n }: ToldCoverage): readonly Unseen[] {
  if (n === 0) return [];
  const words = `${count(n, 'event')} of the log ${verb(n, 'is', 'are')} set aside`;
  return [{ words, meaning: 'The views could not take them in, and may lack them.', to: '/queues', bad: true }];
}

const titles = {
  outcome: 'No outcome has been reported',
  meeting: 'No follow-up meeting has been reported',
  reaction: 'No reaction has been reported',
} as const satisfies Record<ToldKind, string>;

export interface Emptiness {
  readonly title: string;
  readonly why: string;
  /** Something has to be mended before a line can appear. */
  readonly bad: boolean;
}

/** `coverage` is null for a past moment. */
export function emptinessOf(kind: ToldKind, coverage: ToldCoverage | null): Emptiness {
  if (coverage === null) {
    const why = 'Nothing is wrong: no report of it was known, or had come out, at that moment.';
    return { title: `${titles[kind]} by then`, why, bad: false };
  }
  return { title: `${titles[kind]} yet`, ...whyEmpty(coverage) };
}

function whyEmpty(coverage: ToldCoverage): Pick<Emptiness, 'why' | 'bad'> {
  const { items, sources } = coverage;
  if (sources.total === 0) return bad('No source is polled, so nothing can come in: add one under Feeds.');
  if (sources.failing.length === sources.total)
    return bad('Every source fails, so nothing comes in: see Feeds for why.');
  if (items === 0) return good('The sources answer and have brought no article yet.');
  return whyNothingSaid(coverage);
}

function whyNothingSaid({ pending, relevant, notUnderstood, items }: ToldCoverage): Pick<Emptiness, 'why' | 'bad'> {
  if (pending > 0) return good(`${count(pending, 'article')} ${verb(pending, 'waits', 'wait')} to be read.`);
  if (relevant === 0) return good(`${count(items, 'article')} came in, and none of them is about the summit.`);
  if (relevant === notUnderstood)
    return bad('All that is about the summit is in languages that are not understood: sources in English would help.');
  const read = `${count(relevant, 'article')} about the summit ${verb(relevant, 'was', 'were')} read, and none says so.`;
  return good(`${read} A line appears with the first sentence that supports it.`);
}

const good = (why: string) => ({ why: `Nothing is wrong. ${why}`, bad: false });
const bad = (why: string) => ({ why, bad: true });
