/**
 * Cooldown and quiet hours when a notice's turn has come: it waits, it goes into a later one of the same matter, or it is told with all that
 * went into it. Each of these follows from what is recorded, so whoever looks again decides the same.
 */
import { isOfService, isUnreadable, netOf, noticeFor, restsUntil } from '#core';
import type { DeliveryAttempted, Notice, OwedNotice, Recorded, SubscriptionDoc } from '#core';
import { quietEnd } from '#telling';
import type { Projector } from './projector.js';

export type Rest =
  | { readonly kind: 'waits'; readonly until: string }
  | { readonly kind: 'folded'; readonly detail: string }
  | { readonly kind: 'told'; readonly notice: Notice };

interface Due {
  readonly owed: OwedNotice;
  readonly doc: SubscriptionDoc;
  /** Attempts so far. */
  readonly past: readonly unknown[];
  readonly hurried: boolean;
}

/** What was learnt just before the end of a rest may still be on its way to the outbox. */
const graceMs = 5000;

export async function restOf(projector: Projector, due: Due): Promise<Rest> {
  const { owed, doc } = due;
  const rests = doc.cooldown !== undefined || doc.quiet !== undefined || doc.hasRested === true;
  if (!rests) return { kind: 'told', notice: owed.notice };
  if (isOfService(owed.notice)) return atOnce(projector, due);
  const { folded, ...before } = await earlierThan(projector, owed.notice, doc);
  return (due.hurried ? undefined : await held(projector, due, before)) ?? netWith(folded, owed.notice);
}

/** What concerns the watching itself waits for the end of quiet hours and for nothing else, and each is told. */
function atOnce(projector: Projector, due: Due): Rest {
  const { notice } = due.owed;
  const until = due.hurried ? '' : opensAt(projector, due, notice.learntAt);
  return until > projector.now().toISOString() ? { kind: 'waits', until } : { kind: 'told', notice };
}

/** Undefined where its rest is over. */
async function held(projector: Projector, due: Due, before: Told): Promise<Rest | undefined> {
  const { owed, doc, past } = due;
  const { learntAt } = owed.notice;
  const until = restsUntil({ learntAt, ...before }, doc.cooldown ?? 0, (moment) => quietEnd(doc.quiet, moment));
  const opens = opensAt(projector, due, until);
  if (opens > projector.now().toISOString()) return { kind: 'waits', until: opens };
  // Once it was tried, its receiver may have it: it goes on as it is.
  if (past.length > 0 || until === learntAt) return undefined;
  const later = await nextOf(projector, owed);
  return later === undefined || later.learntAt > until
    ? undefined
    : { kind: 'folded', detail: `told with ${later.id}` };
}

function netWith(folded: readonly Notice[], notice: Notice): Rest {
  const [net] = folded.length === 0 ? [notice] : netOf([...folded, notice]);
  if (net !== undefined) return { kind: 'told', notice: net };
  return { kind: 'folded', detail: 'it went back to what was told before: there is nothing to tell' };
}

/** What a person ordered goes at any hour; all else waits for the end of the quiet hours that it is now. */
function opensAt({ now }: Projector, { owed, doc, past }: Due, until: string): string {
  const quiet = owed.order === undefined ? quietEnd(doc.quiet, now().toISOString()) : '';
  if (past.length > 0 || until === owed.notice.learntAt) return quiet;
  const rested = new Date(Date.parse(until) + graceMs).toISOString();
  return rested > quiet ? rested : quiet;
}

interface Told {
  /** When the last notice before was delivered, ISO 8601 UTC. */
  readonly toldAt?: string;
}

/** The notices that went into this one, in their order, and when the last before it was delivered. */
async function earlierThan(
  { log }: Projector,
  { matter, sequence }: Notice,
  { id }: SubscriptionDoc,
): Promise<Told & { readonly folded: readonly Notice[] }> {
  const folded: Notice[] = [];
  let isChain = true;
  for (const { event, subject } of await owedBefore(log, matter, sequence, id)) {
    const { isFolded, deliveredAt } = await fateOf(log, subject);
    // What was folded and sent by itself later, because somebody asked, is still a part of what it was folded into.
    if (deliveredAt !== undefined && !isFolded) return { folded, toldAt: deliveredAt };
    isChain = isChain && isFolded;
    const notice = isChain ? noticeFor(event) : null;
    if (notice !== null) folded.unshift(notice);
  }
  return { folded };
}

/** The newest first, as far as anything became of them. */
async function owedBefore(log: Projector['log'], matter: string, sequence: number, subscription: string) {
  const before = (await log.readSubject(matter)).slice(0, sequence - 1).filter((event) => !isUnreadable(event));
  const named = before.map((event) => {
    return { event, subject: `delivery:${matter}@${String(event.version)}~${subscription}` };
  });
  const versions = await log.versions(named.map(({ subject }) => subject));
  return named.filter((_, i) => (versions[i] ?? 0) > 0).reverse();
}

async function fateOf(log: Projector['log'], subject: string) {
  const events = (await log.readSubject(subject)).filter((event) => !isUnreadable(event));
  const attempts = events as readonly Recorded<DeliveryAttempted>[];
  const isFolded = attempts.some(({ data }) => data.result === 'folded');
  return { isFolded, deliveredAt: attempts.find(({ data }) => data.result === 'delivered')?.learntAt };
}

/** The next that is owed of the same matter. */
async function nextOf({ outbox }: Projector, { notice, subscription }: OwedNotice): Promise<Notice | undefined> {
  const rows = await outbox.ofMatter(subscription, notice.matter);
  const next = rows[rows.indexOf(`${notice.id}~${subscription}`) + 1];
  return next === undefined ? undefined : (await outbox.row(next))?.notice;
}
