/**
 * A list of any length: only the rows in sight stand in the page, and only their pages are fetched. Rows are laid out some together:
 * wherever a height turns out another than it was taken for, all that follow it to the end of the list are laid out anew.
 */
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { Shape } from '../client.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { ItemRow } from './item-row.js';
import type { ItemsFilter } from './items-filter.js';
import { pageSize, useItemPages } from './use-item-pages.js';
import { itemPageWords, oftenWords } from '../words/words.js';

interface Props {
  readonly first: Shape<'ItemPage'>;
  readonly filter: ItemsFilter;
}

/** In pixels, until a row has been measured. */
const usualHeight = 96;
/** In rows: a screen holds two or three such. */
const together = 5;

export function ItemsList({ first, filter }: Props) {
  const { total } = first;
  const { list, margin, rows, focus } = useRows(total);
  const { itemAt, error, retry } = useItemPages(first, filter, usePages(rows));
  return (
    <>
      <div
        ref={list}
        role="list"
        {...focus}
        className="relative border-t border-ink [overflow-anchor:none]"
        style={{ height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            data-index={index}
            ref={rows.measureElement}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${String(start - margin)}px)` }}
          >
            {placesIn(index, total).map((place) => (
              <div
                key={place}
                role="listitem"
                aria-posinset={place + 1}
                aria-setsize={total}
                className="border-b border-line"
              >
                <Row item={itemAt(place)} />
              </div>
            ))}
          </div>
        ))}
      </div>
      {error !== null && <TroubleNote error={error} what={itemPageWords.itemsNotLoaded} onRetry={retry} />}
    </>
  );
}

function placesIn(stretch: number, total: number): readonly number[] {
  const first = stretch * together;
  return Array.from({ length: Math.min(together, total - first) }, (_, i) => first + i);
}

/** While one scrolls, those that stay in sight are not rendered again. */
const Row = memo(function Row({ item }: { readonly item: Shape<'ListedItem'> | undefined }) {
  return item === undefined ? <Waiting /> : <ItemRow item={item} />;
});

function Waiting() {
  return (
    <div className="h-24 space-y-2.5 py-5">
      <span className="sr-only">{oftenWords.loading}</span>
      <div aria-hidden="true" className="h-4 w-2/5 rounded-sm bg-sunken" />
      <div aria-hidden="true" className="h-3 w-3/5 rounded-sm bg-sunken" />
    </div>
  );
}

type Rows = ReturnType<typeof useWindowVirtualizer<HTMLDivElement>>;

function useRows(total: number) {
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    setMargin((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  // A row that holds the focus stays, however far one scrolls: the focus would be lost with it.
  const [focused, setFocused] = useState<number>();
  const rows = useWindowVirtualizer<HTMLDivElement>({
    count: Math.ceil(total / together),
    estimateSize: () => together * usualHeight,
    overscan: 1,
    scrollMargin: margin,
    rangeExtractor: (range) => withFocused(range, focused),
  });
  const focus = {
    onFocus: ({ target }: React.FocusEvent) => {
      const index = target.closest('[data-index]')?.getAttribute('data-index');
      setFocused(index === null || index === undefined ? undefined : Number(index));
    },
    onBlur: () => {
      setFocused(undefined);
    },
  };
  return { list, margin, rows, focus };
}

function withFocused(range: Range, focused: number | undefined): number[] {
  const shown = defaultRangeExtractor(range);
  if (focused === undefined || focused >= range.count || shown.includes(focused)) return shown;
  return [...shown, focused].sort((a, b) => a - b);
}

/** Pages in sight and the one behind them. While one drags through the list nothing is fetched that is only passed. */
function usePages(rows: Rows): readonly number[] {
  const [settled, setSettled] = useState<readonly number[]>([]);
  const { startIndex = 0, endIndex = 0 } = rows.range ?? {};
  const seen = pagesBetween(startIndex * together, (endIndex + 1) * together + pageSize / 2);
  const isNear = seen.some((page) => page === 0 || settled.includes(page));
  const wanted = !rows.isScrolling || isNear ? seen : settled;
  if (wanted.join() !== settled.join()) setSettled(wanted);
  return wanted;
}

function pagesBetween(from: number, to: number): readonly number[] {
  const first = Math.floor(Math.max(0, from) / pageSize);
  const last = Math.floor(to / pageSize);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
