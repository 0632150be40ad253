/** What the findings of items are about: a row for each topic, actor and matter of each item, in the order of discovery. */
import { saidBy, saidKinds, type ItemDoc, type SaidKind } from '#core';
import type { Prepared } from './prepared.js';

export const saidSchema = `
  CREATE TABLE IF NOT EXISTS said (
    kind TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL, shown TEXT NOT NULL, PRIMARY KEY (kind, value, n)
  ) WITHOUT ROWID;
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
      `SELECT max(shown) AS shown, count(*) AS items FROM said WHERE kind = ? GROUP BY value ORDER BY items DESC, value LIMIT ?`,
    ).all(kind, most) as { shown: string; items: number }[];
    return rows.map(({ shown, items }) => [shown, items]);
  }

  private keep(kind: SaidKind, value: string, n: number, shown: string): void {
    this.prepared('INSERT OR REPLACE INTO said (kind, value, n, shown) VALUES (?, ?, ?, ?)').run(kind, value, n, shown);
  }

  private drop(kind: SaidKind, value: string, n: number): void {
    this.prepared('DELETE FROM said WHERE kind = ? AND value = ? AND n = ?').run(kind, value, n);
  }
}
