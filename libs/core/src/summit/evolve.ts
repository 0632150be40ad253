/**
 * The register: each matter with its reports and what has been told of it so far. Where the reports stand is weighed by
 * whoever asks: weighing at every report would make a long matter's fold quadratic.
 *
 * What an accepted replay changes is told by its own digest and by no notice of the matter. Hence the voice:
 *  - a live finding makes it `live`: the next facts are news;
 *  - a replay's finding makes it `replay`: the next facts are told quietly, until a live article speaks of the matter;
 *  - unless a live change still waited to be told: then it is `both`, and loud, since no live change may be lost. Facts that
 *    tell the matter end that.
 */
import type { Recorded } from '../event.js';
import type { Due } from '../findings/finding.js';
import type { FindingFact } from '../findings/events.js';
import { mattersOf, namesIn, type MatterKind } from '../findings/matters.js';
import type { Backing } from './backing.js';
import { backingIn } from './corroboration.js';
import type { SummitFact } from './events.js';
import { standingOf, type Standing } from './policy.js';
import { reportsOf, type Report } from './report.js';
import type { RuledPart } from './ruled-part.js';

export interface Told {
  readonly value: string;
  readonly contradicted: boolean;
  /** What the machine believed then, where a person's ruling made it another. */
  readonly machine?: string | null;
  /** Of several meetings of the same people, which one; absent for the first. */
  readonly episode?: number;
  /** The days to which a meeting was put. */
  readonly due?: Due;
  /** How well it was borne out when it was last told; absent where that is not known. */
  readonly backing?: Backing;
  /** Version of the matter at which the state was told, and whom it concerned. */
  readonly version?: number;
  readonly names?: readonly string[];
  /** No notice was raised of it, nor of what it followed from: articles of a first import brought it, or a replay did. */
  readonly baseline: boolean;
}

export interface Matter {
  readonly matter: string;
  readonly kind: MatterKind;
  /** In the order of their articles' ids. */
  readonly reports: readonly Report[];
  /** What the log's own facts say of it; null before the first and after a withdrawal. */
  readonly told: Told | null;
  /** Whose findings the next facts about it are decided from. */
  readonly voice: 'live' | 'replay' | 'both';
  /** Version of the matter's subject. */
  readonly version: number;
  /** ISO 8601: when we learnt the latest report or change. */
  readonly learntAt: string;
  /** Only of a matter as people see it (`ruledMatter`): never stored. */
  readonly ruled?: RuledPart;
}

/** Facts that say a state, as it begins or as it changes. */
type Telling = Extract<SummitFact, { readonly data: { readonly origins: number } }>;

export type RegisterFact = FindingFact | SummitFact;

/** Subjects of the matters that the event touches. */
export function mattersTouched(event: Recorded<RegisterFact>): readonly string[] {
  if (event.type === 'findings-recorded.v1') return mattersOf(event.data.findings);
  return event.type === 'findings-withdrawn.v1' ? event.data.matters : [event.subject];
}

export function evolveMatter(before: Matter | undefined, event: Recorded<RegisterFact>, matter: string): Matter {
  return evolved(before ?? unknownMatter(matter), event, matter, copied);
}

/** The same for who alone holds the matter, and lets go of `before`: its list of reports, which may be long, is changed and not copied. */
export function evolveOwnMatter(before: Matter | undefined, event: Recorded<RegisterFact>, matter: string): Matter {
  return evolved(before ?? unknownMatter(matter), event, matter, inPlace);
}

function evolved(state: Matter, event: Recorded<RegisterFact>, matter: string, replacing: Replacing): Matter {
  const learntAt = event.learntAt;
  if (event.type === 'findings-recorded.v1' || event.type === 'findings-withdrawn.v1') {
    // As it was before: whether anything waited to be told.
    const voice = voiceOf(event, state);
    return { ...state, reports: withOwn(state.reports, saidIn(event, matter), replacing), voice, learntAt };
  }
  const voice = state.voice === 'both' ? 'live' : state.voice;
  return { ...state, told: toldBy(event, state), voice, version: event.version, learntAt };
}

interface Own {
  readonly article: string;
  readonly reports: readonly Report[];
}

