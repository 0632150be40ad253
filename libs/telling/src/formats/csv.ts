/** Rows as CSV (RFC 4180), for spreadsheets. Begins with a byte order mark, without which some take UTF-8 for something else. */
import { stringify } from 'csv-stringify/sync';
import { plain } from './plain.js';

export type Cell = string | number | boolean | null;

export function csvOf(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? plain(cell) : cell)));
  return stringify(cells, {
    bom: true,
    record_delimiter: 'windows',
    // Not only what ends a row here would part one elsewhere.
    quoted_match: /[\r\n]/,
    // What a page wrote is no formula.
    escape_formulas: true,
    cast: { boolean: String },
  });
}
