/** Long work: its kinds, how far it is, and what comes of cancelling. */
import { figure } from '../../brief/figure.js';
import { duration } from '../spans.js';
import { count } from './counted.js';

export const work = {
  running: 'Under way',
  silent: 'Not heard of',
  done: 'Done',
  cancelled: 'Cancelled',
  failed: 'Failed',
} as const;

export const workKind = {
  rebuild: 'Rebuild of the views',
  views: 'Views catching up with the log',
  'item-list': 'List of items catching up with the log',
  restore: 'Log coming back into Redis',
  replay: 'Texts read again by another reader',
  reread: 'Pages asked for and read again',
  accept: 'What another reader found being recorded',
  retention: 'Old pages and items let go of',
  backup: 'Backup',
  import: 'Import of a story',
  verify: 'Proof of the log',
} as const;

export const workWords = {
  title: 'Work',
  lead: 'What takes long: how far it is, at what pace, and who began it. It goes on when you leave this page.',
  what: 'The long work',
  running: 'Under way',
  ended: 'Of late',
  none: 'No long work is under way',
  noneWhy:
    'That is as it should be: the service follows what comes in within moments. A rebuild, a replay, a backup or an import shows here while it runs, whoever began it and on whatever machine.',
  noneEnded: 'Nothing long was done since this Redis began.',
  of: (done: number, total: number | null, unit: 'event' | 'article') =>
    total === null ? count(done, unit) : `${figure(done)} of ${count(total, unit)}`,
  pace: (perSecond: number) => `${figure(Math.max(1, Math.round(perSecond)))} a second`,
  left: (seconds: number) => `${duration(seconds * 1000)} left`,
  by: (who: string) => `by ${who}`,
  begun: 'begun',
  took: (milliseconds: number) => `took ${duration(milliseconds)}`,
  lastHeard: 'Its program has ended or waits. Last heard of',
  cancel: 'Cancel',
  asked: (who: string) => `${who} asked that it be cancelled. It ends where that is safe.`,
  loses: 'What was made so far is let go of. What is served and kept stays as it is.',
  really: 'Cancel it',
  goOn: 'Let it go on',
  failed: 'It was not cancelled.',
  outcomes: {
    keeps: 'Cancelled, it keeps what is done, and the same order goes on there another time.',
    drops: 'Cancelled, it lets go of what was made so far. What is served and kept stays as it is.',
    never: 'It cannot be cancelled: without its end the service would be behind, or half of it done.',
  },
  line: (many: number) => `Long work: ${figure(many)}`,
  lineOf: (kind: string, percent: number | null) => (percent === null ? kind : `${kind}: ${String(percent)} %`),
} as const;

export const operationPages = {
  label: 'Operation',
  pages: [
    ['/queues', 'Queues'],
    ['/queues/work', 'Work'],
    ['/queues/parked', 'Set aside'],
    ['/replays', 'Replays'],
  ],
} as const;
