/**
 * Keeps the tally of all items beside the index of them: whatever changes of an item moves it from its old cells to its new
 * ones. There is a row for each hour and for each day, so that an answer costs as many rows as its chart has bars.
 */
import type { Clock, ItemDoc, Recorded } from '#core';
import type Database from 'libsql';
import { cellsOf, grains, unknownKind, type Cell, type ItemTimes, type Part } from './tally.js';

export const tallySchema = `
  CREATE TABLE IF NOT EXISTS times (
    id TEXT PRIMARY KEY, discovered INTEGER NOT NULL, published INTEGER, judged INTEGER, baseline INTEGER NOT NULL,
    kind TEXT NOT NULL, verdict TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS tally (
    clock TEXT NOT NULL, grain INTEGER NOT NULL, hour INTEGER NOT NULL, items INTEGER NOT NULL, figures TEXT NOT NULL,
    PRIMARY KEY (clock, grain, hour)
  ) WITHOUT ROWID;
`;

/** A figure of one step of the period; `step` counts from the period's first. */
export interface Counted {
  readonly part: Part;
  readonly step: number;
  readonly value: string;
  readonly n: number;
}

/** Hours since 1970, UTC; `to` is not within. */
export interface Hours {
  readonly clock: Clock;
  readonly from: number;
  readonly to: number;
  /** Hours. */
  readonly step: number;
}

/** By part and value, for example `kind wire`. */
type Figures = Readonly<Record<string, number>>;

export class ItemTally {
  private readonly find: Database.Statement;
  private readonly keep: Database.Statement;
  /** By row: what is to be added to its figures. */
  private readonly owed = new Map<string, Map<string, number>>();

  constructor(private readonly db: Database.Database) {
    this.find = db.prepare('SELECT discovered, published, judged, baseline, kind, verdict FROM times WHERE id = ?');
    this.keep = db.prepare('INSERT OR REPLACE INTO times VALUES (?, ?, ?, ?, ?, ?, ?)');
  }

  /** Forgets what was put and not settled: its transaction failed. */
  begin(): void {
    this.owed.clear();
  }

  /** What `event` made of the item. The tally itself follows when it is settled, in the same transaction. */
  put(doc: ItemDoc, event: Recorded): void {
    const before = this.timesOf(doc.id);
    const after = timesAfter(before, doc, event);
    const { discovered, published, judged, baseline, kind, verdict } = after;
    this.keep.run(doc.id, discovered, published, judged, Number(baseline), kind, verdict);
    for (const cell of before === undefined ? [] : cellsOf(before)) this.owe(cell, -1);
    for (const cell of cellsOf(after)) this.owe(cell, 1);
  }

  settle(): void {
    for (const [row, changes] of this.owed) this.addTo(row, changes);
    this.owed.clear();
  }

  count({ clock, from, to, step }: Hours): readonly Counted[] {
    const grain = grains.findLast((each) => step % each === 0 && from % each === 0) ?? 1;
    const rows = this.db
      .prepare('SELECT hour, figures FROM tally WHERE clock = ? AND grain = ? AND hour >= ? AND hour < ?')
      .all(clock, grain, from, to) as { hour: number; figures: string }[];
    return rows.flatMap(({ hour, figures }) => countedIn(figures, Math.floor((hour - from) / step)));
  }

  /** The first and the last hour of any item; undefined while there is none. */
  span(clock: Clock): { readonly first: number; readonly last: number } | undefined {
    const found = this.db
      .prepare('SELECT min(hour) AS first, max(hour) AS last FROM tally WHERE clock = ? AND grain = 1')
      .get(clock) as { first: number | null; last: number };
    return found.first === null ? undefined : { first: found.first, last: found.last };
  }

  /** Items before and after the period. */
  beside({ clock, from, to }: Hours): { readonly before: number; readonly after: number } {
    const sum = (bound: string) =>
      `(SELECT coalesce(sum(items), 0) FROM tally WHERE clock = ? AND grain = 1 AND hour ${bound} ?)`;
    const found = this.db
      .prepare(`SELECT ${sum('<')} AS before, ${sum('>=')} AS after`)
      .get(clock, from, clock, to) as { before: number; after: number };
    return { before: found.before, after: found.after };
  }

  private timesOf(id: string): ItemTimes | undefined {
    const row = this.find.get(id) as (Omit<ItemTimes, 'baseline'> & { readonly baseline: number }) | undefined;
    return row && { ...row, baseline: row.baseline === 1 };
  }

  private owe({ clock, hour, part, value }: Cell, n: number): void {
    for (const grain of grains) {
      const row = `${clock} ${String(grain)} ${String(Math.floor(hour / grain) * grain)}`;
      const changes = this.owed.get(row) ?? new Map<string, number>();
      const figure = `${part} ${value}`;
      changes.set(figure, (changes.get(figure) ?? 0) + n);
      this.owed.set(row, changes);
    }
  }

  private addTo(row: string, changes: ReadonlyMap<string, number>): void {
    const [clock = '', grain = '', hour = ''] = row.split(' ');
    const key = [clock, Number(grain), Number(hour)] as const;
    const found = this.db
      .prepare('SELECT figures FROM tally WHERE clock = ? AND grain = ? AND hour = ?')
      .get(...key) as { figures: string } | undefined;
    const figures = added(found === undefined ? {} : (JSON.parse(found.figures) as Figures), changes);
    const items = Object.entries(figures).reduce((sum, [name, n]) => (name.startsWith('verdict ') ? sum + n : sum), 0);
    if (items === 0) this.db.prepare('DELETE FROM tally WHERE clock = ? AND grain = ? AND hour = ?').run(...key);
    else
      this.db
        .prepare('INSERT OR REPLACE INTO tally VALUES (?, ?, ?, ?, ?)')
        .run(...key, items, JSON.stringify(figures));
  }
}

function added(figures: Figures, changes: ReadonlyMap<string, number>): Figures {
  const sums = new Map(Object.entries(figures));
  for (const [name, n] of changes) sums.set(name, (sums.get(name) ?? 0) + n);
  return Object.fromEntries([...sums].filter(([, n]) => n !== 0));
}

function countedIn(figures: string, step: number): readonly Counted[] {
  return Object.entries(JSON.parse(figures) as Figures).map(([name, n]) => {
    const parting = name.indexOf(' ');
    return { part: name.slice(0, parting) as Part, step, value: name.slice(parting + 1), n };
  });
}

function timesAfter(before: ItemTimes | undefined, doc: ItemDoc, event: Recorded): ItemTimes {
  const published = Date.parse(doc.publishedAt ?? '');
  return {
    discovered: Date.parse(doc.discoveredAt),
    published: Number.isNaN(published) ? null : published,
    ...courseOf(before, event),
    kind: doc.publisher.kind ?? unknownKind,
    verdict: doc.verdict,
  };
}

/** What the documents do not keep. */
function courseOf(before: ItemTimes | undefined, event: Recorded): Pick<ItemTimes, 'judged' | 'baseline'> {
  if (before === undefined || event.type === 'article-discovered.v1') {
    return { judged: null, baseline: isBaseline(event) };
  }
  const { judged, baseline } = before;
  return { judged: judged ?? (event.type === 'article-judged.v1' ? Date.parse(event.learntAt) : null), baseline };
}

function isBaseline({ data }: Recorded): boolean {
  return typeof data === 'object' && data !== null && 'baseline' in data && data.baseline === true;
}