function saidIn(event: Recorded<FindingFact>, matter: string): Own {
  if (event.type === 'findings-withdrawn.v1') return { article: named(event.data.article), reports: [] };
  return { article: named(event.data.article.id), reports: reportsOf(event, matter) };
}

/** Throws for an event that names no article: what it says could never be replaced. */
function named(article: unknown): string {
  if (typeof article !== 'string') throw new TypeError('the event names no article');
  return article;
}

function voiceOf({ data }: Recorded<FindingFact>, before: Matter): Matter['voice'] {
  if (data.replay === undefined) return 'live';
  // Weighed only where a replay follows live findings, not at each of its records.
  if (before.voice !== 'live') return before.voice;
  return isTold(before) ? 'replay' : 'both';
}

/** True while the log's facts say where the reports stand: nothing waits to be decided. */
function isTold({ kind, reports, told }: Matter): boolean {
  const standing = standingOf(kind, reports);
  if (standing === null || told === null) return standing === null && told === null;
  if (told.machine !== undefined) return standing.value === told.machine;
  return saysSo(told, standing) && standing.against.length > 0 === told.contradicted;
}

/** True where what was told is what stands, of the same meeting and, where it was put on other days, of the same days. */
export function saysSo(told: Told, { value, episode, history }: Standing): boolean {
  const isSame = told.value === value && (told.episode ?? 1) === episode;
  return isSame && (value !== 'rescheduled' || told.due?.from === history[history.length - 1]?.due?.from);
}

/** Puts others in the place of so many. */
type Replacing = (
  reports: readonly Report[],
  place: number,
  count: number,
  own: readonly Report[],
) => readonly Report[];

const copied: Replacing = (reports, place, count, own) => reports.toSpliced(place, count, ...own);
const inPlace: Replacing = (reports, place, count, own) => {
  (reports as Report[]).splice(place, count, ...own);
  return reports;
};

/** With these in the place of what the article said before. Its reports lie together, so that a long matter is not walked through. */
function withOwn(reports: readonly Report[], own: Own, replacing: Replacing): readonly Report[] {
  const place = placeOf(reports, own.article);
  let end = place;
  while (end < reports.length && reports[end]?.article.id === own.article) end += 1;
  const isSame = end === place && own.reports.length === 0;
  return isSame ? reports : replacing(reports, place, end - place, own.reports);
}

/** Of the first report whose article does not come before this one: by halves, for they lie in the order of their articles. */
function placeOf(reports: readonly Report[], article: string): number {
  let [low, high] = [0, reports.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((reports[middle]?.article.id ?? '') < article) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function unknownMatter(matter: string): Matter {
  const kind = matter.slice(0, matter.indexOf(':')) as MatterKind;
  return { matter, kind, reports: [], told: null, voice: 'live', version: 0, learntAt: '' };
}

function toldBy(event: Recorded<SummitFact>, { told }: Matter): Matter['told'] {
  if (event.type === 'matter-withdrawn.v1') return null;
  const { value, machine } = event.data;
  const belief = machine === undefined ? {} : { machine };
  const { machine: _, ...before } = told ?? { contradicted: false, baseline: true };
  // What is told anew is told without what contradicted the former.
  const contradicted = event.type !== 'matter-corrected.v1' && before.contradicted;
  const baseline = before.baseline && event.data.baseline;
  if (isTelling(event)) return { ...toldFirst(event, contradicted), baseline, ...belief };
  if (event.type === 'matter-corroborated.v1')
    return { ...before, value, backing: event.data.after, baseline, ...belief };
  return { ...before, value, contradicted: event.type === 'contradiction-noticed.v1', baseline, ...belief };
}

function isTelling(event: Recorded<SummitFact>): event is Recorded<Telling> {
  return 'origins' in event.data;
}

function toldFirst(event: Recorded<Telling>, contradicted: boolean): Omit<Told, 'baseline'> {
  const { value, episode, due, because } = event.data;
  const days = value === 'rescheduled' && due !== undefined ? { due } : {};
  const which = episode === undefined ? {} : { episode };
  const told = { backing: backingIn(event), version: event.version, names: namesIn(because.claim) };
  return { value, contradicted, ...which, ...days, ...told };
}
