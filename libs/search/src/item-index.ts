/**
 * Every ingested item, searchable: one SQLite file (FTS5) for each process that serves lists. Disposable: it follows the log
 * from its own checkpoint and builds itself again when it is missing, damaged, or of an older shape.
 */
import {
  erasuresIn,
  isErasure,
  isSaidKind,
  itemsView,
  type Condition,
  type CountedKey,
  type ItemDoc,
  type Recorded,
  type WordsCondition,
} from '#core';
import Database from 'libsql';
import { matchOf, where, type ItemFilter } from './item-filter.js';
import { rowOf, type ItemRow } from './item-row.js';
import { ItemTally } from './item-tally.js';
import { openIndex } from './open-index.js';
import { preparedOn, type Prepared } from './prepared.js';
import { SaidShelf } from './said-shelf.js';
import { TextShelf, type BroughtText, type WantedText } from './text-shelf.js';
import { parted } from './tokens.js';

export interface ItemList {
  readonly items: readonly ItemDoc[];
  readonly total: number;
  /** By verdict, with all of the filter but its verdict. */
  readonly counts: Readonly<Record<string, number>>;
  /** Of the last item; undefined at the end of the list. */
  readonly next: number | undefined;
  /** As a cursor it keeps out what is discovered later: under it, `skip` leads to the same items however many come in. */
  readonly anchor: number;
}

export interface ItemTotals {
  readonly items: number;
  readonly relevant: number;
  readonly copies: number;
  readonly unreadable: number;
  readonly pending: number;
  /** Relevant items in languages in which no claims are read. */
  readonly notUnderstood: number;
  /** Those languages (BCP 47), the most frequent first. */
  readonly languages: readonly { readonly lang: string; readonly items: number }[];
}

interface Row {
  readonly n: number;
  readonly doc: string;
}

/** In items. */
const firstStretch = 2_000;
const mostCounted = 100;
const mostValues = 500;

export class ItemIndex {
  private readonly db: Database.Database;
  private readonly prepared: Prepared;
  private readonly texts: TextShelf;
  private readonly said: SaidShelf;
  /** How many items of what kind there are at which time. */
  readonly tally: ItemTally;
  private passedOver = 0;
  /** Counts by verdict, by what they are of. */
  private readonly counted = new Map<string, Readonly<Record<string, number>>>();

  /** `story` and `head` tell the log that the index belongs to: a file that knows more than the log is of another one. */
  constructor(file: string, story: string, head: number) {
    this.db = openIndex(file, story, head);
    this.prepared = preparedOn(this.db);
    this.texts = new TextShelf(this.db, this.prepared);
    this.said = new SaidShelf(this.prepared);
    this.tally = new ItemTally(this.db);
  }

  /** Position of the last event that the index holds. */
  position(): number {
    return (this.prepared('SELECT position FROM checkpoint').get() as { position: number }).position;
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
    const gone = events.filter(isErasure).flatMap(textsIn);
    this.counted.clear();
    const take = this.db.transaction(() => {
      const from = this.position();
      this.tally.begin();
      const skipped = events.filter((event) => event.position > from && !this.fold(event));
      this.texts.forget(gone);
      this.tally.settle();
      this.prepared('UPDATE checkpoint SET position = ?').run(last);
      return skipped.length;
    });
    this.passedOver += take();
    // The journal holds pages of before.
    if (gone.length > 0) this.db.pragma('wal_checkpoint(TRUNCATE)');
  }

  /** Texts of articles that are not in the full text yet: whoever has the archive at hand brings them by `takeTexts`. */
  wantedTexts(limit: number): readonly WantedText[] {
    return this.texts.wanted(limit);
  }

  /** All or none. A `text` is undefined where there is none to be had. */
  takeTexts(brought: readonly BroughtText[]): void {
    if (brought.length === 0) return;
    this.counted.clear();
    this.texts.take(brought);
  }

