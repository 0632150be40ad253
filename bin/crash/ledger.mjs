// What the lives said they appended: begun, and done or refused once the log had answered. The log is held against it.
export function openLedger() {
  const begun = new Map();
  const done = new Map();
  const refused = new Set();
  const problems = [];

  function hear(report) {
    if (report.began) begun.set(report.began, report);
    if (report.refused) refused.add(report.refused);
    if (report.done) hearDone(report);
    if (report.failed) problems.push(`a life ended by itself: ${report.failed}`);
  }

  function hearDone(report) {
    const before = done.get(report.done);
    if (before && before.firstPosition !== report.firstPosition) {
      problems.push(`${report.done} was acknowledged at ${before.firstPosition} and again at ${report.firstPosition}`);
    }
    done.set(report.done, report);
  }

  /** Appends with a key whose answer nobody heard: they are sent again, and must not be there twice. */
  const unanswered = () =>
    [...begun.values()]
      .filter(({ began, request }) => request && !done.has(began) && !refused.has(began))
      .map(({ began, request }) => ({ mark: began, request }));

  return { hear, unanswered, begun, done, refused, problems };
}
