/**
 * What changed between two moments: each thing that was told of a matter, and for each matter the net of it all. Read from
 * the last snapshot's place before the first moment, not from the beginning of the log.
 */
import { eventOf, stampOf, type Entry, type Stamp } from '../entry.js';
import type { Recorded } from '../event.js';
import type { MatterKind } from '../findings/matters.js';
import { changeIn, concernsMatter, noticeFor, type Notice } from '../notices/notice.js';
import { tellsOfService } from '../notices/service-notice.js';
import { storedLanguage } from '../stored/language.js';
import type { SnapshotPlace } from '../sealed.js';
import type { Evidence, SummitFact, ToldRuling } from '../summit/events.js';
import type { Matter } from '../summit/evolve.js';
import { lineOf, type BriefLine } from '../views/brief.js';
import { mattersView } from '../views/matters.js';
import type { Clock } from './as-of.js';
import { newestPosition, readOn, type History } from './history.js';

export interface Change {
  readonly position: number;
  readonly matter: string;
  readonly kind: MatterKind;
  readonly type: SummitFact['type'];
  readonly before: string | null;
  readonly after: string | null;
  readonly because: Evidence | null;
  /** The person's ruling that brought it, or by which it is so; null for what follows from reports alone. */
  readonly ruling: ToldRuling | null;
  readonly happened: Recorded['happened'];
  readonly learntAt: string;
  /** True for what only a source's first import brought: it was no news when it came. */
  readonly baseline: boolean;
}

/** After `since`, up to and with `until`. */
export interface Period {
  readonly since: string;
  readonly until: string;
  readonly clock: Clock;
}

const subjects = ['outcome:', 'meeting:', 'reaction:'];

/** In the order of the log. */
export async function changesBetween(history: History, period: Period): Promise<readonly Change[]> {
  const facts = await factsBetween(history, period, ofMatters);
  // That more stand behind a state changes nothing of it.
  return facts.filter(({ type }) => type !== 'matter-corroborated.v1').map(changeOf);
}

/** What was told of matters and of the watching itself: all notices that subscriptions could have wanted, in the order of the log. */
export async function noticesBetween(history: History, period: Period): Promise<readonly Notice[]> {
  return (await factsBetween(history, period, tellsOf)).flatMap((fact) => noticeFor(fact) ?? []);
}

/** What an entry of the log tells; null for most. */
export function noticeIn(entry: Entry): Notice | null {
  const [fact] = tellsOf.subjects(stampOf(entry)) ? factIn(entry, tellsOf) : [];
  return fact === undefined ? null : noticeFor(fact);
}

/** Which facts are meant: by their subject, before they are read, and then by themselves. */
interface Which<F extends Recorded> {
  readonly subjects: (stamp: Stamp) => boolean;
  readonly facts: (event: Recorded) => event is F;
}
const isOf = (beginnings: readonly string[]) => {
  return ({ subject }: Stamp) => beginnings.some((beginning) => subject.startsWith(beginning));
};
const ofMatters: Which<Recorded<SummitFact>> = { subjects: isOf(subjects), facts: concernsMatter };
/** Digests and replays tell of changes that were told of by themselves. */
const tellsOf: Which<Recorded> = {
  subjects: isOf([...subjects, 'feed:', 'subscription:']),
  facts: (event): event is Recorded => concernsMatter(event) || tellsOfService(event),
};

async function factsBetween<F extends Recorded>(
  history: History,
  period: Period,
  which: Which<F>,
): Promise<readonly F[]> {
  const { since, until, clock } = period;
  const upTo = (place: SnapshotPlace) => (clock === 'learnt' ? place.learntUpTo : place.happenedUpTo);
  const from = await newestPosition(history, mattersView, (place) => upTo(place) <= since);
  const window = clock === 'learnt' ? new LearntWindow(period) : new HappenedWindow(period);
  const facts: F[] = [];
  for await (const { entries } of readOn(history, mattersView, from, clock === 'happened' ? until : undefined)) {
    for (const entry of entries) {
      const stamp = stampOf(entry);
      const inside = window.holds(stamp);
      if (window.over) return facts;
      if (inside && which.subjects(stamp)) facts.push(...factIn(entry, which));
    }
  }
  return facts;
}

/** What the log held at the one moment and not at the other: a stretch of it. */
class LearntWindow {
  over = false;
  private open = false;

  constructor(private readonly period: Period) {}

  holds({ learntAt }: Stamp): boolean {
    this.open ||= learntAt > this.period.since;
    this.over ||= learntAt > this.period.until;
    return this.open;
  }
}

/** Scattered over the log: what happened then may have been learnt much later. */
class HappenedWindow {
  readonly over = false;

  constructor(private readonly period: Period) {}

  holds({ happenedFrom }: Stamp): boolean {
    return happenedFrom > this.period.since && happenedFrom <= this.period.until;
  }
}

/** None for an entry that cannot be read: it changed no view either. */
function factIn<F extends Recorded>(entry: Entry, { facts }: Which<F>): readonly F[] {
  try {
    const event = eventOf(entry, storedLanguage);
    return facts(event) ? [event] : [];
  } catch {
    return [];
  }
}

function changeOf(event: Recorded<SummitFact>): Change {
  const { position, subject, type, happened, learntAt, data } = event;
  const kind = subject.slice(0, subject.indexOf(':')) as MatterKind;
  return {
    ...{ position, matter: subject, kind, type },
    ...changeIn(event),
    ruling: data.ruling ?? null,
    happened,
    learntAt,
    baseline: data.baseline,
  };
}

export interface NetChange {
  readonly matter: string;
  /** Null where no report stood at that moment. */
  readonly before: BriefLine | null;
  readonly after: BriefLine | null;
  /** How many changes were told of it in between. */
  readonly changes: number;
  /** Position of the latest of them; null where none was told. */
  readonly last: number | null;
}

/** One for each matter that stands differently, or of which changes were told that cancelled each other out. */
export function netChanges(
  before: ReadonlyMap<string, Matter>,
  after: ReadonlyMap<string, Matter>,
  changes: readonly Change[],
): readonly NetChange[] {
  const told = new Map<string, number[]>();
  for (const { matter, position } of changes) told.set(matter, [...(told.get(matter) ?? []), position]);
  const matters = new Set([...before.keys(), ...after.keys()]);
  return [...matters].flatMap((matter): readonly NetChange[] => {
    const [one, other] = [lineIn(before, matter), lineIn(after, matter)];
    const places = told.get(matter) ?? [];
    if (places.length === 0 && !differs(one, other)) return [];
    return [
      {
        matter,
        before: one,
        after: other,
        changes: places.length,
        last: places.length === 0 ? null : Math.max(...places),
      },
    ];
  });
}

function lineIn(matters: ReadonlyMap<string, Matter>, key: string): BriefLine | null {
  const matter = matters.get(key);
  return matter === undefined ? null : lineOf(matter);
}

function differs(one: BriefLine | null, other: BriefLine | null): boolean {
  return one?.value !== other?.value || isContradicted(one) !== isContradicted(other);
}

function isContradicted(line: BriefLine | null): boolean {
  return line !== null && line.against.length > 0;
}
