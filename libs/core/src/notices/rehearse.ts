/**
 * What findings would make of the register and whom that would tell, without a log: the very facts that the line would append,
 * folded in their order and thrown away. For a source that is looked at before it is added.
 */
import type { Recorded } from '../event.js';
import type { FindingsRecorded } from '../findings/events.js';
import { decide } from '../summit/decide.js';
import { RulingBook } from '../rulings/book.js';
import type { SummitFact } from '../summit/events.js';
import type { Matter } from '../summit/evolve.js';
import { ruledMatter } from '../summit/ruled.js';
import { mattersView } from '../views/matters.js';
import { everything } from './notice-filter.js';
import { wanted } from './wanted.js';
import { noticeFor, type Notice } from './notice.js';
import type { SubscriptionDoc } from './subscriptions.js';

export interface RehearsalBasis {
  /** Matters as they stand, by subject: those that the findings speak of, and that count with them, are enough. */
  readonly matters: ReadonlyMap<string, Matter>;
  /** By which the matters are seen; without them, as the machine sees them. */
  readonly rulings?: RulingBook;
  readonly subscriptions: readonly SubscriptionDoc[];
}

export interface RehearsedNotice {
  readonly notice: Notice;
  /** Active subscriptions that it would be sent to. */
  readonly takers: readonly SubscriptionDoc[];
}

/** `at` in ISO 8601 UTC: when all of it would be learnt. The first record is folded first. */
export function rehearse(
  records: readonly FindingsRecorded['data'][],
  { matters, rulings = new RulingBook(new Map()), subscriptions }: RehearsalBasis,
  at: string,
): readonly RehearsedNotice[] {
  const now = new Map(matters);
  const active = subscriptions.filter((subscription) => subscription.active);
  const notices = records.flatMap((record) => noticesOf(record, { matters: now, rulings }, at));
  return notices
    .map((notice) => ({ notice, takers: active.filter(({ filter }) => wanted(notice, filter)) }))
    .filter(({ notice, takers }) => takers.length > 0 || wanted(notice, everything));
}

interface Desk {
  readonly matters: Map<string, Matter>;
  readonly rulings: RulingBook;
}

function noticesOf(data: FindingsRecorded['data'], desk: Desk, at: string): readonly Notice[] {
  const happened = { at: data.article.publishedAt ?? at, precision: 'unknown' } as const;
  const event = asRecorded({ type: 'findings-recorded.v1', happened, data }, `finding:${data.article.id}`, 0, at);
  return mattersView.keys(event).flatMap((key) => {
    fold(desk.matters, event, key);
    return [...desk.rulings.fedBy(key)].flatMap((reached) => told(desk, reached, at));
  });
}

/** Decides one matter until nothing of it is new. */
function told({ matters, rulings }: Desk, key: string, at: string): readonly Notice[] {
  const matter = ruledMatter(key, matters, rulings);
  return decide(matter, { at, precision: 'unknown' }).flatMap((fact, index) => {
    const event = asRecorded(fact, key, matter.version + index + 1, at);
    fold(matters, event, key);
    return noticeFor(event) ?? [];
  });
}

function fold(matters: Map<string, Matter>, event: Recorded, key: string): void {
  const next = mattersView.evolve(matters.get(key), event, key);
  if (next !== undefined) matters.set(key, next);
}

function asRecorded<F extends FindingsRecorded | SummitFact>(
  fact: F,
  subject: string,
  version: number,
  learntAt: string,
): Recorded<F> {
  return { ...fact, subject, version, learntAt, position: 0 };
}
