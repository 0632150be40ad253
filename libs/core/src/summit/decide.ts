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

/** `now` is when a withdrawal is noticed: no publication says it. The matter is as people see it (`ruledMatter`). */
export function decide(matter: Matter, now: Happened): readonly SummitFact[] {
  const { told } = matter;
  const standing = standingOf(matter.kind, matter.reports);
  if (standing !== null) return [...turned(matter, standing), ...contradicted(matter, standing)];
  if (told === null) return [];
  const data = { from: told.value, baseline: isQuiet(matter), ...rulingOf(matter, null) };
  return [{ type: 'matter-withdrawn.v1', happened: causeOf(matter) ?? now, data }];
}

function turned(matter: Matter, standing: Standing): readonly SummitFact[] {
  if (matter.told?.value === standing.value) return [];
  const origins = countOrigins(matter.reports.filter((report) => report.value === standing.value));
  const { value, because } = standing;
  const happened = causeOf(matter) ?? { at: standing.since, precision: 'minute' };
  const baseline = isQuiet(matter) || (because.baseline && causeOf(matter) === undefined);
  const first = { value, because: evidenceOf(because), origins, baseline, ...rulingOf(matter, value) };
  if (matter.told === null) return [{ type: firstType[matter.kind], happened, data: first }];
  return [{ type: changeType[matter.kind], happened, data: { ...first, from: matter.told.value } }];
}

function contradicted(matter: Matter, standing: Standing): readonly SummitFact[] {
  const known = matter.told?.contradicted ?? false;
  const latest = standing.against[standing.against.length - 1];
  if (known === (latest !== undefined)) return [];
  return latest === undefined ? [resolved(matter, standing)] : [noticed(matter, standing, latest)];
}

/** Settled by what was learnt now, however old the report that stands. */
function resolved(matter: Matter, { value, since }: Standing): SummitFact {
  const happened = causeOf(matter) ?? { at: since, precision: 'minute' };
  const data = { value, baseline: isQuiet(matter), ...rulingOf(matter, value) };
  return { type: 'contradiction-resolved.v1', happened, data };
}

function noticed(matter: Matter, { value }: Standing, latest: Report): SummitFact {
  const happened = causeOf(matter) ?? { at: latest.at, precision: 'minute' };
  const baseline = latest.baseline || isQuiet(matter);
  const data = { value, against: latest.value, because: evidenceOf(latest), baseline, ...rulingOf(matter, value) };
  return { type: 'contradiction-noticed.v1', happened, data };
}

/** What a replay changed is told by its digest alone; what a person decided is always told. */
function isQuiet(matter: Matter): boolean {
  return matter.voice === 'replay' && causeOf(matter) === undefined;
}

/** When a person decided what changes it, where nothing was learnt of it since. */
function causeOf({ ruled, learntAt }: Matter): Happened | undefined {
  const latest = ruled?.latest ?? null;
  if (ruled === undefined || latest === null) return undefined;
  const isNewest = latest.at > learntAt && latest.at > ruled.learntAt;
  return isNewest ? { at: latest.at, precision: 'instant' } : undefined;
}

/** Only where the ruling brought the change, or what stands is not what the machine believes. */
function rulingOf(matter: Matter, value: string | null): Pick<SummitFact['data'], 'ruling' | 'machine'> {
  const { ruled } = matter;
  if (ruled === undefined || ruled.latest === null) return {};
  const machine = ruled.machine?.value ?? null;
  if (machine === value && causeOf(matter) === undefined) return {};
  const { by, reason, at, type } = ruled.latest;
  return { ruling: { by, reason, at, type }, ...(machine === value ? {} : { machine }) };
}

export function evidenceOf({ article, textHash, claim }: Report): Evidence {
  return { article, textHash, claim };
}
