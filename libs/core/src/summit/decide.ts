/**
 * Findings meet the state of the summit: where a matter's reports stand now is compared with what the log has told of it,
 * and the difference becomes facts. A repeat makes no difference and so no fact.
 */
import type { Happened } from '../event.js';
import type { MatterKind } from '../findings/matters.js';
import type { Evidence, First, SummitFact } from './events.js';
import { saysSo, type Matter, type Told } from './evolve.js';
import { standingOf, type Standing, type Turn } from './policy.js';
import { unknownBacking } from './backing.js';
import { atLeast, backingOf, isBest, isBetter } from './corroboration.js';
import type { Report } from './report.js';
import { transition } from './transitions.js';

const firstType = {
  outcome: 'outcome-reported.v1',
  meeting: 'meeting-reported.v1',
  reaction: 'reaction-recorded.v1',
} as const satisfies Record<MatterKind, SummitFact['type']>;

/** `now` is when a withdrawal is noticed: no publication says it. The matter is as people see it (`ruledMatter`). */
export function decide(matter: Matter, now: Happened): readonly SummitFact[] {
  const { told } = matter;
  const standing = standingOf(matter.kind, matter.reports);
  if (standing === null) return told === null ? [] : [withdrawn(told, matter, null, now)];
  const turns = turned(matter, standing, now);
  const known = (told?.contradicted ?? false) && turns.every(({ type }) => !isAnew(type, matter));
  const backed = turns.length === 0 && told !== null ? corroborated(told, matter, standing) : [];
  return [...turns, ...backed, ...contradicted(matter, standing, known)];
}

function corroborated(told: Told, matter: Matter, standing: Standing): readonly SummitFact[] {
  if (isBest(told.backing)) return [];
  const now = backingOf(standing);
  const latest = standing.support[standing.support.length - 1];
  if (latest === undefined || !isBetter(now, told.backing)) return [];
  const { value } = standing;
  const after = atLeast(now, told.backing);
  const happened = causeOf(matter) ?? { at: latest.at, precision: 'minute' };
  const baseline = latest.baseline || isQuiet(matter);
  const data = { value, before: told.backing ?? unknownBacking, after, because: evidenceOf(latest), baseline };
  return [{ type: 'matter-corroborated.v1', happened, data: { ...data, ...rulingOf(matter, value) } }];
}

function isAnew(type: SummitFact['type'], { kind }: Matter): boolean {
  return type === firstType[kind] || type === 'matter-corrected.v1';
}

/**
 * What follows from what was told is told as a change, and the next meeting of the same people as a report of its own. What
 * cannot follow is no change of the matter: by a person's ruling it is a correction, and else an error of ours, which is
 * withdrawn, and the matter reported anew.
 */
function turned(matter: Matter, standing: Standing, now: Happened): readonly SummitFact[] {
  const { told } = matter;
  if (told === null) return reported(matter, standing);
  if (saysSo(told, standing)) return [];
  if (standing.episode > (told.episode ?? 1)) return reported(matter, standing);
  const changes = changesSince(told, matter, standing);
  if (changes.length > 0) return changes;
  return corrected(told, matter, standing) ?? anew(told, matter, standing, now);
}

/** Both are told, or neither: of a first import nobody heard what is withdrawn, and a withdrawal alone says that nothing stands. */
function anew(told: Told, matter: Matter, standing: Standing, now: Happened): readonly SummitFact[] {
  const facts = reported(matter, standing);
  const baseline = isQuiet(matter) || (told.baseline && facts.every(({ data }) => data.baseline));
  return [withdrawn(told, matter, standing.value, now), ...facts].map((fact) => withBaseline(fact, baseline));
}

function withBaseline<F extends SummitFact>(fact: F, baseline: boolean): F {
  return { ...fact, data: { ...fact.data, baseline } };
}

function withdrawn(told: Told, matter: Matter, value: string | null, now: Happened): SummitFact {
  const { value: from, names } = told;
  const which = { ...ofTold(told), ...(names === undefined ? {} : { names }) };
  const data = { from, baseline: isQuiet(matter), ...which, ...rulingOf(matter, value) };
  return { type: 'matter-withdrawn.v1', happened: causeOf(matter) ?? now, data };
}

