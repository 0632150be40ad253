/** A notice says one change of state, with its reason. Articles raise none, repeats raise none, a first import raises none. */
import type { Recorded } from '../event.js';
import type { MatterKind } from '../findings/matters.js';
import type { Evidence, SummitFact } from '../summit/events.js';
import type { SubscriptionFilter } from './events.js';

export interface Notice {
  /** Same for ever: the matter's subject and its version. */
  readonly id: string;
  /** Type of the fact, for example `outcome-status-changed.v1`. */
  readonly type: string;
  readonly kind: MatterKind;
  readonly matter: string;
  /** Version of the matter: rises with each change. Gaps are no loss: a first import and a filter let changes pass unsent. */
  readonly sequence: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly because: Evidence | null;
  readonly happenedAt: string;
  readonly learntAt: string;
}

/** Null for facts that change no state, and for what only informs about a source's past. */
export function noticeFor(event: Recorded): Notice | null {
  if (!concernsMatter(event) || event.data.baseline) return null;
  const { before, after, because } = changeIn(event);
  return {
    id: `${event.subject}@${event.version}`,
    type: event.type,
    kind: event.subject.slice(0, event.subject.indexOf(':')) as MatterKind,
    matter: event.subject,
    sequence: event.version,
    before,
    after,
    because,
    happenedAt: event.happened.at,
    learntAt: event.learntAt,
  };
}

export function wanted(notice: Notice, filter: SubscriptionFilter): boolean {
  const kind = filter.kinds.length === 0 || filter.kinds.includes(notice.kind);
  return kind && (filter.to.length === 0 || (notice.after !== null && filter.to.includes(notice.after)));
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
      return { before: fact.data.from, after: fact.data.value, because: fact.data.because };
    case 'contradiction-noticed.v1':
      return { before: fact.data.value, after: fact.data.value, because: fact.data.because };
    case 'contradiction-resolved.v1':
      return { before: fact.data.value, after: fact.data.value, because: null };
    case 'matter-withdrawn.v1':
      return { before: fact.data.from, after: null, because: null };
  }
}
