/** What the charts draw, pure: which series there are, in which look, and how long delays are named. */
import type { Shape } from '../client.js';
import { coverageWords as words } from '../words/words.js';
import { word, locale } from '../words/word.js';

export const patterns = ['solid', 'diagonal', 'dots', 'level', 'crossed', 'upright', 'counter'] as const;

export interface Series {
  readonly key: string;
  readonly name: string;
  /** A token of the style sheet, without `--color-`. */
  readonly colour: string;
  readonly pattern: (typeof patterns)[number];
  readonly total: number;
}

export interface Step {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly values: Readonly<Record<string, number>>;
}

type Coverage = Shape<'Coverage'>;
type Look = Pick<Series, 'colour' | 'pattern'>;

/** As many colours and patterns can be told apart; smaller kinds are drawn as one. */
const mostKinds = 6;
const other = 'other';

export function kindSeries(steps: Coverage['steps']): {
  readonly series: readonly Series[];
  readonly steps: readonly Step[];
} {
  const totals = totalsOf(steps.map(({ kinds }) => kinds));
  const ranked = [...totals].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const own = new Set(ranked.slice(0, ranked.length > mostKinds + 1 ? mostKinds : mostKinds + 1).map(([kind]) => kind));
  const drawn = steps.map(({ at, kinds }) => ({ at, values: folded(kinds, own) }));
  const folding = totalsOf(drawn.map(({ values }) => values));
  const order = [...own, other].filter((kind) => folding.has(kind));
  const places = placesOf(order);
  return {
    steps: drawn,
    series: order.map((key) => ({
      ...lookOf(places.get(key) ?? mostKinds),
      ...{ key, name: kindName(key), total: folding.get(key) ?? 0 },
    })),
  };
}

/** The commonest first. */
const usualKinds = [
  ...['newspaper', 'wire', 'broadcaster', 'public-broadcaster', 'aggregator', 'magazine'],
  ...['government', 'institution', 'state-media', 'analysis', 'encyclopedia'],
];

/** A kind keeps its look while the ranks change: the commonest for certain, the others unless one of these has it. */
function placesOf(kinds: readonly string[]): ReadonlyMap<string, number> {
  const free = new Set(patterns.keys());
  const places = new Map<string, number>();
  const rankOf = (kind: string) => (usualKinds.includes(kind) ? usualKinds.indexOf(kind) : Infinity);
  for (const kind of kinds.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const own = rankOf(kind) % mostKinds;
    const [place = mostKinds] = free.has(own) ? [own] : kind === other ? [...free].toReversed() : free;
    free.delete(place);
    places.set(kind, place);
  }
  return places;
}

function folded(kinds: Readonly<Record<string, number>>, own: ReadonlySet<string>): Record<string, number> {
  const values: Record<string, number> = {};
  for (const [kind, n] of Object.entries(kinds)) {
    const key = own.has(kind) ? kind : other;
    values[key] = (values[key] ?? 0) + n;
  }
  return values;
}

function lookOf(place: number): Look {
  return { colour: `series-${String(place + 1)}`, pattern: patterns[place % patterns.length] ?? 'solid' };
}

function kindName(kind: string): string {
  if (kind === other) return words.kinds.other;
  return kind === 'unknown' ? words.kinds.unknown : word('publisherKind', kind);
}

const verdictLooks: Readonly<Record<string, Look>> = {
  relevant: { colour: 'good', pattern: 'solid' },
  copy: { colour: 'moving', pattern: 'diagonal' },
  'not-relevant': { colour: 'quiet', pattern: 'dots' },
  pending: { colour: 'open', pattern: 'level' },
  unreadable: { colour: 'bad', pattern: 'crossed' },
};

const healthLooks: Readonly<Record<string, Look>> = {
  ok: { colour: 'good', pattern: 'solid' },
  quiet: { colour: 'quiet', pattern: 'dots' },
  degraded: { colour: 'open', pattern: 'diagonal' },
  blocked: { colour: 'bad', pattern: 'level' },
  gone: { colour: 'bad', pattern: 'crossed' },
  unknown: { colour: 'quiet', pattern: 'upright' },
};

export function verdictSeries(steps: Coverage['steps']): readonly Series[] {
  return known(verdictLooks, totalsOf(steps.map(({ verdicts }) => verdicts)), (key) => word('verdict', key));
}

