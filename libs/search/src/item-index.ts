/**
 * Every ingested item, searchable: one SQLite file (FTS5) for each process that serves lists. Disposable: it follows the log
 * from its own checkpoint and builds itself again when it is missing, damaged, or of an older shape.
 */
import { itemsView, type ItemDoc, type Recorded } from '#core';
import Database from 'libsql';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { schema, shape } from './schema.js';
import { notUnderstood, parted, where, type ItemFilter } from './item-filter.js';

export interface ItemList {
  readonly items: readonly ItemDoc[];
  readonly total: number;
  /** By verdict, with all of the filter but its verdict. */
  readonly counts: Readonly<Record<string, number>>;
  /** Of the last item; undefined at the end of the list. */
  readonly next: number | undefined;
}

export interface ItemTotals {
  readonly items: number;
  readonly relevant: number;
  readonly copies: number;
  readonly unreadable: number;
  readonly pending: number;
  /** Relevant items in languages in which no claims are read. */
  readonly notUnderstood: number;
}

export class ItemIndex {
  private readonly db: Database.Database;
  private passedOver = 0;

  /** `story` and `head` tell the log that the index belongs to: a file that knows more than the log is of another one. */
  constructor(file: string, story: string, head: number) {
    mkdirSync(dirname(file), { recursive: true });
    this.db = openOrRebuild(file, `${story} ${shape}`, head);
  }

  /** Position of the last event that the index holds. */
  position(): number {
    return (this.db.prepare('SELECT position FROM checkpoint').get() as { position: number }).position;
  }

  /** Events whose fold threw since this was opened. */
  skipped(): number {
    return this.passedOver;
  }

  /**
   * Takes in events in the order of the log, all or none; those already held are passed over, and so is one that cannot be
   * folded: it would be no better the next time.
   */
  apply(events: readonly Recorded[]): void {
    const last = events[events.length - 1]?.position;
    if (last === undefined || last <= this.position()) return;
    const take = this.db.transaction(() => {
      const from = this.position();
      const skipped = events.filter((event) => event.position > from && !this.fold(event));
      this.db.prepare('UPDATE checkpoint SET position = ?').run(last);
      return skipped.length;
    });
    this.passedOver += take();
  }

  item(id: string): ItemDoc | undefined {
    const row = this.db.prepare('SELECT doc FROM items WHERE id = ?').get(id) as { doc: string } | undefined;
    return row && (JSON.parse(row.doc) as ItemDoc);
  }

  list(filter: ItemFilter, limit: number): ItemList {
    const { clause, params } = where(filter);
    const page = this.db
      .prepare(`SELECT rowid AS n, doc FROM items ${clause} ORDER BY rowid DESC LIMIT ?`)
      .all(...params, limit) as { n: number; doc: string }[];
    const { after, ...whole } = filter;
    const counts = this.counts(whole);
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const last = page.length === limit ? page[page.length - 1]?.n : undefined;
    return {
      items: page.map(({ doc }) => JSON.parse(doc) as ItemDoc),
      total: filter.verdict === undefined ? all : (counts[filter.verdict] ?? 0),
      counts,
      next: last,
    };
  }

  totals(): ItemTotals {
    const { relevant = 0, copy = 0, unreadable = 0, pending = 0, ...rest } = this.counts({});
    const items = relevant + copy + unreadable + pending + Object.values(rest).reduce((sum, count) => sum + count, 0);
    const other = this.db.prepare(`SELECT count(*) AS n FROM items WHERE ${notUnderstood}`).get() as { n: number };
    return { items, relevant: relevant + copy, copies: copy, unreadable, pending, notUnderstood: other.n };
  }

  close(): void {
    this.db.close();
  }

  private counts({ verdict, ...filter }: ItemFilter): Record<string, number> {
    const { clause, params } = where(filter);
    const rows = this.db
      .prepare(`SELECT verdict, count(*) AS n FROM items ${clause} GROUP BY verdict`)
      .all(...params) as { verdict: string; n: number }[];
    return Object.fromEntries(rows.map(({ verdict, n }) => [verdict, n]));
  }

  /** False for an event that cannot be folded. What the database throws is not the event's fault: it can be tried again. */
  private fold(event: Recorded): boolean {
    try {
      for (const row of this.rowsOf(event)) this.put(row);
      return true;
    } catch (error) {
      if (error instanceof Database.SqliteError) throw error;
      return false;
    }
  }

  private rowsOf(event: Recorded): readonly ItemRow[] {
    return itemsView.keys(event).flatMap((key) => {
      const before = this.item(key);
      const doc = itemsView.evolve(before, event, key);
      return doc === undefined || doc === before ? [] : [rowOf(doc)];
    });
  }

  private put({ id, verdict, feed, lang, doc, title, publisher, reason }: ItemRow): void {
    this.db
      .prepare(
        `INSERT INTO items (id, verdict, feed, lang, doc) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET verdict = excluded.verdict, lang = excluded.lang, doc = excluded.doc`,
      )
      .run(id, verdict, feed, lang, doc);
    const { n } = this.db.prepare('SELECT rowid AS n FROM items WHERE id = ?').get(id) as { n: number };
    this.db.prepare('DELETE FROM words WHERE rowid = ?').run(n);
    this.db
      .prepare('INSERT INTO words (rowid, title, publisher, reason) VALUES (?, ?, ?, ?)')
      .run(n, title, publisher, reason);
  }
}

type ItemRow = Readonly<Record<'id' | 'verdict' | 'feed' | 'lang' | 'doc' | 'title' | 'publisher' | 'reason', string>>;

/** Throws for a document that is not made of what the columns hold. */
function rowOf(item: ItemDoc): ItemRow {
  const { id, verdict, feed, lang, reason } = item;
  const row = { id, verdict, feed, lang, reason, title: parted(item.title), publisher: parted(item.publisher.name) };
  const wrong = Object.entries(row).find(([, value]) => typeof value !== 'string');
  if (wrong !== undefined) throw new TypeError(`an item without its ${wrong[0]}`);
  return { ...row, doc: JSON.stringify(item) };
}

function openOrRebuild(file: string, identity: string, head: number): Database.Database {
  try {
    return open(file, identity, head);
  } catch {
    // Damaged or of another shape: all it held is in the log.
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
    return open(file, identity, head);
  }
}

function open(file: string, identity: string, head: number): Database.Database {
  const db = new Database(file);
  try {
    prepare(db, identity, head);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function prepare(db: Database.Database, identity: string, head: number): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  // A fifth of a second for 100 000 items; a damaged page would show only later, to somebody who asks.
  const [sound] = db.pragma('quick_check(1)') as { quick_check: string }[];
  if (sound?.quick_check !== 'ok') throw new Error(`the index is damaged: ${sound?.quick_check ?? 'no answer'}`);
  db.exec(schema);
  db.prepare('INSERT OR IGNORE INTO checkpoint (only, position, identity) VALUES (1, 0, ?)').run(identity);
  const found = db.prepare('SELECT identity, position FROM checkpoint').get() as { identity: string; position: number };
  if (found.identity === identity && found.position <= head) return;
  throw new Error(`the index is of another log or shape: ${found.identity}`);
}
