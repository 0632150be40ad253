/** A moment: in words for the eye, exact for the pointer and for machines. The words keep up with the clock. */
import { useSyncExternalStore } from 'react';
import { absoluteTime, relativeTime } from '../words/time.js';

let now = Date.now();
const followers = new Set<() => void>();
setInterval(() => {
  now = Date.now();
  for (const follow of followers) follow();
}, 20_000);

function subscribe(follow: () => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

interface Props {
  readonly at: string;
  /** Shows the exact moment, with the distance for the pointer. */
  readonly exact?: boolean;
  /** Said in place of what is no date. */
  readonly otherwise?: string;
}

export function When({ at, exact = false, otherwise = 'unknown' }: Props) {
  const current = useSyncExternalStore(subscribe, () => now);
  const [relative, absolute] = [relativeTime(at, Math.max(current, now)), absoluteTime(at)];
  if (relative === null || absolute === null) return <span>{otherwise}</span>;
  return (
    <time dateTime={at} title={exact ? relative : absolute} className="whitespace-nowrap">
      {exact ? absolute : relative}
    </time>
  );
}
