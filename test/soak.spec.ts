/** The verdict of a soak is computed from its samples, and can be failed: a leak of a few megabytes an hour is seen through the noise. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mappedIn } from '../bin/soak/mapped.mjs';
import { root } from './service.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'soak-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** An hour in samples of ten seconds; memory swings by a tenth, as between two collections of garbage. */
const hour = (each: (hours: number, at: number) => object) =>
  Array.from({ length: 360 }, (_, at) => {
    const swing = 1 + 0.1 * Math.sin(at * 1.7);
    const steady = {
      service: { rss: 300 * swing, fds: 60 + (at % 7), threads: 14 },
      redis: { rss: 40 + at / 30, used: 30 + at / 30, fds: 29 },
      work: { pending: at % 5, lag: at % 3, failed: 0, parked: 0 },
    };
    return { seconds: at * 10, ...steady, ...each(at / 360, at) };
  });

function judged(samples: readonly object[], held = { before: 80, after: 81 }) {
  const file = join(folder, 'soak.json');
  writeFileSync(file, JSON.stringify({ samples, held, warmUpSeconds: 1200, perMinute: 60 }));
  const { status, stdout } = spawnSync(process.execPath, ['bin/soak.mjs', '--judge', file], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, failed: stdout.split('\n').filter((line) => line.startsWith('✗')) };
}

it('passes what is flat, however it swings, and though the data of Redis grow', () => {
  expect(judged(hour(() => ({})))).toEqual({ status: 0, failed: [] });
});

it('fails memory that grows by a tenth in an hour', () => {
  const leaking = hour((hours, at) => ({
    service: { rss: 300 * (1 + 0.1 * Math.sin(at * 1.7) + 0.1 * hours), fds: 60, threads: 14 },
  }));
  const { status, failed } = judged(leaking);
  expect(status).toBe(1);
  expect(failed).toEqual([expect.stringContaining('RSS')]);
});

it('fails a heap that holds more and more, though the memory of the process hides it', () => {
  const { status, failed } = judged(
    hour(() => ({})),
    { before: 80, after: 90 },
  );
  expect([status, failed.length]).toEqual([1, 1]);
});

it('fails files that are left open, work that piles up, and jobs that failed', () => {
  const open = hour((hours, at) => ({ service: { rss: 300, fds: 60 + (at % 7) + 30 * hours, threads: 14 } }));
  expect(judged(open).failed).toEqual([expect.stringContaining('open files')]);
  const piling = hour((hours) => ({ work: { pending: 500 * hours, lag: 0, failed: 1, parked: 0 } }));
  expect(judged(piling)).toMatchObject({ status: 1, failed: { length: 2 } });
});

it('What a process holds is told by V8, malloc and files.', () => {
  const mapped = (place: string, kilobytes: number) => `${place}\nSize: 99999 kB\nRss: ${String(kilobytes)} kB`;
  const smaps = [
    mapped('00400000-05a2f000 r-xp 00000000 fe:00 1234                               /usr/bin/node', 1000),
    mapped('0a7c9000-0bf2c000 rw-p 00000000 00:00 0                                  [heap]', 2000),
    mapped('7f2e80000000-7f2e80a21000 rw-p 00000000 00:00 0 ', 3000),
    mapped('7f2e80a21000-7f2e84000000 ---p 00000000 00:00 0 ', 0),
    mapped('7f2e91480000-7f2e914c0000 rw-p 00000000 00:00 0 ', 4000),
    mapped('7ffd3a9e1000-7ffd3aa02000 rw-p 00000000 00:00 0                          [stack]', 5000),
  ];
  const { v8, malloc, files } = mappedIn(smaps.join('\n'));
  expect(v8).toBeCloseTo(9.216);
  expect(malloc).toBeCloseTo(5.12);
  expect(files).toBeCloseTo(1.024);
});
