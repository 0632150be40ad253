/**
 * Findings meet the state of the summit: where a matter's reports stand now is compared with what the log has told of it,
 * and the difference becomes facts. A repeat makes no difference and so no fact.
 */
import type { Happened } from '../event.js';
import type { MatterKind } from '../findings/matters.js';
import type { Evidence, SummitFact } from './events.js';
import type { Matter } from './evolve.js';
import { standingOf, type Standing } from './policy.js';
import { countOrigins, type Report } from './report.js';

const firstType = {
  outcome: 'outcome-reported.v1',
  meeting: 'meeting-reported.v1',
  reaction: 'reaction-recorded.v1',
} as const;
const changeType = {
  outcome: 'outcome-status-changed.v1',
  meeting: 'meeting-status-changed.v1',
  reaction: 'stance-changed.v1',
} as const satisfies Record<MatterKind, SummitFact['type']>;

/** `now` is when a withdrawal is noticed: no publication says it. */
export function decide(matter: Matter, now: Happened): readonly SummitFact[] {
  const { told } = matter;
  const standing = standingOf(matter.kind, matter.reports);
  if (standing === null) {
    if (told === null) return [];
    return [{ type: 'matter-withdrawn.v1', happened: now, data: { from: told.value, baseline: isQuiet(matter) } }];
  }
  return [...turned(matter, standing), ...contradicted(matter, standing)];
}

function turned(matter: Matter, standing: Standing): readonly SummitFact[] {
  if (matter.told?.value === standing.value) return [];
  const origins = countOrigins(matter.reports.filter((report) => report.value === standing.value));
  const { value, because } = standing;
  const first = { value, because: evidenceOf(because), origins, baseline: because.baseline || isQuiet(matter) };
  const happened: Happened = { at: standing.since, precision: 'minute' };
  if (matter.told === null) return [{ type: firstType[matter.kind], happened, data: first }];
  return [{ type: changeType[matter.kind], happened, data: { ...first, from: matter.told.value } }];
}

function contradicted(matter: Matter, standing: Standing): readonly SummitFact[] {
  const known = matter.told?.contradicted ?? false;
  const latest = standing.against[standing.against.length - 1];
  if (latest === undefined) {
    if (!known) return [];
    const happened: Happened = { at: standing.since, precision: 'minute' };
    // Settled by what was learnt now, however old the report that stands.
    return [
      { type: 'contradiction-resolved.v1', happened, data: { value: standing.value, baseline: isQuiet(matter) } },
    ];
  }
  if (known) return [];
  const { value: against } = latest;
  const baseline = latest.baseline || isQuiet(matter);
  const data = { value: standing.value, against, because: evidenceOf(latest), baseline };
  return [{ type: 'contradiction-noticed.v1', happened: { at: latest.at, precision: 'minute' }, data }];
}

/** What a replay changed is told by its digest alone. */
function isQuiet({ voice }: Matter): boolean {
  return voice === 'replay';
}

export function evidenceOf({ article, textHash, claim }: Report): Evidence {
  return { article, textHash, claim };
}
