/** A choice that this browser keeps, and all that stands in the page follows. */
import { useSyncExternalStore } from 'react';

export interface KeptChoice<T extends string> {
  /** A hook. */
  readonly use: () => T;
  readonly now: () => T;
  readonly choose: (next: T) => void;
}

/** The first of the values until another is chosen. */
export function keptChoice<const T extends string>(name: string, values: readonly [T, ...T[]]): KeptChoice<T> {
  const key = `summitwatch.${name}`;
  const followers = new Set<() => void>();
  const subscribe = (follow: () => void) => {
    followers.add(follow);
    return () => followers.delete(follow);
  };
  const now = (): T => values.find((value) => value === localStorage.getItem(key)) ?? values[0];
  return {
    now,
    use: () => useSyncExternalStore(subscribe, now),
    choose: (next) => {
      localStorage.setItem(key, next);
      for (const follow of followers) follow();
    },
  };
}
