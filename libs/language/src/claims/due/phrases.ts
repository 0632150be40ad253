/**
 * What each way of saying when amounts to in days, as seen from the day on which it was said. A rule that matches gives the
 * days, or null where the words lie on the wrong side: a plan is not for last Friday. The first rule that matches decides.
 */
import { dayIn, firstOf, lastOf, mondayOf, monthNamed, monthOf, weekdayNamed, yearOf, type Days } from './calendar.js';

export interface Seen {
  /** The day on which it was said. */
  readonly today: number;
  /** True for what is over: "Friday" is then the last one. */
  readonly isPast: boolean;
}

type Group = (name: string) => string;
interface Rule {
  readonly words: RegExp;
  readonly days: (group: Group, seen: Seen) => Days | null;
}

const weekday = '(?<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const month =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?';
const number = '(?<n>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of)';
const unit = '(?<unit>hour|day|week|month)';
const date = '(?<date>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*(?:[-–—]|to|and|or)\\s*(?<last>\\d{1,2})(?:st|nd|rd|th)?)?';
const year = '(?:,?\\s+(?<year>\\d{4}))?';

const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const unitDays: Readonly<Record<string, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30 };
/** How far an unnumbered few of them may reach. */
const fewDays: Readonly<Record<string, number>> = { hour: 1, day: 7, week: 42, month: 183 };
/** How far off a round number of them may be: "in two weeks" names no day. */
const slackDays: Readonly<Record<string, number>> = { hour: 0, day: 0, week: 3, month: 15 };

function count(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  if (words.includes('couple')) return 2;
  return Math.max(1, numerals.indexOf(words));
}

const spanOf = (group: Group): number => Math.ceil(count(group('n')) * (unitDays[group('unit')] ?? 1));

const ahead = (today: number, most: number, { isPast }: Seen): Days =>
  isPast ? [today - most, today] : [today, today + most];

/** The year is the one that puts it nearest; a plan is rather ahead than long ago. */
function nearest(seen: Seen, inYear: (year: number) => Days | null): Days | null {
  const around = [-1, 0, 1].flatMap((offset) => {
    const days = inYear(yearOf(seen.today) + offset);
    return days === null ? [] : [days];
  });
  const far = ([from, to]: Days): number => {
    const [before, after] = [Math.max(0, seen.today - to), Math.max(0, from - seen.today)];
    return seen.isPast ? before + after * 4 : after + before * 4;
  };
  return around.toSorted((a, b) => far(a) - far(b))[0] ?? null;
}

function calendarDays(group: Group, seen: Seen): Days | null {
  const inYear = (of: number): Days | null => {
    const from = dayIn(of, monthNamed(group('month')), Number(group('date')));
    const to = group('last') === '' ? from : dayIn(of, monthNamed(group('month')), Number(group('last')));
    return from === null || to === null || to < from ? null : [from, to];
  };
  return group('year') === '' ? nearest(seen, inYear) : inYear(Number(group('year')));
}

function monthDays(group: Group, seen: Seen): Days | null {
  const inYear = (of: number): Days => partOf(group('part'), monthSpan(of, monthNamed(group('month'))));
  const days = group('year') === '' ? nearest(seen, inYear) : inYear(Number(group('year')));
  return group('by') === '' || days === null ? days : [Math.min(seen.today, days[1]), days[1]];
}

const monthSpan = (of: number, index: number): Days => [firstOf(of, index), lastOf(of, index)];

/** A third of a month, a third of a year, half a week. */
function partOf(part: string, [from, to]: Days): Days {
  const third = Math.round((to - from + 1) / 3);
  if (/^(?:early|beginning|start)/.test(part)) return [from, from + third - 1];
  if (part.startsWith('mid')) return [from + third, to - third];
  return /^(?:late|end)/.test(part) ? [to - third + 1, to] : [from, to];
}

/** The week, month or year so many after the present one. */
function periodOf(name: string, { today }: Seen, after: number): Days {
  if (name === 'week') return [mondayOf(today) + 7 * after, mondayOf(today) + 7 * after + 6];
  if (name === 'weekend') return [mondayOf(today) + 7 * after + 5, mondayOf(today) + 7 * after + 6];
  if (name === 'month') return monthSpan(yearOf(today), monthOf(today) + after);
  return [firstOf(yearOf(today) + after, 0), lastOf(yearOf(today) + after, 11)];
}

/** What is left of it, or of what is over what has passed; a weekend that has begun is meant whole. */
function present(period: Days, { today, isPast }: Seen): Days {
  return isPast ? [Math.min(period[0], today), today] : [Math.max(period[0], today), Math.max(period[1], today)];
}

function presentPart(group: Group, seen: Seen): Days {
  const period = periodOf(group('period'), seen, 0);
  const part = partOf(group('part'), period);
  return present(part[1] < seen.today && !seen.isPast ? period : part, seen);
}

function dayNamed(group: Group, { today, isPast }: Seen): Days {
  const within = (weekdayNamed(group('day')) - ((today + 3) % 7) + 7) % 7;
  const day = isPast && within > 0 ? today + within - 7 : today + within;
  return [day, day];
}

