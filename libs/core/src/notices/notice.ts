/**
 * A notice says one change of state, with its reason. Articles raise none, repeats raise none, a first import raises none. An
 * accepted replay raises one for all that it changes.
 */
import type { Recorded } from '../event.js';
import { namesIn, type MatterKind } from '../findings/matters.js';
import type { ReplayAccepted, ReplayFact } from '../replays/events.js';
import type { Evidence, SummitFact, ToldRuling } from '../summit/events.js';
import type { CoverageGapSuspected, FeedStandingTurned } from '../feeds/events.js';
import type { DigestMade, SubscriptionDisabled, SubscriptionWarned } from './events.js';
import type { ServiceKind } from './notice-filter.js';
import { serviceNotice, type ToldSilence } from './service-notice.js';
import type { Backing } from '../summit/backing.js';
import { backingIn } from '../summit/corroboration.js';

export interface Notice {
  /** Same for ever: the matter's subject and its version. */
  readonly id: string;
  /** Type of the fact, for example `outcome-status-changed.v1`. */
  readonly type: string;
  readonly kind: MatterKind | ServiceKind | 'replay' | 'digest';
  /** Subject of the matter, of the replay, of the feed, or of the subscription that a digest is for or a warning of. */
  readonly matter: string;
  /** Version of the matter: rises with each change. Gaps are no loss: a first import and a filter let changes pass unsent. */
  readonly sequence: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly because: Evidence | null;
  /** Of an outcome. */
  readonly topic?: string;
  /** Who is concerned: the parties of an outcome, those who take part in a meeting, who reacts. */
  readonly actors?: readonly string[];
  /** How well the new state is borne out; absent where nothing stands any more. */
  readonly backing?: Backing;
  /** Of a state that stays and is only better borne out than when it was last told. */
  readonly backedBefore?: Backing;
  /** Another meeting, which this may be, of which the same was told before. */
  readonly perhapsOf?: string;
  /** The notice that this one takes back. */
  readonly corrects?: string;
  /** The person's ruling by which it is so, and what the machine alone believes where that is another (null: nothing). */
  readonly ruling?: ToldRuling;
  readonly machine?: string | null;
  /** What an accepted replay changed; absent for a change of one matter. */
  readonly replay?: ReplayAccepted['data'];
  /** What was not seen, between two polls. */
  readonly gap?: CoverageGapSuspected['data'];
  /** How a feed stands, and how it did when that was last told. */
  readonly source?: FeedStandingTurned['data'];
  /** How long a receiver has failed; of one that was disabled, why. */
  readonly warning?: SubscriptionWarned['data'] | SubscriptionDisabled['data'];
  /** Of what nothing was heard, and since when. */
  readonly silence?: ToldSilence;
  /** The time whose changes a digest tells. */
  readonly digest?: DigestMade['data'];
  readonly happenedAt: string;
  readonly learntAt: string;
}

/**
 * Null for facts that change no state, and for what only informs about a source's past. Null also for what is not written as its type is:
 * the projector parks it, so nobody is told.
 */
export function noticeFor(event: Recorded): Notice | null {
  try {
    return noticeOf(event);
  } catch {
    return null;
  }
}

/** As `noticeFor`, but throws for what is not written as its type is. */
export function noticeOf(event: Recorded): Notice | null {
  const ofService = serviceNotice(event);
  if (ofService !== undefined) return ofService && { ...envelopeOf(event), because: null, ...ofService };
  if (isDigest(event)) {
    return { ...envelopeOf(event), kind: 'digest', before: null, after: null, because: null, digest: event.data };
  }
  if (concernsReplay(event)) return event.type === 'replay-accepted.v1' ? digestOf(event) : null;
  return concernsMatter(event) ? changeOf(event) : null;
}

function changeOf(event: Recorded<SummitFact>): Notice | null {
  if (event.data.baseline) return null;
  const kind = event.subject.slice(0, event.subject.indexOf(':')) as MatterKind;
  const { ruling, machine } = event.data;
  const ruled = { ...(ruling === undefined ? {} : { ruling }), ...(machine === undefined ? {} : { machine }) };
  return { ...envelopeOf(event), kind, ...changeIn(event), ...particularsOf(event), ...ruled };
}

function particularsOf(event: Recorded<SummitFact>) {
  const { subject } = event;
  const topic = subject.startsWith('outcome:') ? { topic: subject.slice('outcome:'.length) } : {};
  if (event.type === 'matter-withdrawn.v1') {
    const { of, names } = event.data;
    return { ...topic, ...(names === undefined ? {} : { actors: names }), ...correctedBy(subject, of) };
  }
  const { because } = event.data;
  const actors = because === undefined ? {} : { actors: namesIn(because.claim) };
  const backedBefore = event.type === 'matter-corroborated.v1' ? { backedBefore: event.data.before } : {};
  const corrects = event.type === 'matter-corrected.v1' ? correctedBy(subject, event.data.of) : {};
  const perhapsOf = 'perhapsOf' in event.data ? { perhapsOf: event.data.perhapsOf } : {};
  return { ...topic, ...actors, backing: backingIn(event), ...backedBefore, ...perhapsOf, ...corrects };
}

function correctedBy(matter: string, version: number | undefined): Pick<Notice, 'corrects'> {
  return version === undefined ? {} : { corrects: `${matter}@${String(version)}` };
}

function digestOf(event: Recorded<ReplayAccepted>): Notice {
  return { ...envelopeOf(event), kind: 'replay', before: null, after: null, because: null, replay: event.data };
}

function envelopeOf({ subject, version, type, happened, learntAt }: Recorded) {
  const id = `${subject}@${String(version)}`;
  return { id, type, matter: subject, sequence: version, happenedAt: happened.at, learntAt };
}

function isDigest(event: Recorded): event is Recorded<DigestMade> {
  return event.type === 'digest-made.v1';
}

function concernsReplay(event: Recorded): event is Recorded<ReplayFact> {
  return event.subject.startsWith('replay:');
}

/** True for what is told of a matter, and not for the reports that it follows from. */
export function concernsMatter(event: Recorded): event is Recorded<SummitFact> {
  return ['outcome:', 'meeting:', 'reaction:'].some((prefix) => event.subject.startsWith(prefix));
}

/** What a fact says has changed; null stands for a matter that nothing is told of. */
export function changeIn(fact: SummitFact): Pick<Notice, 'before' | 'after' | 'because'> {
  switch (fact.type) {
    case 'outcome-reported.v1':
    case 'meeting-reported.v1':
    case 'reaction-recorded.v1':
      return { before: null, after: fact.data.value, because: fact.data.because };
    case 'outcome-status-changed.v1':
    case 'meeting-status-changed.v1':
    case 'stance-changed.v1':
    case 'matter-corrected.v1':
      return { before: fact.data.from, after: fact.data.value, because: fact.data.because };
    case 'matter-corroborated.v1':
    case 'contradiction-noticed.v1':
      return { before: fact.data.value, after: fact.data.value, because: fact.data.because };
    case 'contradiction-resolved.v1':
      return { before: fact.data.value, after: fact.data.value, because: fact.data.because ?? null };
    case 'matter-withdrawn.v1':
      return { before: fact.data.from, after: null, because: null };
  }
}
