/** Follows the service's stream and marks answers stale, at most once a second; the pages decide what may move. */
import { useQueryClient, type Query, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useWho } from '../session/session.js';
import { workKey, type LongWork } from '../work/use-work.js';

const pace = 1_000;
/** Lists that load page by page stay as they are; their pages count what is new. The past stays as it is anyway. */
const still = [...workKey, 'items', 'session', 'past', 'changes', 'look', 'coverage'];

export function useLive(): void {
  const answers = useQueryClient();
  const hearsOfWork = useWho().may('operator');
  useEffect(() => follow(answers, hearsOfWork), [answers, hearsOfWork]);
}

function follow(answers: QueryClient, hearsOfWork: boolean): () => void {
  const refresh = paced(() => {
    void answers.invalidateQueries({ predicate: moves });
  });
  const start = () => {
    const source = listen(answers, refresh.call, hearsOfWork ? '?work=yes' : '');
    if (hearsOfWork) source.addEventListener('work', takesWork(answers));
    return source;
  };
  let source = start();
  // A browser reconnects by itself unless the server refused; then we ask again, slowly.
  const revive = setInterval(() => {
    if (source.readyState === EventSource.CLOSED) source = start();
  }, 10_000);
  return () => {
    clearInterval(revive);
    refresh.cancel();
    source.close();
  };
}

function moves({ queryKey }: Query): boolean {
  return !still.includes(String(queryKey[0]));
}

/** What it works on has changed where it began or ended, and not while it goes on. */
function takesWork(answers: QueryClient): (message: MessageEvent<string>) => void {
  let before = '';
  return ({ data }) => {
    const works = JSON.parse(data) as readonly LongWork[];
    answers.setQueryData(workKey, works);
    const states = works.map(({ id, state }) => `${id} ${state}`).join();
    if (states !== before) void answers.invalidateQueries({ predicate: moves });
    before = states;
  };
}

function listen(answers: QueryClient, onMessage: () => void, query: string): EventSource {
  const source = new EventSource(`/api/v1/stream${query}`);
  source.addEventListener('notice', onMessage);
  // Its first word is how far the log is: what a page that opens has just asked for, or still waits for, is as fresh.
  const onFirst = () => {
    void answers.invalidateQueries({
      stale: true,
      predicate: (query) => moves(query) && query.state.data !== undefined,
    });
    source.addEventListener('progress', onMessage);
  };
  source.addEventListener('progress', onFirst, { once: true });
  return source;
}

/** Runs at once, then at most once per pace, and never forgets the last call. */
function paced(run: () => void) {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const call = () => {
    if (resting !== undefined) {
      again = true;
      return;
    }
    run();
    resting = setTimeout(() => {
      resting = undefined;
      if (again) call();
      again = false;
    }, pace);
  };
  return {
    call,
    cancel: () => {
      clearTimeout(resting);
    },
  };
}
