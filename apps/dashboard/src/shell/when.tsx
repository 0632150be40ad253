/** A moment: in words for the eye, exact for the pointer and for machines, here, at the summit and in UTC. The words keep up with the clock. */
import { useContext, useSyncExternalStore } from 'react';
import { dueTime, hourTime, timesFor, timeInZones } from '../words/time.js';
import { useAsDates, useZone, Zones } from './time-mode.js';

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
  /** `ago`: "3 h ago"; `since`: "for 3 h"; `due`: "in 3 h" or "now"; `hour`: "3 h ago", with its hour from a day on; `exact`: the moment itself. */
  readonly as?: 'ago' | 'since' | 'due' | 'hour' | 'exact';
  /** Said in place of what is no date. */
  readonly otherwise?: string;
}

export function When({ at, as = 'ago', otherwise = 'unknown' }: Props) {
  const current = useSyncExternalStore(subscribe, now);
  const zones = useContext(Zones);
  const asDates = useAsDates();
  const times = timesFor(useZone());
  const { relative, since, absolute } = times;
  const inZones = timeInZones(at, zones);
  if (inZones === null) return <span>{otherwise}</span>;
  const due = (iso: string, moment: number) => dueTime(iso, moment, relative);
  const hour = (iso: string, moment: number) => hourTime(iso, moment, times);
  const words = { ago: relative, since, due, hour, exact: absolute };
  return (
    <time
      dateTime={at}
      title={as === 'exact' ? `${relative(at, current) ?? ''}\n${inZones}` : inZones}
      className={asDates ? undefined : 'whitespace-nowrap'}
    >
      {words[asDates ? 'exact' : as](at, current)}
    </time>
  );
}
