// What lies behind the resident memory of a process: V8's pages (of all its threads, which `process.memoryUsage()` does not count), what
// malloc holds, and what is mapped of files. In megabytes (10^6 bytes).
import { readFileSync } from 'node:fs';

const head = /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \d+ *(.*)$/;
/** glibc gives each arena beside the first a stretch of this size, which begins at a multiple of it. */
const arenaBytes = 2 ** 26;

/** `{ v8, malloc, files }`; a thread's stack, which is small, counts to V8. Zeros where the process has ended. */
export function mappedBy(pid) {
  try {
    return mappedIn(readFileSync(`/proc/${pid}/smaps`, 'utf8'));
  } catch {
    return { v8: 0, malloc: 0, files: 0 };
  }
}

export function mappedIn(smaps) {
  const found = { v8: 0, malloc: 0, files: 0 };
  let kind = 'v8';
  for (const line of smaps.split('\n')) {
    const [, from, , access, name] = head.exec(line) ?? [];
    if (from !== undefined) kind = kindOf(parseInt(from, 16), access, name);
    const resident = /^Rss: +(\d+) kB/.exec(line);
    if (resident !== null) found[kind] += (Number(resident[1]) * 1024) / 1e6;
  }
  return found;
}

function kindOf(from, access, name) {
  if (name === '[heap]') return 'malloc';
  if (name !== '' && !name.startsWith('[')) return 'files';
  return from % arenaBytes === 0 && access.startsWith('rw-') ? 'malloc' : 'v8';
}