  /** Hashes of the texts, of those that items have now, in which the words stand. */
  textsHolding(condition: WordsCondition): ReadonlySet<string> {
    return this.texts.holding(matchOf(condition));
  }

  item(id: string): ItemDoc | undefined {
    const row = this.prepared('SELECT doc FROM docs WHERE n = (SELECT n FROM items WHERE id = ?)').get(id);
    return row === undefined ? undefined : (JSON.parse((row as { doc: string }).doc) as ItemDoc);
  }

  list(filter: ItemFilter, limit: number): ItemList {
    const { conditions, after } = filter;
    const counts = this.counts(conditions.filter((condition) => !isVerdict(condition)));
    const total = sum(verdictsIn(conditions, counts));
    return { ...this.page(filter, limit), total, counts, anchor: after ?? this.last() + 1 };
  }

  /** Of the list, without counting it. */
  page(filter: ItemFilter, limit: number): Pick<ItemList, 'items' | 'next'> {
    const page = this.newest(filter, limit);
    return {
      items: page.map(({ doc }) => JSON.parse(doc) as ItemDoc),
      next: page.length === limit ? page[page.length - 1]?.n : undefined,
    };
  }

  /** Words, and what is said, are sought among the newest items first: what is common fills a page from the first stretch, and costs no more than that. */
  private newest(filter: ItemFilter, limit: number): readonly Row[] {
    const end = filter.after ?? this.last() + 1;
    const isSought = filter.conditions.some(({ on }) => on === 'words' || isSaidKind(on));
    for (let stretch = isSought ? firstStretch : end; ; stretch *= 10) {
      const from = end - stretch;
      const rows = this.rows(from > 1 ? { ...filter, after: end, from } : filter, limit);
      if (rows.length === limit || from <= 1) return rows;
    }
  }

  private rows(filter: ItemFilter & { readonly from?: number }, limit: number): readonly Row[] {
    const { clause, params } = where(filter);
    return this.db
      .prepare(
        `SELECT n, doc FROM docs WHERE n IN (SELECT n FROM items ${clause} ORDER BY n DESC LIMIT ? OFFSET ?) ORDER BY n DESC`,
      )
      .all(...params, limit, filter.skip ?? 0) as unknown as readonly Row[];
  }

