/** A list that may be long: its beginning, and the rest at a press, from where whoever goes by keys reads on. */
import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { figure } from '../words/word.js';
import { oftenWords } from '../words/words.js';
import { Button } from './button.js';

interface Props<T> {
  readonly all: readonly T[];
  readonly atFirst: number;
  /** A list item with its key. */
  readonly row: (one: T, place: number) => ReactNode;
  readonly label?: string;
}

export function LongList<T>({ all, atFirst, row, label }: Props<T>) {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = isWhole ? all : all.slice(0, atFirst);
  const showAll = () => {
    flushSync(() => {
      setWhole(true);
    });
    list.current?.children[atFirst]?.querySelector<HTMLElement>('a, button')?.focus();
  };
  return (
    <>
      <ul ref={list} aria-label={label} className="ledger">
        {shown.map(row)}
      </ul>
      {shown.length < all.length && (
        <div className="mt-4">
          <Button onPress={showAll}>{oftenWords.showTheOther(figure(all.length - shown.length))}</Button>
        </div>
      )}
    </>
  );
}
