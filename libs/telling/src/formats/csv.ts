/** Rows as CSV (RFC 4180), for spreadsheets. Begins with a byte order mark, without which some take UTF-8 for something else. */

export type Cell = string | number | boolean | null;

export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(cell: Cell): string {
  const text = cell === null ? '' : typeof cell === 'string' ? harmless(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a page wrote is no formula; the apostrophe is how spreadsheets are told. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