  /** Ids of all that meet the conditions, the last discovered first. */
  ids(conditions: readonly Condition[]): readonly string[] {
    const { clause, params } = where({ conditions });
    const rows = this.db.prepare(`SELECT id FROM items ${clause} ORDER BY n DESC`).all(...params) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  totals(): ItemTotals {
    const counts = this.counts([]);
    const { relevant = 0, copy = 0, unreadable = 0, pending = 0 } = counts;
    const languages = this.foreignLanguages();
    return {
      items: sum(Object.values(counts)),
      relevant: relevant + copy,
      copies: copy,
      unreadable,
      pending,
      notUnderstood: sum(languages.map(({ items }) => items)),
      languages,
    };
  }

  /** What the items have, with how many have it, the commonest first. */
  values(key: CountedKey): readonly (readonly [value: string, count: number])[] {
    if (isSaidKind(key)) return this.said.values(key, mostValues);
    const shown = key === 'source' ? 'max(publisher)' : key;
    const rows = this.db
      .prepare(`SELECT ${shown} AS value, count(*) AS n FROM items GROUP BY ${key} ORDER BY n DESC, value LIMIT ?`)
      .all(mostValues) as { value: string; n: number }[];
    return rows.map(({ value, n }) => [value, n]);
  }

  close(): void {
    this.db.close();
  }

  private last(): number {
    return (this.db.prepare('SELECT max(n) AS n FROM items').get() as { n: number | null }).n ?? 0;
  }

  private foreignLanguages(): ItemTotals['languages'] {
    const { clause, params } = where({ conditions: [{ on: 'trait', not: true, values: ['understood'] }] });
    return this.db
      .prepare(`SELECT lang, count(*) AS items FROM items ${clause} GROUP BY lang ORDER BY items DESC, lang`)
      .all(...params) as { lang: string; items: number }[];
  }

  /** A list is counted once for all its pages, until something changes. */
  private counts(conditions: readonly Condition[]): Readonly<Record<string, number>> {
    const { clause, params } = where({ conditions });
    const key = JSON.stringify([clause, params]);
    const known = this.counted.get(key);
    if (known !== undefined) return known;
    const counts = this.countsNow(clause, params);
    if (this.counted.size >= mostCounted) this.counted.clear();
    this.counted.set(key, counts);
    return counts;
  }

  private countsNow(clause: string, params: readonly (string | number)[]): Record<string, number> {
    const rows = this.db
      .prepare(`SELECT verdict, count(*) AS n FROM items ${clause} GROUP BY verdict`)
      .all(...params) as { verdict: string; n: number }[];
    return Object.fromEntries(rows.map(({ verdict, n }) => [verdict, n]));
  }

  /** False for an event that cannot be folded. What the database throws is not the event's fault: it can be tried again. */
  private fold(event: Recorded): boolean {
    try {
      for (const { doc, before } of this.docsAfter(event)) {
        this.said.put(this.put(rowOf(doc), before !== undefined && isSameWords(before, doc)), doc, before);
        this.tally.put(doc, event);
      }
      return true;
    } catch (error) {
      if (error instanceof Database.SqliteError) throw error;
      return false;
    }
  }

  private docsAfter(event: Recorded): readonly { readonly doc: ItemDoc; readonly before: ItemDoc | undefined }[] {
    return itemsView.keys(event).flatMap((key) => {
      const before = this.item(key);
      const doc = itemsView.evolve(before, event, key);
      return doc === undefined || doc === before ? [] : [{ doc, before }];
    });
  }

  /** Answers its place in the order of discovery. */
  private put(row: ItemRow, hasSameWords: boolean): number {
    const { n } = this.prepared(
      `INSERT INTO items (id, verdict, source, publisher, feed, lang, at, traits, batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET verdict = excluded.verdict, source = excluded.source, publisher = excluded.publisher,
           lang = excluded.lang, at = excluded.at, traits = excluded.traits, batch = excluded.batch
         RETURNING n`,
    ).get(row.id, row.verdict, row.source, row.publisher, row.feed, row.lang, row.at, row.traits, row.batch) as {
      n: number;
    };
    this.prepared('INSERT OR REPLACE INTO docs (n, doc) VALUES (?, ?)').run(n, row.doc);
    if (!hasSameWords) this.putWords(n, row);
    this.texts.want(n, row.textHash);
    return n;
  }

  private putWords(n: number, { title, publisher, failure }: ItemRow): void {
    this.prepared('DELETE FROM words WHERE rowid = ?').run(n);
    const words = [title, parted(publisher), failure];
    this.prepared('INSERT INTO words (rowid, title, publisher, failure) VALUES (?, ?, ?, ?)').run(n, ...words);
  }
}

/** What is found by its title, its publisher and why it failed need not be taken apart again. */
function isSameWords(one: ItemDoc, other: ItemDoc): boolean {
  return one.title === other.title && one.publisher.name === other.publisher.name && one.failure === other.failure;
}

function textsIn(event: Parameters<typeof erasuresIn>[0]): readonly string[] {
  return erasuresIn(event).flatMap(({ shelf, hash }) => (shelf === 'texts' ? [hash] : []));
}

export function isVerdict(condition: Condition): boolean {
  return condition.on === 'verdict' && !condition.not;
}

/** Of the counts by verdict those that the conditions let in. */
export function verdictsIn(
  conditions: readonly Condition[],
  counts: Readonly<Record<string, number>>,
): readonly number[] {
  const asked = conditions.find(isVerdict);
  const isIn = (verdict: string) => asked?.on !== 'verdict' || (asked.values as readonly string[]).includes(verdict);
  return Object.entries(counts).flatMap(([verdict, n]) => (isIn(verdict) ? [n] : []));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, n) => all + n, 0);
}
