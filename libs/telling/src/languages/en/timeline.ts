/** What the timeline, the grid of reactions and the last look say. */
import { count } from './counted.js';

export const lookWords = {
  first: 'You look for the first time. What changes from now on will be listed here, in whatever browser you sign in.',
  keptFor: (name: string | null) =>
    name === null
      ? 'Kept for everybody who signs in with the admin secret.'
      : `Kept for ${name}, in whatever browser you sign in.`,
};

export const twinWords = { picture: 'As a picture', table: 'As a table' };

export const overTimePages = {
  label: 'Over time',
  pages: [
    ['/timeline', 'Changes'],
    ['/coverage', 'Coverage'],
  ],
} as const;

export const timelineWords = {
  title: 'Timeline',
  lead: 'Every change of state, by when it happened or by when we learnt of it.',
  lanes: 'Changes of state',
  lane: { outcome: 'Outcomes', meeting: 'Meetings', reaction: 'Reactions' },
  shown: (n: number) => count(n, 'change'),
  newestOf: (shown: string, all: string) => `The newest ${shown} of ${all} are shown. Choose a day to see all of it.`,
  zoom: 'Days with changes',
  wholeTime: 'All days',
  since: 'Changes since',
  sinceChoice: { hour: 'Last hour', evening: 'Since yesterday 18:00', day: 'Last 24 hours' },
  sinceWhen: 'since',
  zone: {
    here: 'Days and hours on the axis are those of your own zone.',
    utc: 'Days and hours on the axis are those of UTC.',
    summit: 'Days and hours on the axis are those of the summit’s zone.',
  },
  daysOf: (zone: string) => `These days are those of the zone ${zone}, which the address names.`,
  folded: 'Long quiet times are folded.',
  keys: '← → along a lane · ↑ ↓ to another lane · Home, End · Enter opens the matter · + zooms into its day · − back to all days.',
  picture: (n: number, clock: string) => `${count(n, 'change')} of state in three lanes, ${clock}`,
  by: { happened: 'by when it happened', learnt: 'by when we learnt of it' },
  columns: { happened: 'Happened', learnt: 'Learnt', matter: 'Matter', change: 'Change', says: 'What says so' },
  notReported: 'Not reported',
  withdrawn: 'Withdrawn',
  became: 'became',
  happened: 'Happened',
  learnt: 'learnt',
  byPerson: (who: string) => `By a decision of ${who}`,
  path: 'Event and path',
  pathOf: (name: string) => `Event and path: ${name}`,
  act: { decided: 'Decided', withdrawn: 'Withdrawn' },
  noSentence: {
    decided: 'No sentence says it: a person decided it.',
    withdrawn: 'No sentence says it any more: the reports that did were withdrawn.',
  },
  firstImport: 'Was there when its source was first read',
  toMatter: 'The matter with all its evidence',
  lookLine: 'your last look',
  momentLine: 'the moment below',
  none: 'Nothing has changed yet',
  noneWhy:
    'Nothing is wrong: the first sentence that supports an outcome, a meeting or a reaction makes the first change.',
  noneThatDay: 'Nothing changed on this day',
  noneThatDayWhy: 'Choose another day above, or all days.',
  noneSince: 'Nothing has changed since then',
  noneSinceWhy: 'Choose an earlier moment above, or all days.',
  state: 'The state at any moment',
  stateAt: 'The state at',
  noState: { outcome: 'No outcome had been reported.', meeting: 'No follow-up meeting had been reported.' },
  now: 'Back to now',
} as const;

export const gridWords = {
  title: 'Reactions: who takes which stance toward what',
  note: 'A cell leads to its evidence. The heads of the columns sort.',
  actor: 'Actor',
  latest: 'Latest',
  none: 'No reaction had been reported',
  noneWhy: 'Nothing is wrong: a row appears with the first sentence in which somebody takes a stance.',
  nothing: 'none reported',
  region: 'Reactions, actor by topic',
} as const;
