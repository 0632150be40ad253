// What was written down → figures for the table. Times in milliseconds, memory in megabytes (10^6 bytes).
import { gapsOf, latenessesOf, spreadIn } from './lateness.mjs';

export function pollingFigures(run, { feeds, floor, minutes, replicas }) {
  const { from, until, usage, commands, watched } = run;
  const seconds = (until - from) / 1000;
  const polls = run.record.filter(({ at, hostile }) => at >= from && hostile === undefined);
  const perSecond = Object.values(commands).reduce((sum, n) => sum + n, 0) / seconds;
  return [
    ...usageFigures(usage, { feeds, replicas }),
    { what: 'Redis: commands', value: perSecond, unit: '/s' },
    { what: 'polls per feed', value: polls.length / feeds / minutes, unit: '/min' },
    ...latenessFigures(run, floor),
    ...answerFigures(polls),
    {
      what: 'main loop held up',
      p50: watched.loop.p50,
      p99: watched.loop.p99,
      highest: watched.loop.highest,
      unit: 'ms',
    },
    { what: 'pages fetched since its start', value: run.totals.pages, unit: '' },
  ];
}

function usageFigures(usage, { feeds, replicas }) {
  // The goal is that of one service with 500 feeds, its Redis apart.
  const goal = feeds >= 500 && replicas === 1 ? { goal: 250 } : {};
  return Object.entries(usage).flatMap(([name, { cpuShare, rss, peak }]) => [
    { what: `${name}: CPU`, value: cpuShare, unit: '% of one core' },
    { what: `${name}: memory, at most meanwhile`, value: rss, unit: 'MB' },
    { what: `${name}: memory, at most since its start`, value: peak, unit: 'MB', ...(name === 'service' && goal) },
  ]);
}

function latenessFigures({ record, announced, from }, floor) {
  const healthy = record.filter(({ hostile }) => hostile === undefined);
  const late = spreadIn(latenessesOf(healthy, announced, from).map((poll) => poll.late));
  const gaps = gapsOf(healthy, from);
  const gap = spreadIn(gaps);
  if (late === undefined || gap === undefined) return [];
  const tooSoon = gaps.filter((ms) => ms < floor * 1000).length;
  return [
    { what: 'lateness of polls', p50: late.p50, p95: late.p95, highest: late.highest, unit: 'ms' },
    { what: 'between two polls of a feed', p50: gap.p50, p95: gap.p95, highest: gap.highest, unit: 'ms' },
    { what: `shortest time between two polls of a feed`, value: gap.lowest, unit: 'ms' },
    { what: `polls sooner than ${floor} s after the one before`, value: tooSoon, unit: '', goal: 0 },
  ];
}

function answerFigures(polls) {
  const unchanged = polls.filter(({ changed }) => !changed);
  const share = (part, whole) => (whole.length === 0 ? 0 : (100 * part.length) / whole.length);
  const whole = unchanged.filter(({ status }) => status === 200);
  return [
    {
      what: 'conditional requests',
      value: share(
        polls.filter(({ conditional }) => conditional),
        polls,
      ),
      unit: '%',
    },
    { what: 'polls of unchanged feeds', value: share(unchanged, polls), unit: '%' },
    { what: 'unchanged feeds that were sent whole', value: whole.length, unit: '' },
    { what: 'bytes of feeds per poll', value: mean(polls.map(({ bytes }) => bytes)), unit: 'bytes' },
  ];
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
