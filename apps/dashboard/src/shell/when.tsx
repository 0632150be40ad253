/** A moment: in words for the eye, exact for the pointer and for machines. The words keep up with the clock. */
import { useSyncExternalStore } from 'react';
import { absoluteTime, dueTime, relativeTime, sinceTime } from '../words/time.js';

const beat = 10_000;
const followers = new Set<() => void>();
setInterval(() => {
  for (const follow of followers) follow();
}, beat);

function subscribe(follow: () => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

/** Never behind the clock, so that what just happened does not lie ahead. */
const now = () => Math.ceil(Date.now() / beat) * beat;

interface Props {
  readonly at: string;
  /** `ago`: "3 h ago"; `since`: "for 3 h"; `due`: "in 3 h" or "now"; `exact`: the moment itself. */
  readonly as?: 'ago' | 'since' | 'due' | 'exact';
  /** Said in place of what is no date. */
  readonly otherwise?: string;
}

export function When({ at, as = 'ago', otherwise = 'unknown' }: Props) {
  const current = useSyncExternalStore(subscribe, now);
  const absolute = absoluteTime(at);
  if (absolute === null) return <span>{otherwise}</span>;
  const words = { ago: relativeTime, since: sinceTime, due: dueTime, exact: absoluteTime }[as](at, current);
  return (
    <time
      dateTime={at}
      title={as === 'exact' ? (relativeTime(at, current) ?? '') : absolute}
      className="whitespace-nowrap"
    >
      {words}
    </time>
  );
}
