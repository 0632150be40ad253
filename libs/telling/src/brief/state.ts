/**
 * The state of the summit in at most a dozen lines: every outcome by how it stands, the next meetings, who reacts how, and what
 * changed last. Whoever reads only this knows the state; all the rest proves it.
 */
import type { Words } from '../languages/said.js';
import { byDate, byEvent, meetingGroupOf } from './groups.js';
import { fewOf, matterName } from './line-words.js';
import { placeName } from './place-name.js';
import { matterSigns } from './signs.js';
import type { ToldBrief, ToldKind, ToldLine } from './shapes.js';
import { daysMeant } from './times.js';

export interface StatePart {
  readonly matter: string;
  readonly words: string;
  readonly contradicted: boolean;
}

export interface StateLine {
  readonly kind: ToldKind;
  /** Status or stance that all its parts have. */
  readonly value: string;
  readonly parts: readonly StatePart[];
  /** Of the same, told below and not here. */
  readonly more: number;
}

export interface StateGroup {
  readonly title: string;
  readonly lines: readonly StateLine[];
}

export interface SummitState<Line extends ToldLine = ToldLine> {
  /** Those of which there are any: what was agreed or not, what is next, who reacts how. */
  readonly parts: readonly StateGroup[];
  /** What changed last; null where nothing is reported. */
  readonly latest: Line | null;
}

/** With the line of what changed last, a dozen. */
const mostLines = 11;
const mostMeetings = 3;
const mostNames = 5;

export function stateOf<Line extends ToldLine>(brief: ToldBrief<Line>, words: Words): SummitState<Line> {
  const { outcomes, meetings, reactions } = brief;
  const { briefWords } = words;
  const next = nextMeetings(byEvent(meetings), words);
  const stances = byValue(reactions, { kind: 'reaction', most: mostNames }, words);
  const room = mostLines - next.length - stances.length;
  return {
    parts: [
      {
        title: briefWords.outcomes,
        lines: byValue(outcomes, { kind: 'outcome', most: Infinity }, words).slice(0, room),
      },
      { title: briefWords.next, lines: next },
      { title: briefWords.reactions, lines: stances },
    ].filter(({ lines }) => lines.length > 0),
    latest: latestIn([...outcomes, ...meetings, ...reactions]),
  };
}

interface Wanted {
  readonly kind: ToldKind;
  readonly most: number;
}

/** In the order of the signs: what is agreed first. */
function byValue(lines: readonly ToldLine[], { kind, most }: Wanted, words: Words): readonly StateLine[] {
  const known = Object.keys(matterSigns[kind]);
  const others = lines.map(({ value }) => value).filter((value) => !known.includes(value));
  return [...new Set([...known, ...others])].flatMap((value) => {
    const parts = partsOf(
      lines.filter((line) => line.value === value),
      words,
    );
    if (parts.length === 0) return [];
    return [{ kind, value, parts: parts.slice(0, most), more: Math.max(0, parts.length - most) }];
  });
}

/** Whoever stands so toward several things is named once. */
function partsOf(lines: readonly ToldLine[], said: Words): readonly StatePart[] {
  const parts = new Map<string, StatePart>();
  for (const { matter, about, claimants, contradicted } of lines) {
    const { title } = matterName(about, said);
    const words = claimants.length === 0 ? title : said.lineWords.saidBy(title, fewOf(claimants, said));
    const known = parts.get(words);
    if (known === undefined) parts.set(words, { matter, words, contradicted });
    else if (contradicted) parts.set(words, { ...known, contradicted });
  }
  return [...parts.values()];
}

/** Each has its own line, since each has its own day; what is over is told below. */
function nextMeetings(meetings: readonly ToldLine[], words: Words): readonly StateLine[] {
  const toCome = byDate(meetings, words).flatMap(({ lines }) =>
    lines.filter((line) => ['dated', 'undated'].includes(meetingGroupOf(line))),
  );
  return toCome.slice(0, mostMeetings).map((line, place) => ({
    kind: 'meeting',
    value: line.value,
    parts: [{ matter: line.matter, words: meetingWords(line, words), contradicted: line.contradicted }],
    more: place === mostMeetings - 1 ? toCome.length - mostMeetings : 0,
  }));
}

function meetingWords({ about, due }: ToldLine, words: Words): string {
  const { title } = matterName(about, words);
  const place = about.kind === 'meeting' && about.place !== null ? `, ${placeName(about.place, words)}` : '';
  return `${title}${place}${due === null ? '' : `, ${daysMeant(due, words)}`}`;
}

function latestIn<Line extends ToldLine>(lines: readonly Line[]): Line | null {
  return lines.reduce<Line | null>((last, line) => (last === null || line.since > last.since ? line : last), null);
}
