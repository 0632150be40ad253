/** Who takes which stance toward what: actors down, what they speak of across. It is a table, for ears as for eyes. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { Empty } from '../shell/empty.js';
import { ContradictedFlag, OfficialFlag, Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { Wide } from '../shell/wide.js';
import { Particulars } from '../shell/particulars.js';
import { gridWords } from '../words/words.js';
import { matterPath } from '../words/matters.js';
import { capitalised, count, word } from '../words/word.js';
import { gridOf, orderFrom, pressed, sorted, type GridOrder, type GridRow } from './grid.js';

type Line = Shape<'BriefLine'>;

interface Props {
  readonly lines: readonly Line[];
  /** From the address; null for the standard order. */
  readonly sort: string | null;
  readonly onSort: (sort: string) => void;
}

export function ReactionsGrid({ lines, sort, onSort }: Props) {
  const { towards, rows } = gridOf(lines);
  const order = orderFrom(sort);
  if (rows.length === 0) return <Empty title={gridWords.none}>{gridWords.noneWhy}</Empty>;
  const head = (column: string, name: string) => (
    <Head key={column} column={column} name={name} order={order} onSort={onSort} />
  );
  return (
    <Wide label={gridWords.region}>
      <table className="w-full border-separate border-spacing-0 text-left text-small">
        <caption className="sr-only">{`${gridWords.title}. ${gridWords.note}`}</caption>
        <thead>
          <tr>
            {head('actor', gridWords.actor)}
            {towards.map((toward) => head(toward, capitalised(word('toward', toward))))}
            {head('latest', gridWords.latest)}
          </tr>
        </thead>
        <tbody>
          {sorted(rows, order).map((row) => (
            <Row key={row.actor} row={row} towards={towards} />
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

interface HeadProps {
  readonly column: string;
  readonly name: string;
  readonly order: GridOrder;
  readonly onSort: (sort: string) => void;
}

function Head({ column, name, order, onSort }: HeadProps) {
  const isSorted = order.by === column;
  const Arrow = order.isReversed ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (order.isReversed ? 'descending' : 'ascending') : undefined}
      className={`sticky top-0 z-2 border-b border-line bg-paper py-1 pr-4 align-bottom font-medium ${column === 'actor' ? 'left-0 z-3' : ''}`}
    >
      <button
        type="button"
        onClick={() => {
          onSort(pressed(order, column));
        }}
        className={`inline-flex min-h-9 items-center gap-1 text-left hover:text-ink ${isSorted ? 'font-semibold text-ink' : 'text-faint'}`}
      >
        {name}
        {isSorted && <Arrow size={14} className="shrink-0" />}
      </button>
    </th>
  );
}

function Row({ row, towards }: { readonly row: GridRow; readonly towards: readonly string[] }) {
  return (
    <tr className="group">
      <th
        scope="row"
        className="sticky left-0 z-1 max-w-44 border-b border-line bg-paper py-2.5 pr-4 align-top group-hover:bg-surface"
      >
        <span className="font-serif text-body font-bold">{row.actor}</span>
        {row.office !== null && (
          <span className="block text-note font-normal text-faint">
            <Particulars of={row.office} />
          </span>
        )}
      </th>
      {towards.map((toward) => (
        <td key={toward} className="border-b border-line py-2.5 pr-4 align-top group-hover:bg-surface">
          <Cell lines={row.cells.get(toward) ?? []} />
        </td>
      ))}
      <td className="border-b border-line py-2.5 align-top text-note text-faint group-hover:bg-surface">
        <When at={row.latest} />
      </td>
    </tr>
  );
}

function Cell({ lines }: { readonly lines: readonly Line[] }) {
  if (lines.length === 0) {
    return (
      <span className="text-faint">
        <span aria-hidden="true">·</span>
        <span className="sr-only">{gridWords.nothing}</span>
      </span>
    );
  }
  return lines.map((line) => (
    <div key={line.matter}>
      <MomentLink to={matterPath(line.matter)} className="inline-block underline-offset-4 hover:underline">
        <Status kind="reaction" value={line.value} />
      </MomentLink>
      <p className="flex flex-wrap gap-x-2 text-note text-faint">
        <span className="whitespace-nowrap">{count(line.origins, 'origin')}</span>
        {line.official && <OfficialFlag />}
        {line.contradicted && <ContradictedFlag />}
      </p>
    </div>
  ));
}
