// From the samples to whether the soak was passed. Pure. What came before the warm-up's end does not count: caches fill, code is
// compiled, and the first pages are read again only after a quarter of an hour.
import { medianOf, slopeOf } from './trend.mjs';

/** Growth in an hour that still counts as none: shares of the median, or so many whole ones. */
const limits = { rss: 0.05, heap: 0.05, files: 2, redisBeside: 0.05 };
/** Work that may be under way at any moment, in minutes of the rate. */
const underWayMinutes = 2;

/**
 * `samples` as `openSampler` makes them; `held` is `{ before, after }`, the heap in megabytes with all garbage collected, at the end of
 * the warm-up and at the end. Answers `{ checks: [{ what, value, limit, unit, isMet }], isPassed }`.
 */
export function verdictOf({ samples, warmUpSeconds, perMinute, held }) {
  const steady = samples.filter(({ seconds }) => seconds >= warmUpSeconds);
  if (steady.length < 10) throw new Error('too few samples after the warm-up for a verdict');
  const growth = growthIn(steady);
  const checks = [
    growth('memory of the service (RSS)', ({ service }) => service.rss, limits.rss),
    heldCheck(steady, held),
    growth('memory of Redis beside its data (RSS less used)', beside, limits.redisBeside, ({ redis }) => redis.rss),
    files('open files of the service', steady, ({ service }) => service.fds),
    files('open files of Redis', steady, ({ redis }) => redis.fds),
    files('threads of the service', steady, ({ service }) => service.threads),
    ...workChecks(steady, perMinute),
  ];
  return { checks, isPassed: checks.every(({ isMet }) => isMet) };
}

const beside = ({ redis }) => redis.rss - redis.used;

/** In an hour, and as a share of `whole`'s median. */
function growthIn(steady) {
  return (what, of, limit, whole = of) => {
    const perHour = slopeOf(steady.map((sample) => [sample.seconds / 3600, of(sample)]));
    const share = (100 * perHour) / medianOf(steady.map(whole));
    return check(
      what,
      share,
      100 * limit,
      `% an hour (${perHour.toFixed(1)} MB of ${medianOf(steady.map(whole)).toFixed(0)})`,
    );
  };
}

function heldCheck(steady, { before, after }) {
  const hours = (steady[steady.length - 1].seconds - steady[0].seconds) / 3600;
  const share = (100 * (after - before)) / before / hours;
  const told = `% an hour (${before.toFixed(1)} → ${after.toFixed(1)} MB)`;
  return check('heap that is held after collecting', share, 100 * limits.heap, told);
}

/** Their number goes up and down with the connections: the level at the end may differ from that at the start by half of what it swings. */
function files(what, steady, of) {
  const part = Math.max(3, Math.floor(steady.length / 6));
  const [first, last] = [steady.slice(0, part), steady.slice(-part)].map((some) => some.map(of));
  const swing = Math.max(...first) - Math.min(...first);
  const levels = [first, last].map(medianOf);
  const limit = Math.max(limits.files, Math.ceil(swing / 2));
  return check(`more ${what} at the end`, levels[1] - levels[0], limit, `(${levels.join(' → ')})`);
}

function workChecks(steady, perMinute) {
  const last = steady[steady.length - 1].work;
  const allowed = Math.ceil(underWayMinutes * perMinute);
  const most = (of) => Math.max(...steady.map(({ work }) => of(work)));
  return [
    check(
      'articles without a verdict, at most',
      most(({ pending }) => pending),
      allowed,
      '',
    ),
    check(
      'views behind the log, at most',
      most(({ lag }) => lag),
      1000,
      'events',
    ),
    check('jobs that failed', last.failed, 0, ''),
    check('events set aside', last.parked, 0, ''),
  ];
}

const check = (what, value, limit, unit) => ({ what, value, limit, unit, isMet: value <= limit });
