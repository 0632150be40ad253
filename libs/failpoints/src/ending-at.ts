/** Ends this process at a planned place and passing: by SIGKILL, so that nothing is flushed, closed or said any more. */
import { passBy, type PassFailpoint, type PlannedEnd } from '#core';

type End = () => void;

export function endingAt(planned: PlannedEnd | undefined, end: End = endNow): PassFailpoint {
  if (planned === undefined) return passBy;
  let passings = 0;
  return (name) => {
    if (name !== planned.at) return;
    passings += 1;
    if (passings === planned.passing) end();
  };
}

/** The call does not come back: a process is gone before the kernel lets it go on. */
function endNow(): void {
  process.kill(process.pid, 'SIGKILL');
}
