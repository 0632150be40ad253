/** The words that say when: a vague time as newspapers put it, or what the calendar parser recognises. */
import type { Due, MeetingStatus } from '#core';
import * as chrono from 'chrono-node/en';
import type { ReadSentence } from '../speech/reading.js';
import type { Context } from './context.js';
import { dueOf } from './due/due-of.js';

export interface When {
  readonly text: string;
  readonly at: Date;
}

/** A day of the week lies ahead of a plan and behind a report. */
type Direction = 'ahead' | 'behind';

/** Read against an article without a date, only the words count. */
const someDay = new Date(0);

/** "Said on Monday that they would meet": the day of the word, not of the meeting. */
const saidThen = /\b(?:said|says|told \p{L}+|announced|wrote|added|stated|declared)(?: (?:on|late|early))*\s*$/iu;

/** What is so long past when the article appears tells of something else: "there for the first time since February 2022". */
const longAgo = 90 * 24 * 3_600_000;

/** "BRUSSELS, Aug 19 (Agency) —" tells when it was written. */
const dateline = /^\p{Lu}{2,}[\p{Lu} .'’-]*(?:[,/] ?[^—–()]{1,40}?)?(?:\([^)]{1,30}\))? ?(?:[—–]| -+ )/u;

function calendarTime(read: ReadSentence, publishedAt: string | null, direction: Direction): When | null {
  const { sentence } = read;
  if (!sentence.marks.has('calendar')) return null;
  const words = sentence.slice(0, sentence.tokens.length);
  const told = dateline.exec(words)?.[0].length ?? 0;
  const reference = publishedAt === null ? someDay : new Date(publishedAt);
  const found = chrono.casual
    .parse(words, reference, { forwardDate: direction === 'ahead' })
    .find(
      ({ index, text, start }) =>
        index >= told &&
        !/^['’]s/.test(words.slice(index + text.length)) &&
        !saidThen.test(words.slice(0, index)) &&
        !(publishedAt !== null && start.isCertain('year') && +reference - +start.date() > longAgo),
    );
  return found ? { text: found.text.replace(/^on /i, '').replace(/[,;.]+$/, ''), at: found.start.date() } : null;
}

export function whenSaid(read: ReadSentence, publishedAt: string | null): string | null {
  const { sentence } = read;
  const [vague] = sentence.marks.all('vagueTime').toSorted((a, b) => b.to - b.from - (a.to - a.from));
  return vague ? sentence.slice(vague.from, vague.to) : (calendarTime(read, publishedAt, 'ahead')?.text ?? null);
}

/** The day a report gives for what is over; unknown where the article itself has no date. */
export const dayReported = (read: ReadSentence, publishedAt: string | null): Date | null =>
  publishedAt === null ? null : (calendarTime(read, publishedAt, 'behind')?.at ?? null);

/** What the words mean in days; nothing where they or the article name no time. */
export function dueSaid({ publishedAt, story }: Context, when: string | null, status: MeetingStatus): { due?: Due } {
  if (when === null || publishedAt === null) return {};
  const due = dueOf(when, { publishedAt, zone: story.summit.zone, isPast: status === 'held' });
  return due === null ? {} : { due };
}
