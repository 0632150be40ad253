/** The lines of the brief as people look for them: outcomes by topic, meetings by date, reactions by actor. */
import type { Words } from '../languages/said.js';
import { matterName, type MatterName, type Particulars } from './line-words.js';
import type { ToldLine, ToldMeeting } from './shapes.js';

const none: Particulars = { detail: '', asWritten: [] };

/** Particulars are those of a person who reacts; empty elsewhere. */
export interface LineGroup<Line> extends MatterName {
  readonly lines: readonly Line[];
}

/** In the order in which the lines come, which is that of the topics. */
export function byTopic<Line extends ToldLine>(lines: readonly Line[], words: Words): readonly LineGroup<Line>[] {
  return grouped(lines, ({ about }) => matterName(about, words).title).map((group) => ({ ...group, ...none }));
}

/** In the order in which the lines come, which is by how many back them. */
export function byActor<Line extends ToldLine>(lines: readonly Line[], words: Words): readonly LineGroup<Line>[] {
  return grouped(lines, ({ about }) => matterName(about, words).title).map((group) => ({
    ...group,
    ...(group.lines.map(({ about }) => matterName(about, words)).find(({ detail }) => detail !== '') ?? none),
  }));
}

const over = ['held', 'postponed', 'cancelled', 'rejected'];

type Group = keyof Words['groupWords'];

export function meetingGroupOf({ value, due, overdue }: Pick<ToldLine, 'value' | 'due' | 'overdue'>): Group {
  if (value === 'held') return 'held';
  if (over.includes(value)) return 'off';
  if (overdue) return 'overdue';
  return due === null ? 'undated' : 'dated';
}

/** Meetings that stand by themselves, each with those that may be it. */
export function byEvent<Line extends Pick<ToldLine, 'matter'> & ToldMeeting>(
  lines: readonly Line[],
): readonly (Line & Perhaps<Line>)[] {
  const perhaps = new Map<string | null, Line[]>();
  for (const line of lines) {
    const known = perhaps.get(line.perhapsOf);
    if (known === undefined) perhaps.set(line.perhapsOf, [line]);
    else known.push(line);
  }
  return (perhaps.get(null) ?? []).map((line) => ({ ...line, perhaps: perhaps.get(line.matter) ?? [] }));
}

export interface Perhaps<Line> {
  readonly perhaps: readonly Line[];
}

/** What is to come, the nearest first; then what has no day; then what is over, the latest first. */
export function byDate<Line extends ToldLine>(lines: readonly Line[], words: Words): readonly LineGroup<Line>[] {
  return Object.entries(words.groupWords).flatMap(([group, title]) => {
    const own = lines.filter((line) => meetingGroupOf(line) === group);
    return own.length === 0 ? [] : [{ title, ...none, lines: group === 'dated' ? soonest(own) : latest(own) }];
  });
}

function soonest<Line extends ToldLine>(lines: readonly Line[]): readonly Line[] {
  return lines.toSorted((a, b) => compare(a.due?.from ?? '', b.due?.from ?? '') || compare(a.matter, b.matter));
}

function latest<Line extends ToldLine>(lines: readonly Line[]): readonly Line[] {
  return lines.toSorted((a, b) => compare(b.due?.to ?? b.since, a.due?.to ?? a.since) || compare(a.matter, b.matter));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function grouped<Line>(lines: readonly Line[], titleOf: (line: Line) => string) {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const title = titleOf(line);
    const known = groups.get(title);
    if (known === undefined) groups.set(title, [line]);
    else known.push(line);
  }
  return [...groups].map(([title, own]) => ({ title, lines: own }));
}
