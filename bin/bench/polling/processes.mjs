// What processes use, as Linux tells it under /proc: CPU seconds since their start, memory now and at most.
import { readdirSync, readFileSync } from 'node:fs';
import { textOf } from '../../redis/server.mjs';
import { Refusal } from '../../terminal/refusal.mjs';

/** Linux counts CPU time in hundredths of a second for programs, whatever the kernel's own tick. */
const ticksPerSecond = 100;

export function refuseWithoutProc() {
  if (process.platform !== 'linux') throw new Refusal('CPU and memory are read from /proc: this bench needs Linux.');
}

/** In seconds and megabytes (10^6 bytes); zeros once the process has ended. `peak` is since its start. */
export function usageOf(pid) {
  const stat = textOf(`/proc/${pid}/stat`);
  // The name in brackets may hold anything: count from the last bracket, after which field 3 comes first.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const status = textOf(`/proc/${pid}/status`);
  return {
    cpuSeconds: (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond,
    rss: megabytesIn(status, 'VmRSS'),
    peak: megabytesIn(status, 'VmHWM'),
  };
}

const megabytesIn = (status, name) =>
  (Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024) / 1e6;

/** All pids below this one, with their names. */
export function descendantsOf(pid) {
  const children = new Map();
  for (const one of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = statOf(one);
    if (stat === undefined) continue;
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(stat) ?? [];
    children.set(parent, [...(children.get(parent) ?? []), { pid: Number(one), name }]);
  }
  const below = (parent) => (children.get(String(parent)) ?? []).flatMap((child) => [child, ...below(child.pid)]);
  return below(pid);
}

function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
}

/** Adds up groups of processes over a while: `groups` is name → pids; `end` answers name → `{ cpuShare, rss, peak }`. */
export function watchUsage(groups) {
  const since = performance.now();
  const sums = () => Object.fromEntries(Object.entries(groups).map(([name, pids]) => [name, sumOf(pids)]));
  const first = sums();
  const highest = Object.fromEntries(Object.keys(groups).map((name) => [name, 0]));
  const sample = () => {
    for (const [name, { rss }] of Object.entries(sums())) highest[name] = Math.max(highest[name], rss);
  };
  const sampling = setInterval(sample, 500);
  return {
    end: () => {
      clearInterval(sampling);
      sample();
      const seconds = (performance.now() - since) / 1000;
      const last = sums();
      return Object.fromEntries(
        Object.keys(groups).map((name) => {
          const cpuShare = (100 * (last[name].cpuSeconds - first[name].cpuSeconds)) / seconds;
          return [name, { cpuShare, rss: highest[name], peak: last[name].peak }];
        }),
      );
    },
  };
}

function sumOf(pids) {
  const all = pids.map(usageOf);
  const sum = (name) => all.reduce((total, usage) => total + usage[name], 0);
  return { cpuSeconds: sum('cpuSeconds'), rss: sum('rss'), peak: sum('peak') };
}
