/**
 * Cooldown and quiet hours: until when a change waits, from what the log knows of it. The same facts give the same time, whoever asks
 * and however often.
 */
import { Refusal } from '../errors.js';
import type { SubscriptionAdded } from './events.js';
import { refuseUnmeetable } from './can-match.js';
import { isServiceKind } from './service-notice.js';

/** The end of the quiet hours that the moment lies in, or the moment itself; ISO 8601 UTC both. */
export type QuietEnd = (moment: string) => string;

export interface Resting {
  /** ISO 8601 UTC, as `toldAt`: when the last change before this one of the same matter was delivered, if any was. */
  readonly learntAt: string;
  readonly toldAt?: string;
}

/** When its rest ends: when it was learnt, where it has none. What is learnt of the same matter up to then is told with it. */
export function restsUntil({ learntAt, toldAt }: Resting, cooldown: number, quietEnd: QuietEnd): string {
  const cooled = toldAt === undefined ? '' : new Date(Date.parse(toldAt) + cooldown * 60_000).toISOString();
  return quietEnd(cooled > learntAt ? cooled : learntAt);
}

type Asked = Pick<SubscriptionAdded['data'], 'filter' | 'digest' | 'order' | 'cooldown' | 'quiet' | 'silence'>;

/** Throws where one wish would break another, and where nothing could ever meet it. */
export function refuseContradiction(asked: Asked): void {
  const { digest, order, cooldown, quiet } = asked;
  if (digest !== undefined && (cooldown ?? quiet) !== undefined) {
    throw new Refusal('invalid', 'a digest has times of its own: it takes neither a cooldown nor quiet hours');
  }
  if (order === 'strict' && cooldown !== undefined) {
    throw new Refusal(
      'invalid',
      'in strict order one matter that rests would hold up all others: choose one of the two',
    );
  }
  if (quiet !== undefined && quiet.from === quiet.to) {
    throw new Refusal('invalid', 'quiet hours need a beginning and another end');
  }
  refuseUnmeetable(asked.filter);
  refuseNothingFollowed(asked);
}

function refuseNothingFollowed({ filter: { kinds }, silence }: Asked): void {
  if (silence === undefined || kinds.length === 0 || !kinds.every(isServiceKind)) return;
  throw new Refusal('invalid', 'silence is of outcomes, meetings or reactions: it wants one of these kinds, or all');
}
