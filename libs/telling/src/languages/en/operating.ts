/** What operators read: the one line on the service, what was set aside, and what people did. */
import { figure } from '../../brief/figure.js';
import { duration } from '../spans.js';
import { count } from './counted.js';

export const serviceWords = {
  line: 'The service',
  sources: (ok: number, total: number) => `${figure(ok)} of ${count(total, 'source')} healthy`,
  upToDate: 'Up to date',
  behind: (milliseconds: number) => `${duration(milliseconds)} behind`,
  parked: (n: number) => `${count(n, 'event')} set aside`,
  receivers: (n: number) => `${count(n, 'receiver')} failing`,
  clock: 'The clock went back',
  notReady: 'Not ready',
  noConnection: 'No connection',
  asking: 'Asking how the service is',
  wrong: 'Wrong:',
};

export const parkedWords = {
  title: 'Set aside',
  lead: 'Events that could not be projected into the views. The log keeps them; once the cause is mended, a rebuild takes them in where they belong.',
  none: 'No event is set aside',
  noneWhy: 'Every event could be read. That is as it should be.',
  first: (shown: number, all: number) => `The first ${figure(shown)} of ${figure(all)}`,
  at: (position: number) => `Position ${figure(position)}`,
  theEvent: 'The event as it stands in the log',
  about: 'What it is about',
};

/** By method and route, as the account of actions names them. */
export const actions = {
  GET: 'Looked at what is not theirs',
  'POST /api/v1/session': 'Signed in',
  'DELETE /api/v1/session': 'Signed out',
  'POST /brief/sign-in': 'Signed in',
  'POST /brief/sign-out': 'Signed out',
  'POST /api/v1/session/password': 'Changed their password',
  'POST /api/v1/users': 'Added a user',
  'PATCH /api/v1/users/:name': 'Changed a user’s role',
  'DELETE /api/v1/users/:name': 'Removed a user',
  'POST /api/v1/users/:name/password': 'Made a user a new password',
  'POST /api/v1/tokens': 'Made a token',
  'DELETE /api/v1/tokens/:id': 'Revoked a token',
  'POST /api/v1/feeds': 'Added a feed',
  'POST /api/v1/feeds/poll': 'Had all feeds asked',
  'POST /api/v1/feeds/import': 'Imported a list of feeds',
  'DELETE /api/v1/feeds/:id': 'Removed a feed',
  'POST /api/v1/feeds/:id/pause': 'Paused a feed',
  'POST /api/v1/feeds/:id/resume': 'Resumed a feed',
  'POST /api/v1/feeds/:id/poll': 'Had a feed asked',
  'POST /api/v1/feeds/:id/restore': 'Restored a feed',
  'POST /api/v1/items/:id/erase': 'Erased a text',
  'POST /api/v1/items/bulk': 'Judged many items',
  'POST /api/v1/rereads/:batch/call-off': 'Called off the reading again of pages',
  'POST /api/v1/rules': 'Made a rule',
  'POST /api/v1/rules/:id/apply': 'Applied a rule to what there is',
  'POST /api/v1/rules/:id/lift': 'Took a rule back',
  'POST /api/v1/rulings': 'Decided on',
  'POST /api/v1/subscriptions': 'Added a subscription',
  'PATCH /api/v1/subscriptions/:id': 'Changed a subscription',
  // Before there was a door to disable, this was it.
  'DELETE /api/v1/subscriptions/:id': 'Ended a subscription',
  'POST /api/v1/subscriptions/:id/disable': 'Paused a subscription',
  'POST /api/v1/subscriptions/:id/enable': 'Resumed a subscription',
  'POST /api/v1/subscriptions/:id/rotate': 'Made a subscription a new secret',
  'POST /api/v1/subscriptions/:id/redeliver': 'Had notices sent again',
  'POST /api/v1/subscriptions/:id/test': 'Tried out a subscription',
  'POST /api/v1/deliveries/:id/retry': 'Had a delivery tried now',
  'POST /api/v1/deliveries/:id/redeliver': 'Had a notice sent again',
  'POST /api/v1/doors/renew': 'Renewed the reading key',
  'POST /api/v1/projection/rebuild': 'Had the views rebuilt',
  'POST /api/v1/projection/rebuild/cancel': 'Cancelled a rebuild',
  'POST /api/v1/work/:id/cancel': 'Had long work cancelled',
  'POST /api/v1/queues/:name/retry': 'Had failed jobs tried again',
  'POST /api/v1/replays/:id/accept': 'Accepted another reader',
  'POST /api/v1/replays/:id/discard': 'Discarded another reader',
  'PUT /queues/board/acting/*': 'Acted on jobs',
  'PATCH /queues/board/acting/*': 'Changed a job',
  'POST /queues/board/acting/*': 'Added a job',
  'PUT /queues/board/*': 'Tried to act on jobs',
} as const;

/** What a ruling did, for the account of actions; its matter, item or source stands behind. */
export const rulingDone = {
  confirm: 'Confirmed a sentence',
  reject: 'Rejected a sentence',
  'lift-finding': 'Took back what was decided on a sentence',
  correct: 'Corrected a sentence',
  lift: 'Lifted a ruling whose sentence is gone',
  merge: 'Merged',
  'lift-merge': 'Took back a merger',
  split: 'Split reports off',
  'lift-split': 'Took back a split',
  settle: 'Settled',
  'lift-settlement': 'Took back a settlement',
  mute: 'Muted a source',
  unmute: 'Let a source be heard again',
  'never-sole': 'Ruled out as the sole source',
  'lift-never-sole': 'Allowed as the sole source again',
  relevant: 'Judged an item relevant',
  irrelevant: 'Judged an item not relevant',
  'lift-item': 'Took back what was decided on an item',
  dismiss: 'Dismissed a question',
  reopen: 'Had a question asked again',
} as const;

/** The same over all items of a filter. */
export const rulingBulk = {
  relevant: 'Judged many items relevant',
  irrelevant: 'Judged many items not relevant',
  mute: 'Muted the sources of many items',
  reread: 'Had many pages read again',
  lift: 'Took back what was decided on many items',
} as const;