/** Null where no ruling brought it. */
function corrected(told: Told, matter: Matter, standing: Standing): readonly SummitFact[] | null {
  const [turn] = standing.history.slice(-1);
  const happened = causeOf(matter);
  if (turn === undefined || happened === undefined) return null;
  const { ruling, ...data } = dataOf(turn, matter, standing);
  if (ruling === undefined) return null;
  return [{ type: 'matter-corrected.v1', happened, data: { from: told.value, ...ofTold(told), ...data, ruling } }];
}

function ofTold({ version }: Told): { readonly of?: number } {
  return version === undefined ? {} : { of: version };
}

function reported(matter: Matter, standing: Standing): readonly SummitFact[] {
  const [turn] = standing.history.slice(-1);
  if (turn === undefined) return [];
  return [{ type: firstType[matter.kind], happened: happenedAt(turn, matter), data: dataOf(turn, matter, standing) }];
}

/** One change where it may follow at once, else each on the way; none where no way leads there, or from another meeting. */
function changesSince(told: Told, matter: Matter, standing: Standing): readonly SummitFact[] {
  const { history, episode } = standing;
  if (episode !== (told.episode ?? 1)) return [];
  const direct = changed(told.value, history.slice(-1), matter, standing);
  if (direct.length > 0) return direct;
  const at = history.findLastIndex(({ value }) => value === told.value);
  return at === -1 ? [] : changed(told.value, history.slice(at + 1), matter, standing);
}

function changed(from: string, turns: readonly Turn[], matter: Matter, standing: Standing): readonly SummitFact[] {
  return turns.flatMap((turn, i) => changeOf(turns[i - 1]?.value ?? from, turn, matter, standing));
}

function changeOf(from: string, turn: Turn, matter: Matter, standing: Standing): readonly SummitFact[] {
  const happened = happenedAt(turn, matter);
  const { value, ...first } = dataOf(turn, matter, standing);
  switch (matter.kind) {
    case 'outcome': {
      const change = transition('outcome', from, value);
      return change === null ? [] : [{ type: 'outcome-status-changed.v1', happened, data: { ...first, ...change } }];
    }
    case 'meeting': {
      const change = transition('meeting', from, value);
      return change === null ? [] : [{ type: 'meeting-status-changed.v1', happened, data: { ...first, ...change } }];
    }
    case 'reaction': {
      const change = transition('reaction', from, value);
      return change === null ? [] : [{ type: 'stance-changed.v1', happened, data: { ...first, ...change } }];
    }
  }
}

function dataOf(turn: Turn, matter: Matter, { value, support, episode }: Standing): First {
  const { because, due, instead } = turn;
  const said = turn.value === value ? support : matter.reports.filter((report) => report.value === turn.value);
  return {
    ...{ value: turn.value, because: evidenceOf(because), ...backingOf({ support: said }) },
    baseline: isQuiet(matter) || (because.baseline && causeOf(matter) === undefined),
    ...rulingOf(matter, turn.value),
    ...(episode === 1 ? {} : { episode }),
    ...(due === undefined ? {} : { due }),
    ...(instead === undefined ? {} : { instead: { due: instead.due, because: evidenceOf(instead.because) } }),
  };
}

function happenedAt({ at }: Turn, matter: Matter): Happened {
  return causeOf(matter) ?? { at, precision: 'minute' };
}

function contradicted(matter: Matter, standing: Standing, known: boolean): readonly SummitFact[] {
  const latest = standing.against[standing.against.length - 1];
  if (known === (latest !== undefined)) return [];
  return latest === undefined ? [resolved(matter, standing)] : [noticed(matter, standing, latest)];
}

/** Settled by what was learnt now, however old the report that stands. */
function resolved(matter: Matter, { value, support, since, because: first }: Standing): SummitFact {
  const happened = causeOf(matter) ?? { at: since, precision: 'minute' };
  const because = evidenceOf(support[support.length - 1] ?? first);
  return {
    type: 'contradiction-resolved.v1',
    happened,
    data: { value, because, baseline: isQuiet(matter), ...rulingOf(matter, value) },
  };
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
  if (!ruled?.latest) return {};
  const machine = ruled.machine?.value ?? null;
  if (machine === value && causeOf(matter) === undefined) return {};
  const { by, reason, at, type } = ruled.latest;
  return { ruling: { by, reason, at, type }, ...(machine === value ? {} : { machine }) };
}

export function evidenceOf({ article, textHash, claim }: Report): Evidence {
  return { article, textHash, claim };
}
