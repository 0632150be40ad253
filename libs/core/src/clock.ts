/** Order in the log is by position; times only say when something was learnt. A clock that goes back is told, not obeyed. */

/** Clocks of machines differ by less, and are put right by less. */
export const clockTolerance = 5000;

/** Empty while the clock is not behind the log; otherwise a sentence. `learntUpTo` is the log's latest time of learning. */
export function clockTrouble(now: Date, learntUpTo: string): string {
  const behind = Date.parse(learntUpTo) - now.getTime();
  // An empty log knows no time.
  if (Number.isNaN(behind) || behind <= clockTolerance) return '';
  return (
    `the clock went back: it says ${now.toISOString()}, but the log learnt something at ${learntUpTo}. ` +
    'Events keep their order, which is by position; until the clock is right, times of learning run backwards'
  );
}
