/** What was done last and can be undone, for whoever did it in this tab. One at a time: the next takes its place. */
import { useSyncExternalStore } from 'react';

export interface Undoable {
  /** What was done, as a sentence. */
  readonly said: string;
  /** As a sentence, once it is undone. */
  readonly undone: string;
  readonly undo: () => Promise<unknown>;
}

export interface Going {
  readonly of: Undoable;
  readonly state: 'going' | 'undone' | 'failed';
  readonly because: string;
}

const followers = new Set<() => void>();
let offeredLast: Undoable | null = null;
let toldLast: Going | null = null;

export function offerUndo(undoable: Undoable | null): void {
  offeredLast = undoable;
  for (const follow of followers) follow();
}

/** Wherever it is shown: on the page, or in the panel over it. */
function tellUndo(going: Going): void {
  toldLast = going;
  for (const follow of followers) follow();
}

function subscribe(follow: () => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

/** What is offered, how far its undoing is, and the order for it, which is obeyed once. */
export function useUndo() {
  const offered = useSyncExternalStore(subscribe, () => offeredLast);
  const told = useSyncExternalStore(subscribe, () => toldLast);
  const going = told?.of === offered ? told : null;
  const undo = () => {
    if (offered === null || going?.state === 'going' || going?.state === 'undone') return;
    const tell = (state: Going['state'], because = '') => {
      tellUndo({ of: offered, state, because });
    };
    tell('going');
    offered.undo().then(
      () => {
        tell('undone');
      },
      (error: unknown) => {
        tell('failed', error instanceof Error ? error.message : String(error));
      },
    );
  };
  return { offered, going, undo };
}
