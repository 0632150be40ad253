/** The verdict of a soak is computed from its samples, and can be failed: a leak of a few megabytes an hour is seen through the noise. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
