/**
 * Long work, for all who listen to this process: one look a second at the place where every machine's workers tell of it, while
 * anybody listens, and a message only where something has changed.
 */
import { catchError, distinctUntilChanged, EMPTY, exhaustMap, from, ReplaySubject, share, timer } from 'rxjs';
import type { Observable } from 'rxjs';

const lookMs = 1000;

/** Whoever comes later has the latest at once. While Redis is away nothing is said. */
export function watchWork(look: () => Promise<object>, everyMs = lookMs): Observable<object> {
  return timer(0, everyMs).pipe(
    exhaustMap(() => from(look()).pipe(catchError(() => EMPTY))),
    distinctUntilChanged((before, after) => JSON.stringify(before) === JSON.stringify(after)),
    share({ connector: () => new ReplaySubject(1) }),
  );
}
