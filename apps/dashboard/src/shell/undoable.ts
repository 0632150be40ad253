/** What was done last and can be undone, for whoever did it in this tab. One at a time: the next takes its place. */
import { useSyncExternalStore } from 'react';

export interface Undoable {
  /** What was done, as a sentence. */
  readonly said: string;
  /** As a sentence, once it is undone. */
  readonly undone: string;
  readonly undo: () => Promise<unknown>;
}

const followers = new Set<() => void>();
let offered: Undoable | null = null;

export function offerUndo(undoable: Undoable | null): void {
  offered = undoable;
  for (const follow of followers) follow();
}

function subscribe(follow: () => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

export function useUndoable(): Undoable | null {
  return useSyncExternalStore(subscribe, () => offered);
}
