/**
 * Delivers one owed notice when its turn has come: sent by its channel, the attempt recorded as a fact, the row removed when its end is
 * known. A job whose row is not to be tried now just ends: whatever it waits for queues it again, and so does the sweep.
 */
import {
  breakerOf,
  isUnreadable,
  removedSubscription,
  signingSecrets,
  VersionConflict,
  type DeliveryAttempted,
  type OwedNotice,
  type Recorded,
  type StandingDoc,
  type SubscriptionDoc,
} from '#core';
import { done, type Verdict } from '#jobs';
import { step } from '#telemetry';
import { channelOf } from './channels.js';
import { heedFailure, queueFirsts } from './heed-attempt.js';
import type { Projector } from './projector.js';
import { restOf } from './rest-of.js';

export interface Case {
  readonly id: string;
  readonly owed: OwedNotice;
  readonly doc: SubscriptionDoc;
  readonly past: readonly Recorded<DeliveryAttempted>[];
  /** Version of the delivery's subject. */
  readonly version: number;
  /** A person asked for it now. */
  readonly hurried: boolean;
  readonly standing: StandingDoc | undefined;
}

export async function deliverNotice(projector: Projector, { row: id }: { row: string }): Promise<Verdict> {
  const owed = await projector.outbox.row(id);
  if (owed === undefined) return done;
  const doc = await receiverOf(projector, owed);
  // The views are a step behind, or being built anew: the subscription is in the log, or nothing would be owed to it.
  if (doc === undefined) return { verdict: 'retry', inSeconds: 5, because: 'the subscription is not in the views yet' };
  const standing = (await projector.views.doc('standings', doc.id)) as StandingDoc | undefined;
  const place = { subscription: doc.id, matter: doc.order === 'strict' ? '' : owed.notice.matter };
  if (!(await isFirst(projector, place, id))) return done;
  const room = isProbed(projector, standing) ? 1 : undefined;
  if (projector.turns.take(place, id, room) !== 'go') return done;
  try {
    return await inItsTurn(projector, { id, owed, doc, standing });
  } finally {
    const waiting = projector.turns.giveBack(place);
    if (waiting !== undefined) await projector.queues.add('deliver-notice', { row: waiting }, `${waiting}+${id}`);
  }
}

async function receiverOf(
  { log, views }: Projector,
  { subscription }: OwedNotice,
): Promise<SubscriptionDoc | undefined> {
  const doc = (await views.doc('subscriptions', subscription)) as SubscriptionDoc | undefined;
  return doc ?? removedSubscription({ log }, subscription);
}

/** Also where it has no place in any order. */
async function isFirst(
  { outbox }: Projector,
  { subscription, matter }: { subscription: string; matter: string },
  id: string,
) {
  const first = await outbox.first(subscription, matter === '' ? undefined : matter);
  return first === undefined || first === id;
}

function isProbed({ now }: Projector, standing: StandingDoc | undefined): boolean {
  return breakerOf(standing, now().toISOString()).state !== 'closed';
}

async function inItsTurn(
  projector: Projector,
  given: Pick<Case, 'id' | 'owed' | 'doc' | 'standing'>,
): Promise<Verdict> {
  const { id, owed, doc } = given;
  // Another process may have ended it while this one looked.
  if ((await projector.outbox.row(id)) === undefined) return done;
  projector.pass('deliver:after-load');
  const all = await projector.log.readSubject(`delivery:${id}`);
  const past = attemptsIn(all, owed);
  const last = past.at(-1);
  if (last !== undefined && last.data.result !== 'failed') {
    await heedFailure(projector, doc, { ...last.data, at: last.learntAt });
    return settle(projector, given);
  }
  const hurried = await projector.outbox.isHurried(id);
  // What became of it at another address counts no more: it is due, and has its three days anew.
  const here = past.filter(({ learntAt }) => learntAt > (doc.movedAt ?? ''));
  const theCase = { ...given, past: here, hurried, version: all.length };
  return (await waits(projector, theCase)) ?? attempt(projector, theCase);
}

/** Of what is owed by an order, those after it. */
function attemptsIn(events: readonly Recorded[], { order = 0 }: OwedNotice): readonly Recorded<DeliveryAttempted>[] {
  const readable = events.filter((event) => !isUnreadable(event)) as readonly Recorded<DeliveryAttempted>[];
  return readable.filter(({ position }) => position > order);
}

/** Nothing was tried, and nothing is given up: the sweep hurries what is owed once there is a new one. */
const unsigned: Verdict = {
  verdict: 'retry',
  inSeconds: 60,
  because: 'the signing secret is gone; a new one is waited for',
};

