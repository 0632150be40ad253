/**
 * Findings meet the state of the summit: where a matter's reports stand now is compared with what the log has told of it,
 * and the difference becomes facts. A repeat makes no difference and so no fact.
 */
import type { Happened } from '../event.js';
import type { MatterKind } from '../findings/matters.js';
import type { Evidence, First, SummitFact } from './events.js';
import { saysSo, type Matter, type Told } from './evolve.js';
import { standingOf, type Standing, type Turn } from './policy.js';
import { countOrigins, type Report } from './report.js';
import { transition } from './transitions.js';

const firstType = {
  outcome: 'outcome-reported.v1',
  meeting: 'meeting-reported.v1',
  reaction: 'reaction-recorded.v1',
} as const satisfies Record<MatterKind, SummitFact['type']>;

/** `now` is when a withdrawal is noticed: no publication says it. */
export function decide(matter: Matter, now: Happened): readonly SummitFact[] {
  const { told } = matter;
  const standing = standingOf(matter.kind, matter.reports);
  if (standing === null) {
    if (told === null) return [];
    return [{ type: 'matter-withdrawn.v1', happened: now, data: { from: told.value, baseline: isQuiet(matter) } }];
  }
  const turns = turned(matter, standing, now);
  const known = (told?.contradicted ?? false) && turns.every(({ type }) => type !== firstType[matter.kind]);
  return [...turns, ...contradicted(matter, standing, known)];
}

/**
 * What follows from what was told is told as a change, and the next meeting of the same people as a report of its own. What
 * cannot follow is no change of the matter but an error of ours: it is withdrawn, and the matter reported anew.
 */
function turned(matter: Matter, standing: Standing, now: Happened): readonly SummitFact[] {
  const { told } = matter;
  if (told === null) return reported(matter, standing);
  if (saysSo(told, standing)) return [];
  if (standing.episode > (told.episode ?? 1)) return reported(matter, standing);
  const changes = standing.episode === (told.episode ?? 1) ? changesSince(told, matter, standing) : [];
  if (changes.length > 0) return changes;
  const data = { from: told.value, baseline: isQuiet(matter) };
  return [{ type: 'matter-withdrawn.v1', happened: now, data }, ...reported(matter, standing)];
}

function reported(matter: Matter, standing: Standing): readonly SummitFact[] {
  const [turn] = standing.history.slice(-1);
  if (turn === undefined) return [];
  return [{ type: firstType[matter.kind], happened: happenedAt(turn), data: dataOf(turn, matter, standing) }];
}

/** One change where it may follow at once, else each on the way; none where no way leads there. */
function changesSince(told: Told, matter: Matter, standing: Standing): readonly SummitFact[] {
  const { history } = standing;
  const direct = changed(told.value, history.slice(-1), matter, standing);
  if (direct.length > 0) return direct;
  const at = history.findLastIndex(({ value }) => value === told.value);
  return at === -1 ? [] : changed(told.value, history.slice(at + 1), matter, standing);
}

function changed(from: string, turns: readonly Turn[], matter: Matter, standing: Standing): readonly SummitFact[] {
  return turns.flatMap((turn, i) => changeOf(turns[i - 1]?.value ?? from, turn, matter, standing));
}

function changeOf(from: string, turn: Turn, matter: Matter, standing: Standing): readonly SummitFact[] {
  const happened = happenedAt(turn);
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
    ...{ value: turn.value, because: evidenceOf(because), origins: countOrigins(said) },
    baseline: because.baseline || isQuiet(matter),
    ...(episode === 1 ? {} : { episode }),
    ...(due === undefined ? {} : { due }),
    ...(instead === undefined ? {} : { instead: { due: instead.due, because: evidenceOf(instead.because) } }),
  };
}

function happenedAt({ at }: Turn): Happened {
  return { at, precision: 'minute' };
}

function contradicted(matter: Matter, standing: Standing, known: boolean): readonly SummitFact[] {
  const { value, support, since } = standing;
  const latest = standing.against[standing.against.length - 1];
  if (latest === undefined) {
    if (!known) return [];
    const because = evidenceOf(support[support.length - 1] ?? standing.because);
    // Settled by what was learnt now, however old the report that stands.
    const data = { value, because, baseline: isQuiet(matter) };
    return [{ type: 'contradiction-resolved.v1', happened: { at: since, precision: 'minute' }, data }];
  }
  if (known) return [];
  const baseline = latest.baseline || isQuiet(matter);
  const data = { value, against: latest.value, because: evidenceOf(latest), baseline };
  return [{ type: 'contradiction-noticed.v1', happened: { at: latest.at, precision: 'minute' }, data }];
}

/** What a replay changed is told by its digest alone. */
function isQuiet({ voice }: Matter): boolean {
  return voice === 'replay';
}

export function evidenceOf({ article, textHash, claim }: Report): Evidence {
  return { article, textHash, claim };
}