const seasonStarts: Readonly<Record<string, number>> = { spring: 2, summer: 5, autumn: 8, fall: 8, winter: 11 };

function seasonOf(group: Group, seen: Seen): Days | null {
  const start = seasonStarts[group('season')] ?? 0;
  return nearest(seen, (of) => [firstOf(of, start), lastOf(of, start + 2)]);
}

const rule = (words: string, days: Rule['days']): Rule => ({ words: new RegExp(`\\b(?:${words})`, 'i'), days });
const shift = (by: number) => (_: Group, seen: Seen) => [seen.today + by, seen.today + by] as const;
const onlyPast =
  (days: Rule['days']): Rule['days'] =>
  (group, seen) =>
    seen.isPast ? days(group, seen) : null;

export const rules: readonly Rule[] = [
  rule(`(?<year>\\d{4})-(?<m>\\d{2})-(?<date>\\d{2})\\b`, (group) => {
    const day = dayIn(Number(group('year')), Number(group('m')) - 1, Number(group('date')));
    return day === null ? null : [day, day];
  }),
  rule(`${date}(?:\\s+of)?\\s+${month}${year}`, calendarDays),
  rule(`${month}\\s+${date}(?!\\d)${year}`, calendarDays),
  rule(
    `(?:(?<by>by|before|until) )?(?:the |in )?(?<part>early|mid|late|end|beginning|start)?(?:[- ]of)?(?:[- ]in)?[- ]*${month}${year}`,
    monthDays,
  ),
  rule('yesterday', onlyPast(shift(-1))),
  rule('the day after tomorrow', shift(2)),
  rule('tomorrow', shift(1)),
  rule(`(?<n>a|one|two) weeks? from ${weekday}`, (group, seen) => {
    const [day] = dayNamed(group, seen);
    return [day + 7 * count(group('n')), day + 7 * count(group('n'))];
  }),
  rule(
    `last ${weekday}`,
    onlyPast((group, seen) => dayNamed(group, { ...seen, today: seen.today - 1 })),
  ),
  rule(`next ${weekday}`, (group, { today }) => {
    const day = mondayOf(today) + 7 + weekdayNamed(group('day'));
    return [day, day];
  }),
  rule(weekday, dayNamed),
  rule(
    'last (?<period>weekend|week|month|year)',
    onlyPast((group, seen) => periodOf(group('period'), seen, -1)),
  ),
  rule(`${number} ${unit}s? ago`, (group, { today, isPast }) =>
    isPast ? [today - spanOf(group), today - spanOf(group)] : null,
  ),
  rule(
    "(?:by|before|until) (?:the end of )?(?<which>the|this|next) (?<period>week|month|year)(?:[’']s end)?",
    (group, seen) => {
      const [, to] = periodOf(group('period'), seen, group('which') === 'next' ? 1 : 0);
      return [seen.today, to];
    },
  ),
  rule('(?<part>early|mid|late|end|beginning)?(?: of)?[- ]?next (?<period>weekend|week|month|year)', (group, seen) =>
    partOf(group('part'), periodOf(group('period'), seen, 1)),
  ),
  rule('(?<part>end|beginning|middle) of (?:the|this) (?<period>week|month|year)', presentPart),
  rule('(?:this|the coming|at the|over the) weekend', (_, seen) => present(periodOf('weekend', seen, 0), seen)),
  rule('(?:(?<part>late|early) |later )?(?:this|in the) (?<period>week|month|year)\\b', presentPart),
  rule(`(?:within|over|during|in) (?:the )?(?:next|coming|following) ${number} ${unit}s?`, (group, seen) =>
    ahead(seen.today, spanOf(group), seen),
  ),
  rule(`(?:within|inside|no later than|next) ${number} ${unit}s?`, (group, seen) =>
    ahead(seen.today, spanOf(group), seen),
  ),
  rule(
    `(?:in )?${number} ${unit}s?(?:[’'] time| from now| later)|in ${number.replace('<n>', '<k>')} ${unit.replace('<unit>', '<of>')}s?`,
    (group, { today, isPast }) => {
      const named: Group = (name) => group(name) || group(name === 'n' ? 'k' : 'of');
      if (isPast) return null;
      const [day, slack] = [today + spanOf(named), slackDays[named('unit')] ?? 0];
      return [day - slack, day + slack];
    },
  ),
  rule(
    '(?<unit>hour|day|week|month)s ahead|(?:few|several|coming|within|next) (?:few )?(?<of>hour|day|week|month)s',
    (group, seen) => ahead(seen.today, fewDays[group('unit') || group('of')] ?? 7, seen),
  ),
  rule('(?:in |this |the )*(?<season>spring|summer|autumn|fall|winter)\\b', seasonOf),
  rule('today|tonight|this (?:morning|afternoon|evening)|later in the day|immediately|right away|overnight', shift(0)),
  rule('very soon|as soon as possible|in a little while', (_, seen) => ahead(seen.today, 14, seen)),
  rule('soon|shortly|near future|before long', (_, seen) => ahead(seen.today, 30, seen)),
  rule('due course|later date|foreseeable future', (_, seen) => ahead(seen.today, 365, seen)),
];
