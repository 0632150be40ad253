/** A filter that nothing can ever meet is a slip: a word that no status has, or kinds that do not have what is asked of them. */
import { Refusal } from '../errors.js';
import { meetingStatuses, outcomeStatuses, stances } from '../findings/finding.js';
import type { MatterKind } from '../findings/matters.js';
import type { NoticeFilter } from './notice-filter.js';
import { isServiceKind } from './service-notice.js';

const valuesOf: Readonly<Record<MatterKind, readonly string[]>> = {
  outcome: outcomeStatuses,
  meeting: meetingStatuses,
  reaction: stances,
};
const matterKinds = Object.keys(valuesOf) as readonly MatterKind[];
/** What is new had none before. */
const beforeAll = 'none';

/** Whom it names is told of by `hintsOfUnheard`: who is not known yet may be heard of. Notices of the service are told whatever else is asked. */
export function refuseUnmeetable({ kinds, to, from = [], topics = [] }: NoticeFilter): void {
  const all = [...new Set(Object.values(valuesOf).flat())];
  refuseUnknown('to', to, all);
  refuseUnknown('from', from, [beforeAll, ...all]);
  if (kinds.some(isServiceKind)) return;
  const asked = matterKinds.filter((kind) => kinds.length === 0 || kinds.includes(kind));
  const onTopics = topics.length === 0 ? asked : asked.filter((kind) => kind === 'outcome');
  if (onTopics.length === 0) throw new Refusal('invalid', 'topics: only outcomes have topics, and none are asked for');
  refuseOthers('to', to, onTopics);
  refuseOthers('from', from.includes(beforeAll) ? [] : from, onTopics);
}

type Field = 'to' | 'from';

function refuseUnknown(field: Field, values: readonly string[], known: readonly string[]): void {
  const unknown = values.find((value) => !known.includes(value));
  if (unknown === undefined) return;
  throw new Refusal('invalid', `${field}: nothing is ever “${unknown}”; one of ${known.join(', ')} is expected`);
}

/** Some of them must be a status of some kind that is asked for. */
function refuseOthers(field: Field, values: readonly string[], kinds: readonly MatterKind[]): void {
  const known = [...new Set(kinds.flatMap((kind) => valuesOf[kind]))];
  if (values.length === 0 || values.some((value) => known.includes(value))) return;
  throw new Refusal(
    'invalid',
    `${field}: ${kinds.join(' and ')} is never ${values.join(' or ')}; one of ${known.join(', ')} is expected`,
  );
}
