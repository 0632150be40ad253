/** What the charts of the coverage say. */
import { figure } from '../../brief/figure.js';
import { count } from './counted.js';

export const coverageWords = {
  title: 'Coverage',
  lead: 'How much came in from whom, what became of it, and how long that took.',
  clock: 'Which time counts',
  by: { happened: 'By publication', learnt: 'By discovery' },
  step: 'Length of a step',
  steps: { auto: 'Automatic', hour: 'Hours', 'six-hours': '6 hours', day: 'Days', week: 'Weeks' },
  utc: 'Days and hours are those of UTC; weeks begin on Mondays.',
  earlier: (n: number) => `${count(n, 'item')} lie before this period.`,
  showEarlier: 'Show all of it',
  later: (n: number) => `${count(n, 'item')} lie after it.`,
  at: 'From',
  total: 'Total',
  emptyRows: 'Steps in which nothing came are left out.',
  table: (title: string) => `${title}, as a table`,
  kinds: {
    title: 'Coverage by kind of source',
    note: 'what is about the summit, copies included',
    none: 'Nothing about the summit came in this period',
    why: 'Items that are not about it are counted below. If there are none either, see whether the feeds work.',
    unknown: 'Kind not known',
    other: 'Other kinds',
  },
  origins: {
    title: 'Origins against copies',
    note: 'texts that are a source’s own, and those that repeat another’s',
    origin: 'Origins',
    copy: 'Copies',
    share: (percent: number) => `${String(percent)} % are copies`,
  },
  verdicts: {
    title: 'Items by verdict',
    note: 'everything that came in',
    none: 'Nothing came in this period',
    why: 'Good if no feed had anything new; the feeds’ page says whether they were asked.',
  },
  delay: {
    title: 'From publication to view',
    note: 'until an item was judged and its claims were recorded; views follow within a second',
    half: 'Median',
    most: '95th percentile',
    beyond: 'longer than 30 days',
    days: (n: string) => `${n}\u00a0${n === '1' ? 'day' : 'days'}`,
    p50: 'median',
    p95: '95th percentile',
    took: 'Took',
    items: 'Items',
    measured: (n: number) => `${count(n, 'item')} measured.`,
    leftOut: (baseline: number, undated: number, unread: number) =>
      `Left out: ${figure(baseline)} that were in a feed before it was first read, ${figure(undated)} without a date, ${figure(unread)} not judged yet.`,
    none: 'Nothing can be measured in this period',
    why: 'What a source held when it was first read is older than our watch, and what has no date has no delay.',
  },
  health: {
    title: 'Health of the feeds',
    note: 'how many were in which health at the end of each step',
    none: 'No feed was asked in this period',
    why: 'The articles may be older than this watch. By discovery, the time is that of the watch.',
  },
} as const;
