// Healthy feeds alone and beside hostile ones: the two runs side by side, what held the main loop, and what each hostile
// publisher was taken for. Times in milliseconds, memory in megabytes (10^6 bytes).
import { latenessesOf, spreadIn } from './lateness.mjs';

/** The goal for the longest hold-up of the main loop. */
const loopGoalMs = 2000;
const nothing = { p50: NaN, p95: NaN, highest: NaN };

/** As lines of text. */
export function comparison(alone, beside) {
  const [one, other] = [rowsOf(alone), rowsOf(beside)];
  const goals = { 'main loop held up, longest': loopGoalMs };
  const rows = Object.keys(one).map((what) => [
    what,
    shown(one[what]),
    shown(other[what]),
    verdictOf(goals[what], other[what]),
  ]);
  return columns([['', 'alone', 'beside', ''], ...rows]);
}

function verdictOf(goal, value) {
  return goal === undefined ? '' : `goal ≤ ${goal}  ${value > goal ? 'MISSED' : 'met'}`;
}

const shown = (value) => (Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 1 : 0));

function rowsOf({ from, until, record, announced, usage, watched, pageWaits }) {
  const healthy = record.filter(({ hostile }) => hostile === undefined);
  const polls = healthy.filter(({ at }) => at >= from);
  const late = spreadIn(latenessesOf(healthy, announced, from).map((poll) => poll.late)) ?? nothing;
  const waits = spreadIn(pageWaits.filter(({ at }) => at >= from).map(({ ms }) => ms)) ?? nothing;
  return {
    'main loop held up, p99 (ms)': watched.loop.p99,
    'main loop held up, longest': watched.loop.highest,
    'service: memory, at most (MB)': usage.service.rss,
    'service: CPU (% of one core)': usage.service.cpuShare,
    'Redis: memory, at most (MB)': usage.Redis.rss,
    'healthy feeds: polls a minute': polls.length / ((until - from) / 60_000),
    'healthy feeds: lateness, p50 (ms)': late.p50,
    'healthy feeds: lateness, p95 (ms)': late.p95,
    'healthy feeds: lateness, highest (ms)': late.highest,
    'new item named → its page asked for, p50 (ms)': waits.p50,
    'new item named → its page asked for, p95 (ms)': waits.p95,
  };
}

/** The longest hold-ups with what hostile publishers had been asked for in the seconds before. */
export function stallsTold({ watched, record }) {
  const told = watched.stalls.slice(0, 8).map(({ at, ms }) => {
    const moment = Date.parse(at);
    const before = record.filter((one) => one.hostile && one.at > moment - 3000 && one.at <= moment + ms);
    const names = [...new Set(before.map(({ hostile }) => hostile.replace(/ \(\d+\)$/, '')))];
    return `${at}  ${String(ms).padStart(5)} ms  ${names.slice(-6).join(' · ') || '–'}`;
  });
  return [
    'Longest hold-ups of the main loop, and what had been asked for in the 3 s before:',
    ...(told.length > 0 ? told : ['none over 100 ms']),
  ];
}

/** One line for each hostile publisher. */
export function fates({ became, record }) {
  const rows = became.map(({ id, publisher, health = 'gone', because = '', pages }) => {
    const asked = record.filter(({ feed }) => feed === id).length;
    const said = publisher.startsWith('Hostile: page') ? pagesSaid(pages) : because;
    return [publisher.replace('Hostile: ', ''), `asked ${asked}×`, health, said.slice(0, 110)];
  });
  return ['What became of the hostile publishers:', ...columns(rows)];
}

function pagesSaid(pages) {
  const counts = new Map();
  for (const { verdict, reason } of pages)
    counts.set(`${verdict}: ${reason}`, (counts.get(`${verdict}: ${reason}`) ?? 0) + 1);
  return [...counts].map(([said, count]) => `${count}× ${said}`).join('; ');
}

function columns(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 || i > 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd(),
  );
}
