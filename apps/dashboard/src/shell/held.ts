/**
 * What one reads stands still: an answer with news is held back, and counted, until the reader asks for it. An answer
 * without news takes its place at once, settled so that nothing moves.
 */
import { useState } from 'react';

interface Held<T> {
  readonly shown: T;
  readonly latest: T;
}

export interface Holding<T> {
  /** How many things are new; 0 lets the answer in. */
  readonly news: (shown: T, latest: T) => number;
  /** Puts the latest answer into the order of what is shown. */
  readonly settle: (shown: T, latest: T) => T;
}

export function holdBack<T>(held: Held<T>, latest: T, { news, settle }: Holding<T>): Held<T> {
  return news(held.shown, latest) > 0 ? { ...held, latest } : { shown: settle(held.shown, latest), latest };
}

export function useHeld<T>(latest: T, holding: Holding<T>) {
  const [held, setHeld] = useState<Held<T>>({ shown: latest, latest });
  if (latest !== held.latest) setHeld(holdBack(held, latest, holding));
  return {
    shown: held.shown,
    news: holding.news(held.shown, held.latest),
    showNews: () => {
      setHeld({ shown: held.latest, latest: held.latest });
    },
  };
}
