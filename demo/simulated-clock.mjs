/** Time that runs at a chosen speed from start to end, can be set, and tells when the end is reached. */
export function simulatedClock({ start, end, speed }) {
  let base = Date.parse(start);
  let since = performance.now();
  let rate = speed;
  let timer;
  let finish;
  const last = Date.parse(end);
  const finished = new Promise((resolve) => (finish = resolve));

  const now = () => Math.min(last, base + (performance.now() - since) * rate);

  const watchForEnd = () => {
    clearTimeout(timer);
    const left = last - now();
    if (left <= 0) finish();
    // A timer may fire a little early; it then looks again. Longer than 2^31 ms it cannot wait.
    else if (rate > 0) timer = setTimeout(watchForEnd, Math.min(left / rate + 1, 2 ** 31 - 1));
  };

  const set = (iso, newRate = rate) => {
    const moment = Date.parse(iso);
    if (Number.isNaN(moment)) throw new RangeError(`not a moment: ${iso}`);
    base = moment;
    since = performance.now();
    rate = newRate;
    watchForEnd();
  };

  watchForEnd();
  return { now, set, finished, stop: () => clearTimeout(timer) };
}
