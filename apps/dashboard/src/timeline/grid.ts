/** Reactions as a grid, pure: a row for each actor, a column for each thing they spoke of, and the orders that it can stand in. */
import type { Particulars } from '../../../../libs/telling/src/brief/line-words.js';
import type { Shape } from '../client.js';
import { locale, matterName } from '../words/word.js';

type Line = Shape<'BriefLine'>;

export interface GridRow {
  readonly actor: string;
  readonly office: Particulars | null;
  /** ISO 8601 UTC: the latest of its reactions. */
  readonly latest: string;
  readonly cells: ReadonlyMap<string, readonly Line[]>;
}

export interface Grid {
  /** What most spoke of comes first. */
  readonly towards: readonly string[];
  readonly rows: readonly GridRow[];
}

export interface GridOrder {
  /** `actor`, `latest`, or one of the things spoken of. */
  readonly by: string;
  readonly isReversed: boolean;
}

const stances = ['positive', 'cautious', 'neutral', 'negative'];

export function gridOf(lines: readonly Line[]): Grid {
  const byToward = new Map<string, number>();
  const byActor = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.about.kind !== 'reaction') continue;
    const { toward } = line.about;
    const actor = matterName(line.about).title;
    byToward.set(toward, (byToward.get(toward) ?? 0) + 1);
    byActor.set(actor, [...(byActor.get(actor) ?? []), line]);
  }
  const towards = [...byToward].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([toward]) => toward);
  return { towards, rows: [...byActor].map(([actor, own]) => rowOf(actor, own)) };
}

function rowOf(actor: string, lines: readonly Line[]): GridRow {
  const cells = new Map<string, readonly Line[]>();
  for (const line of lines) {
    const toward = towardOf(line);
    cells.set(toward, [...(cells.get(toward) ?? []), line]);
  }
  const offices = lines.map(({ about }) => matterName(about)).filter(({ detail }) => detail !== '');
  return {
    actor,
    office: offices[0] ?? null,
    latest:
      lines
        .map(({ since }) => since)
        .sort()
        .at(-1) ?? '',
    cells,
  };
}

function towardOf({ about }: Line): string {
  return about.kind === 'reaction' ? about.toward : '';
}

/** Those without a stance in the column stand last, however it is turned. */
export function sorted(rows: readonly GridRow[], { by, isReversed }: GridOrder): readonly GridRow[] {
  const turn = isReversed ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [rankOf(a, by), rankOf(b, by)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(a, b);
    if (one !== other) return (one < other ? -1 : 1) * turn;
    return byName(a, b);
  });
}

/** What is compared: names from A, the latest first, stances from the positive on. */
function rankOf(row: GridRow, by: string): string | number | null {
  if (by === 'actor') return row.actor.toLowerCase();
  if (by === 'latest') return -Date.parse(row.latest);
  const [line] = row.cells.get(by) ?? [];
  return line === undefined ? null : stances.indexOf(line.value);
}

function byName(a: GridRow, b: GridRow): number {
  return a.actor.localeCompare(b.actor, locale);
}

/** From the address: `actor`, or `-actor` when reversed. */
export function orderFrom(text: string | null): GridOrder {
  const named = text === null || text === '' ? 'latest' : text;
  return named.startsWith('-') ? { by: named.slice(1), isReversed: true } : { by: named, isReversed: false };
}

/** The order after a press on the head of a column: the other way round where it stands so already. */
export function pressed({ by, isReversed }: GridOrder, column: string): string {
  return by === column && !isReversed ? `-${column}` : column;
}