async function lacksSecret({ vault }: Projector, { id, url }: SubscriptionDoc): Promise<boolean> {
  return !url.startsWith('mailto:') && (await signingSecrets(vault, id)) === undefined;
}

/** Why it is not tried now, or undefined. */
async function waits(projector: Projector, theCase: Case): Promise<Verdict | undefined> {
  const { id, doc, past, standing, hurried } = theCase;
  if (!doc.active) return undefined;
  if (await lacksSecret(projector, doc)) return unsigned;
  if (hurried) return undefined;
  const now = projector.now();
  const breaker = breakerOf(standing, now.toISOString());
  if (breaker.state === 'open') return done;
  if (breaker.state === 'probing') return (await projector.outbox.first(doc.id)) === id ? undefined : done;
  return notDue(past.at(-1)?.data.nextAt, now);
}

function notDue(nextAt: string | undefined, now: Date): Verdict | undefined {
  const waitMs = Date.parse(nextAt ?? '') - now.getTime();
  if (!(waitMs > 0)) return undefined;
  return { verdict: 'retry', inSeconds: waitMs / 1000, because: 'the next attempt is not due yet' };
}

async function attempt(projector: Projector, theCase: Case): Promise<Verdict> {
  const { doc, past, version } = theCase;
  const attempt = version + 1;
  if (!doc.active) {
    const detail = doc.removed ? 'the subscription was removed' : 'the subscription is disabled';
    return record(projector, theCase, { attempt, result: 'given-up', detail });
  }
  const rest = await restOf(projector, theCase);
  if (rest.kind === 'waits') return notDue(rest.until, projector.now()) ?? done;
  if (rest.kind === 'folded') return record(projector, theCase, { attempt, result: 'folded', detail: rest.detail });
  const firstAt = past[0] === undefined ? {} : { firstAt: past[0].learntAt };
  // An order begins the three days anew; the numbers of attempts go on.
  const tried = (now: Date) => ({
    attempt: past.length + 1,
    now: now.toISOString(),
    ...firstAt,
    chance: Math.random(),
  });
  const send = () => channelOf(doc)({ projector, notice: rest.notice, doc, tried });
  const tryOut = await step('deliver', send, { ...causeOf(theCase), codeOf });
  return record(projector, theCase, { ...tryOut, attempt });
}

/** A refusal by the receiver has a reason, an end of our own a result. */
function codeOf({ result, reason }: DeliveryAttempted['data']): string | undefined {
  return result === 'delivered' ? undefined : (reason ?? result);
}

function causeOf({ owed: { notice, trace } }: Case) {
  const item = notice.because?.article.id;
  return { about: { matter: notice.matter, ...(item === undefined ? {} : { item }) }, trace };
}

async function record(projector: Projector, theCase: Case, data: DeliveryAttempted['data']): Promise<Verdict> {
  const { id, doc, standing } = theCase;
  const happened = { at: projector.now().toISOString(), precision: 'instant' } as const;
  const fact = { type: 'delivery-attempted.v1', happened, data } as const;
  try {
    await projector.log.append({ subject: `delivery:${id}`, expectedVersion: theCase.version, facts: [fact] });
    // Not before: what fails on the way to an attempt is tried at once by whoever looks next.
    if (theCase.hurried) await projector.outbox.calm(id);
  } catch (error) {
    // The same row was delivered beside us; receivers tell repeats by the id, and the other's record stands.
    if (!(error instanceof VersionConflict)) throw error;
    return done;
  }
  projector.pass('deliver:after-record');
  await heedFailure(projector, doc, { ...data, at: happened.at });
  if (data.nextAt === undefined) {
    const settled = await settle(projector, theCase);
    if (data.result === 'delivered' && standing?.failing !== undefined) await queueFirsts(projector, doc);
    return settled;
  }
  const inSeconds = (Date.parse(data.nextAt) - projector.now().getTime()) / 1000;
  return { verdict: 'retry', inSeconds: Math.max(0, inSeconds), because: data.detail };
}

/** And whoever waited for its end is called. */
async function settle(projector: Projector, { id, owed, doc }: Pick<Case, 'id' | 'owed' | 'doc'>): Promise<Verdict> {
  const { outbox, queues, pass } = projector;
  await outbox.remove(id);
  pass('deliver:after-settle');
  const next = await outbox.first(doc.id, doc.order === 'strict' ? undefined : owed.notice.matter);
  if (next !== undefined) await queues.add('deliver-notice', { row: next }, `${next}+${id}`);
  return done;
}
