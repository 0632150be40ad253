// Runs jest, shows what it prints, and counts. A suite that cannot even be loaded counts as one failure.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool } from '../terminal/run.mjs';

/** Each spec loads its modules anew, and little of it lives long: in so large a young generation less is copied. The workers get the same. */
const nodeFlags = ['--min-semi-space-size=32', '--max-semi-space-size=64'];

const reporter = fileURLToPath(new URL('totals-reporter.cjs', import.meta.url));

export async function runJest(words, { scratch, redis, program, browser }) {
  const totals = join(scratch, 'totals.json');
  const env = {
    ...process.env,
    SUMMITWATCH_TEST_REDIS: redis,
    SUMMITWATCH_TEST_REDIS_PROGRAM: program,
    JEST_TOTALS_FILE: totals,
    ...(browser ? { CHROME_PATH: browser } : {}),
  };
  // The last flag is a fence: jest takes every word after `--reporters` for one more.
  const { code } = await runTool(
    'jest',
    ['--reporters=default', `--reporters=${reporter}`, '--no-watchman', ...words],
    { nodeFlags, env, show: true },
  );
  return { code, summary: summaryOf(totals, code) };
}

// No totals: jest only listed its tests, or did not get as far as running any.
function summaryOf(file, code) {
  if (!existsSync(file)) return code === 0 ? undefined : '0 passed, 1 failed';
  const { passed, failed, skipped } = JSON.parse(readFileSync(file, 'utf8'));
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
