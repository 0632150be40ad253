/**
 * What the findings of items are about: a row for each topic, actor and matter of each item, in the order of discovery, and how many
 * items have each. That is counted as it comes: whoever types in a filter asks for it with each letter.
 */
import { saidBy, saidKinds, type ItemDoc, type SaidKind } from '#core';
import type { Prepared } from './prepared.js';

export const saidSchema = `
  CREATE TABLE IF NOT EXISTS said (
    kind TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL, shown TEXT NOT NULL, PRIMARY KEY (kind, value, n)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS said_by (
    kind TEXT NOT NULL, value TEXT NOT NULL, shown TEXT NOT NULL, items INTEGER NOT NULL, PRIMARY KEY (kind, value)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS said_by_items ON said_by (kind, items DESC, value);
`;

export class SaidShelf {
  constructor(private readonly prepared: Prepared) {}

  /** Puts what an item says in the place of what it said. */
  put(n: number, doc: ItemDoc, before: ItemDoc | undefined): void {
    if (before?.says === doc.says) return;
    for (const kind of saidKinds) {
      for (const value of before === undefined ? [] : saidBy(before, kind).keys()) this.drop(kind, value, n);
      for (const [value, shown] of saidBy(doc, kind)) this.keep(kind, value, n, shown);
    }
  }

  /** With how many items say so, the commonest first. */
  values(kind: SaidKind, most: number): readonly (readonly [value: string, count: number])[] {
    const rows = this.prepared(
      'SELECT shown, items FROM said_by WHERE kind = ? AND items > 0 ORDER BY items DESC, value LIMIT ?',
    ).all(kind, most) as { shown: string; items: number }[];
    return rows.map(({ shown, items }) => [shown, items]);
  }

  private keep(kind: SaidKind, value: string, n: number, shown: string): void {
    const kept = this.prepared('INSERT OR IGNORE INTO said (kind, value, n, shown) VALUES (?, ?, ?, ?)');
    if (kept.run(kind, value, n, shown).changes === 0) return;
    this.prepared(
      `INSERT INTO said_by (kind, value, shown, items) VALUES (?, ?, ?, 1)
         ON CONFLICT (kind, value) DO UPDATE SET items = items + 1, shown = max(shown, excluded.shown)`,
    ).run(kind, value, shown);
  }

  private drop(kind: SaidKind, value: string, n: number): void {
    const gone = this.prepared('DELETE FROM said WHERE kind = ? AND value = ? AND n = ?').run(kind, value, n);
    if (gone.changes === 0) return;
    this.prepared('UPDATE said_by SET items = items - 1 WHERE kind = ? AND value = ?').run(kind, value);
  }
}
