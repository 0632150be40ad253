/** What can be undone in its place can be undone from elsewhere, too, once that place is left. */
import { useEffect, useRef } from 'react';
import { offerUndo, type Undoable } from './undoable.js';

/** `undoable` is null while there is nothing to undo. Returns what the place itself calls when it undoes. */
export function useUndoWhenLeft(undoable: Undoable | null): () => void {
  const latest = useRef(undoable);
  const isUndone = useRef(false);
  useEffect(() => {
    latest.current = undoable;
  });
  useEffect(
    () => () => {
      if (latest.current !== null && !isUndone.current) offerUndo(latest.current);
    },
    [],
  );
  return () => {
    isUndone.current = true;
  };
}
