/** Runs when nothing was typed for a moment. */
import { useEffect, useRef } from 'react';

const restMs = 300;

export function useRested(run: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(run, restMs);
  };
}
