/** Learning, as whoever changes the rules or adds articles with gold runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from './service.js';

const folder = mkdtempSync(join(tmpdir(), 'summitwatch-train-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const Weights = z.object({
  outcome: z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) }),
  stance: z.object({ options: z.array(z.string()), weights: z.record(z.string(), z.array(z.number())) }),
});
const learn = (name: string): string => {
  const file = join(folder, name);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['bin/train.mjs', '--alone', '--write', file, 'libs/language/articles/fresh'],
    { cwd: root, encoding: 'utf8' },
  );
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Learnt from \d+ sentences/);
  return readFileSync(file, 'utf8');
};

it('From the same articles the same is learnt: the words of a result speak for one, a question against it.', () => {
  const once = learn('once.json');
  expect(learn('twice.json')).toBe(once);
  const { outcome, stance } = Weights.parse(JSON.parse(once));
  expect(outcome.weights.outcome).toBeGreaterThan(0);
  expect(outcome.bias).toBeLessThan(0);
  const positive = stance.options.indexOf('positive');
  expect(stance.weights['ruled positive']?.[positive]).toBeGreaterThan(0);
});

it('The weights that the reader adds up were learnt from the rules and articles as they are.', () => {
  const checked = spawnSync(process.execPath, ['bin/train.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  expect(checked).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringContaining('are those of the present') as string,
  });
  const other = join(folder, 'other.json');
  writeFileSync(other, JSON.stringify({ learntFrom: 'another training' }));
  const refused = spawnSync(process.execPath, ['bin/train.mjs', '--check', '--write', other], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('npm run train');
});
