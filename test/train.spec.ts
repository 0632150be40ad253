/** Learning, as whoever changes the rules or adds articles with gold runs it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { fittedChance, fittedChoice } from '../bin/train/logistic.mjs';
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

/** Made up by a rule, so that it can be told what must be learnt of it. */
const madeRows = Array.from({ length: 400 }, (_, at) => {
  const features = new Map([
    ['deal', at % 3 === 0 ? 1 : 0],
    ['denied', at % 5 === 0 ? 1 : 0],
    ['length', (at % 7) / 7],
  ]);
  const isTrue = (at % 3 === 0 && at % 5 !== 0) || at % 11 === 0;
  const label = isTrue ? 'agreed' : at % 2 === 0 ? 'open' : 'rejected';
  return { features, isTrue, label, weight: 1 + (at % 2) };
});
const options = ['agreed', 'open', 'rejected'];

it('What is learnt hangs on the rows and not on their order: learning goes to the bottom.', () => {
  const turned = madeRows.toReversed();
  expect(fittedChance(turned, 5)).toEqual(fittedChance(madeRows, 5));
  expect(fittedChoice(turned, options, 8)).toEqual(fittedChoice(madeRows, options, 8));
});

it('A chance is the choice of two: at the bottom the slope of each weight is what its square costs.', () => {
  const { bias, weights } = fittedChance(madeRows, 5);
  const errors = madeRows.map(({ features, isTrue, weight }) => {
    const odds = [...features].reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, bias);
    return weight * ((isTrue ? 1 : 0) - 1 / (1 + Math.exp(-odds)));
  });
  const slopeOf = (name: string) =>
    madeRows.reduce((sum, { features }, at) => sum + (features.get(name) ?? 0) * (errors[at] ?? 0), 0);
  expect(errors.reduce((sum, error) => sum + error, 0)).toBeCloseTo(0, 0);
  for (const name of ['deal', 'denied', 'length']) expect(slopeOf(name)).toBeCloseTo(5 * (weights[name] ?? 0), 0);
  const two = fittedChoice(
    madeRows.map(({ isTrue, ...row }) => ({ ...row, label: isTrue ? 'yes' : 'no' })),
    ['no', 'yes'],
    10,
  );
  for (const name of ['deal', 'denied', 'length']) {
    const [no = 0, yes = 0] = two.weights[name] ?? [];
    expect(yes - no).toBeCloseTo(weights[name] ?? 0, 2);
  }
});
