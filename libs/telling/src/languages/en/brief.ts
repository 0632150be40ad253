/** What the brief says: in the dashboard and on the page without script. */
import { figure } from '../../brief/figure.js';
import { count, formOf } from './counted.js';

const verb = (n: number, one: string, other: string) => formOf(n, { one, other });

/** Near moments by their distance, in spans such as "3 h". */
export const timeWords = {
  minutes: (n: number) => `${String(n)}\u00a0min`,
  hours: (n: number) => `${String(n)}\u00a0h`,
  days: (n: number) => count(n, 'day'),
  justNow: 'just now',
  inAMoment: 'in a moment',
  sinceAMoment: 'since a moment ago',
  due: 'now',
  ago: (span: string) => `${span} ago`,
  ahead: (span: string) => `in ${span}`,
  lasting: (span: string) => `for ${span}`,
  since: (day: string) => `since ${day}`,
} as const;

export const lineWords = {
  first: 'first reported so',
  before: (state: string) => `before: ${state}`,
  forDays: (days: string) => `for ${days}`,
  insteadOf: (days: string) => `instead of ${days}`,
  turned: (n: number) => `turned ${String(n)} times`,
  byTheWordOf: (names: string) => `all by the word of ${names}`,
  saidBy: (matter: string, names: string) => `${matter} (according to ${names})`,
  andMore: (n: number) => `${String(n)} more`,
  contradicted: 'Contradicted',
  contradictedWhy: 'Other reports say the opposite',
  official: 'First-hand',
  officialWhy: 'An official publication or the actor’s own words are among the support',
  doubtful: 'Unsure',
  doubtfulWhy: 'The reader is not sure of what is so marked: it is shown, and moves no status',
  overdue: 'Not heard of since',
  overdueWhy: 'Its last day is over, and nobody tells that it was held or called off',
  person: 'Person',
  personWhy: 'By a person’s decision, not the machine’s alone',
  textAway: 'The archived text is not at hand; the source has it.',
  removedOn: (when: string) => `The text was removed on ${when}:`,
} as const;

export const groupWords = {
  dated: 'To come',
  undated: 'No day named yet',
  overdue: 'Its day is over, and nobody tells of it',
  held: 'Held',
  off: 'Put off or called off',
} as const;

export const briefWords = {
  title: 'Brief',
  the: 'The brief',
  began: 'began',
  asOf: 'as of',
  timesOf: (place: string) => `All times are ${place} time.`,
  timesInUtc: 'All times are in UTC.',
  state: 'The state of the summit',
  outcomes: 'Outcomes',
  outcomesNote: 'What was agreed and what was not, by topic',
  meetings: 'Follow-up meetings',
  meetingsNote: 'What is next, by date',
  perhapsOne: 'Perhaps the same meeting, told otherwise:',
  next: 'Next',
  reactions: 'Reactions',
  reactionsNote: 'Who reacts how, by actor',
  changedLast: 'Changed last',
  andMore: (n: number) => `and ${figure(n)} more`,
  lacks: 'What this page may lack',
  paper: 'For print and without script',
} as const;

export const unseenWords = {
  title: 'Not read, not understood, not seen',
  relevant: (n: number) => `${figure(n)} relevant`,
  copies: (n: number) => `${figure(n)} of them ${n === 1 ? 'a copy' : 'copies'}`,
  nothing: (sources: number) => `Nothing that we know of: ${count(sources, 'source')}, and none fails.`,
  allRead: 'Every page that came in was read, in a language that is understood.',
  foreign: (n: number) => `${count(n, 'relevant article')} in languages that are not understood`,
  foreignOf: (n: number, language: string) => `${figure(n)} in ${language}`,
  foreignMeans: (parts: string) => `Kept, and read for quotations only: ${parts}.`,
  unreadable: (n: number) => `${count(n, 'page')} could not be read`,
  unreadableMeans: 'Walls, missing pages, errors: only the headline is known, and no claim is taken from it.',
  pending: (n: number) => `${count(n, 'article')} ${verb(n, 'waits', 'wait')} to be read`,
  pendingMeans: 'What they say is not in the brief yet.',
  failing: (n: number, all: number) => `${figure(n)} of ${count(all, 'source')} ${verb(n, 'fails', 'fail')}`,
  failingMeans: 'What they publish now is not seen.',
  holes: (n: number) => `${count(n, 'source')} had a hole in ${verb(n, 'its', 'their')} coverage`,
  holesMean: 'Something came between two polls, and nobody saw it.',
  parked: (n: number) => `${count(n, 'event')} of the log ${verb(n, 'is', 'are')} set aside`,
  parkedMeans: 'The views could not take them in, and may lack them.',
} as const;

export const emptyWords = {
  yet: {
    outcome: 'No outcome has been reported yet',
    meeting: 'No follow-up meeting has been reported yet',
    reaction: 'No reaction has been reported yet',
  },
  byThen: {
    outcome: 'No outcome has been reported by then',
    meeting: 'No follow-up meeting has been reported by then',
    reaction: 'No reaction has been reported by then',
  },
  notThen: 'Nothing is wrong: no report of it was known, or had come out, at that moment.',
  fine: 'Nothing is wrong.',
  noSource: 'No source is polled, so nothing can come in: add one under Feeds.',
  allFail: 'Every source fails, so nothing comes in: see Feeds for why.',
  noArticle: 'The sources answer and have brought no article yet.',
  waiting: (n: number) => `${count(n, 'article')} ${verb(n, 'waits', 'wait')} to be read.`,
  noneAbout: (n: number) => `${count(n, 'article')} came in, and none of them is about the summit.`,
  notUnderstood: 'All that is about the summit is in languages that are not understood: sources would help.',
  noneSays: (n: number) =>
    `${count(n, 'article')} about the summit ${verb(n, 'was', 'were')} read, and none says so. A line appears with the first sentence that supports it.`,
} as const;

export const takeWords = {
  title: 'Take it along',
  note: 'As it stands on this page',
  print: { name: 'For print', what: 'The brief as one page, for paper and without script.' },
  csv: { name: 'Table (CSV)', what: 'Every line with its sentence and its source, for spreadsheets.' },
  json: { name: 'Data (JSON)', what: 'The same with all that the API tells of it, for programs.' },
  feeds: {
    name: 'Feeds and calendar',
    what: 'Addresses to subscribe to: what changes, where it stands, and the follow-up meetings.',
  },
  whole: 'The whole log with its texts is written on the command line, by',
} as const;