/** Feeds stay what they are: the total is how many there were at the most. */
export function healthSeries(steps: Coverage['steps']): readonly Series[] {
  const most = new Map<string, number>();
  for (const [key, n] of steps.flatMap(({ health }) => Object.entries(health))) {
    most.set(key, Math.max(most.get(key) ?? 0, n));
  }
  return known(healthLooks, most, (key) => word('health', key));
}

export function originSeries(steps: Coverage['steps']): readonly Series[] {
  const totals = totalsOf(steps.map(({ verdicts }) => verdicts));
  const looks = {
    relevant: { colour: 'series-1', pattern: 'solid' },
    copy: { colour: 'series-2', pattern: 'diagonal' },
  } as const;
  return known(looks, totals, (key) => (key === 'copy' ? words.origins.copy : words.origins.origin));
}

function known(
  looks: Readonly<Record<string, Look>>,
  totals: ReadonlyMap<string, number>,
  nameOf: (key: string) => string,
): readonly Series[] {
  const order = Object.keys(looks).filter((key) => totals.has(key));
  return order.map((key) => ({ key, name: nameOf(key), total: totals.get(key) ?? 0, ...(looks[key] ?? lookOf(6)) }));
}

function totalsOf(all: readonly Readonly<Record<string, number>>[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const [key, n] of all.flatMap((values) => Object.entries(values))) totals.set(key, (totals.get(key) ?? 0) + n);
  return totals;
}

/** In whole per cent. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}

export interface DelayBar {
  readonly name: string;
  /** Seconds. */
  readonly from: number;
  readonly to: number | null;
  readonly items: number;
}

/** Edges that people think in; each is one of the API's. */
const barEdges = [30, 60, 120, 300, 900, 1800, 3600, 10_800, 43_200, 86_400, 604_800, 2_592_000];

export function delayBars(bins: Coverage['delay']['bins']): readonly DelayBar[] {
  return [...barEdges, null].map((to, i) => {
    const from = barEdges[i - 1] ?? 0;
    const own = bins.filter((bin) => bin.from >= from && (to === null || bin.from < to));
    const items = own.reduce((sum, bin) => sum + bin.items, 0);
    return { name: barName(from, to), from, to, items };
  });
}

function barName(from: number, to: number | null): string {
  if (to === null) return `> ${spanWords(from)}`;
  return from === 0 ? `< ${spanWords(to)}` : `${spanWords(from)} – ${spanWords(to)}`;
}

export function barOf(bars: readonly DelayBar[], seconds: number | null): DelayBar | undefined {
  if (seconds === null) return undefined;
  return bars.find(({ to }) => to === null || seconds <= to);
}

/** "42 s", "12 min", "3 h", "2 days"; with one decimal where it is short of ten. */
export function spanWords(seconds: number): string {
  const [size, unit] = unitFor(seconds);
  const n = seconds / size;
  const digits = n < 10 && !Number.isInteger(n) ? 1 : 0;
  const rounded = n.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return unit === 'day' ? words.delay.days(rounded) : `${rounded}\u00a0${unit}`;
}

function unitFor(seconds: number): readonly [size: number, unit: string] {
  if (seconds < 60) return [1, 's'];
  if (seconds < 3600) return [60, 'min'];
  return seconds < 86_400 ? [3600, 'h'] : [86_400, 'day'];
}

const dayWords = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const hourWords = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
const wholeDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** On the axis: midnights as days, other hours as hours. */
export function tickWords(at: string): string {
  return at.endsWith('T00:00:00.000Z') ? dayWords.format(new Date(at)) : hourWords.format(new Date(at));
}

const hourMs = 3_600_000;
const mostTicks = 16;

/** Where the axis may be labelled: from the first midnight on in equal parts of days, so that midnights, which name their day, are among them. */
export function ticksOf(moments: readonly string[]): readonly string[] {
  const isMidnight = (at: string) => at.endsWith('T00:00:00.000Z');
  const first = moments.findIndex(isMidnight);
  if (first === -1) return moments;
  const rest = moments.slice(first);
  const hoursOf = (at: string) => Date.parse(at) / hourMs;
  const spaced = [1, 2, 3, 6, 12, 24].map((hours) => rest.filter((at) => hoursOf(at) % hours === 0));
  return spaced.find(({ length }) => length <= mostTicks) ?? rest.filter(isMidnight);
}

export function stepWords(at: string, step: Coverage['step']): string {
  const day = wholeDay.format(new Date(at));
  return step === 'day' || step === 'week' ? day : `${day}, ${hourWords.format(new Date(at))}`;
}
