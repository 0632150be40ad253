/** The full text of articles in the index: which texts belong there, and how they come and go. */
import type Database from 'libsql';
import type { Prepared } from './prepared.js';
import { parted } from './tokens.js';

export interface WantedText {
  /** Row of the item. */
  readonly n: number;
  readonly hash: string;
}

export interface BroughtText extends WantedText {
  readonly text: string | undefined;
}

export class TextShelf {
  constructor(
    private readonly db: Database.Database,
    private readonly prepared: Prepared,
  ) {}

  /** Says which text an item should be found by. */
  want(n: number, hash: string | null): void {
    const held = this.prepared('SELECT hash FROM text_of WHERE n = ?').get(n) as { hash: string } | undefined;
    if (held !== undefined && held.hash !== hash) this.drop(n);
    this.prepared('UPDATE items SET wanted = ? WHERE n = ?').run(held?.hash === hash ? null : hash, n);
  }

  wanted(limit: number): readonly WantedText[] {
    return this.prepared('SELECT n, wanted AS hash FROM items WHERE wanted IS NOT NULL LIMIT ?').all(
      limit,
    ) as unknown as readonly WantedText[];
  }

  /** `text` is undefined where there is none to be had: it is not asked for again. Another text may be wanted by now. */
  take(brought: readonly BroughtText[]): void {
    const takeAll = this.db.transaction(() => {
      for (const each of brought) this.takeOne(each);
    });
    takeAll();
  }

  private takeOne({ n, hash, text }: BroughtText): void {
    const { changes } = this.prepared('UPDATE items SET wanted = NULL WHERE n = ? AND wanted = ?').run(n, hash);
    if (changes === 0 || text === undefined) return;
    this.prepared('INSERT INTO texts (rowid, text) VALUES (?, ?)').run(n, parted(text));
    this.prepared('INSERT INTO text_of (n, hash) VALUES (?, ?)').run(n, hash);
  }

  /** Of whatever items had it. */
  forget(hashes: readonly string[]): void {
    for (const hash of hashes) {
      this.prepared('UPDATE items SET wanted = NULL WHERE wanted = ?').run(hash);
      const rows = this.prepared('SELECT n FROM text_of WHERE hash = ?').all(hash) as { n: number }[];
      for (const { n } of rows) this.drop(n);
    }
  }

  /** Hashes of the texts in which an FTS5 expression is found. */
  holding(match: string): ReadonlySet<string> {
    const rows = this.prepared('SELECT hash FROM text_of WHERE n IN (SELECT rowid FROM texts WHERE texts MATCH ?)').all(
      match,
    ) as { hash: string }[];
    return new Set(rows.map(({ hash }) => hash));
  }

  private drop(n: number): void {
    this.prepared('DELETE FROM texts WHERE rowid = ?').run(n);
    this.prepared('DELETE FROM text_of WHERE n = ?').run(n);
  }
}
