/** What measures the program goes along with it: a bench that nobody runs for a while still runs, and tells figures. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from './service.js';

const out = mkdtempSync(join(tmpdir(), 'summitwatch-benches-'));
afterAll(() => {
  rmSync(out, { recursive: true });
});

const positive = z.number().nonnegative();
const Figure = z.union([
  z.object({ what: z.string(), ratio: z.object({ median: positive }) }),
  z.object({ what: z.string(), value: positive }),
  z.object({ what: z.string(), p50: positive }),
]);
const Report = z.object({
  results: z.array(
    z.object({ name: z.string(), failure: z.string().optional(), figures: z.array(Figure).min(1).optional() }),
  ),
});

it('Every bench that can do so in a minute runs on little and tells figures, in one report for machines and people.', () => {
  const { status, stderr } = spawnSync(process.execPath, ['bin/bench.mjs', '--trial', '--out', out], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  const { results } = Report.parse(JSON.parse(readFileSync(join(out, 'bench.json'), 'utf8')));
  expect(results.map(({ name, figures }) => [name, figures !== undefined])).toEqual(
    ['line', 'log', 'items', 'notices'].map((name) => [name, true]),
  );
  expect(readFileSync(join(out, 'bench.html'), 'utf8')).toContain('their figures say nothing');
});
