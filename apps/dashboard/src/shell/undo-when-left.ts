/** What can be undone in its place can be undone from elsewhere, too, once that place is left. */
import { useEffect, useRef } from 'react';
import { offerUndo, type Undoable } from './undoable.js';

/** Null while there is nothing to undo there. Answers what is called before it is undone in its place. */
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
