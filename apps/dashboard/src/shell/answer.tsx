/** The three states of anything asked of the API: waiting, failed with what to do, or here. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Skeleton } from './skeleton.js';
import { TroubleNote } from './trouble-note.js';
import { shellWords } from '../words/words.js';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  /** "The feeds". */
  readonly what: string;
  readonly rows?: number;
  /** What stands above it: whatever came before that would be moved once that comes. */
  readonly after?: readonly Pick<UseQueryResult, 'isPending'>[];
  readonly children: (answer: T) => ReactNode;
}

export function Answer<T>({ query, what, rows = 6, after = [], children }: Props<T>) {
  const isEarly = after.some(({ isPending }) => isPending);
  if (query.data !== undefined && !isEarly) return children(query.data);
  if (query.error === null || isEarly) return <Skeleton rows={rows} />;
  const again = () => {
    void query.refetch();
  };
  return <TroubleNote error={query.error} what={shellWords.couldNotBeLoaded(what)} onRetry={again} />;
}
