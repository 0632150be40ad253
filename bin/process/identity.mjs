// Tells one process from a later one that was given the same number, by the moment it started.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A text that is the same for as long as the process lives; undefined when there is none (a zombie has ended). */
export function birthOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return process.platform === 'linux' ? birthOnLinux(pid) : ps('lstart=', pid) || undefined;
}

// /proc/<pid>/stat: the name in brackets may hold anything, so count from the last bracket; field 3 is the state,
// field 22 the start in ticks since boot. The boot id makes it unique across restarts of the machine.
function birthOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** The command line as `ps` shows it (small images have no `ps`); empty when the process is gone. */
export function commandOf(pid) {
  if (process.platform !== 'linux') return ps('args=', pid);
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

const ps = (format, pid) =>
  spawnSync('ps', ['-o', format, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';

export const self = () => ({ pid: process.pid, birth: birthOf(process.pid) });

export const isAlive = (who) => Boolean(who?.birth) && birthOf(who.pid) === who.birth;
