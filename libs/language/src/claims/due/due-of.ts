/**
 * The days on which a meeting is due, from the words that say when. "Tomorrow" depends on the day on which it was said, and
 * around midnight that day depends on the place: it is taken by the calendar of the summit's place and by UTC, and where
 * these differ the days span both.
 */
import type { Due } from '#core';
import { dateIn, dateOf, dayOf, type Days } from './calendar.js';
import { rules, type Seen } from './phrases.js';

export interface Said {
  /** ISO 8601: publication. */
  readonly publishedAt: string;
  /** IANA. */
  readonly zone: string;
  /** True for a meeting that is over. */
  readonly isPast: boolean;
}

/** Null for words that name no time, or none on the side of it that is meant. */
export function dueOf(when: string, { publishedAt, zone, isPast }: Said): Due | null {
  const dates = [...new Set([dateIn(zone, publishedAt), dateIn('UTC', publishedAt)])];
  const readings = dates.flatMap((date) => {
    const days = daysOf(when, { today: dayOf(date), isPast });
    return days === null ? [] : [days];
  });
  if (readings.length === 0) return null;
  const [from, to] = [Math.min(...readings.map(([first]) => first)), Math.max(...readings.map(([, last]) => last))];
  return { from: dateOf(from), to: dateOf(to) };
}

function daysOf(when: string, seen: Seen): Days | null {
  const words = when.toLowerCase().replace(/\s+/g, ' ');
  for (const { words: pattern, days } of rules) {
    const found = pattern.exec(words);
    if (found !== null) return days((name) => found.groups?.[name] ?? '', seen);
  }
  return null;
}
