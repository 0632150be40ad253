// What the drills have in common: the built service and a Redis to end it with, and an end that closes everything and says
// `N passed, N failed` in its last line.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build/build.mjs';
import { ensureNpmPackages } from '../setup/npm-packages.mjs';
import { ensureRedisProgram } from '../setup/redis-program.mjs';
import { explain } from '../terminal/refusal.mjs';
import { stepsOn } from '../terminal/steps.mjs';
import { closingStack, onSignals } from './closing.mjs';

/** `drill` answers how many checks passed and how many failed; what it is given to `defer` is undone in the end. */
export async function runDrill(name, drill) {
  const steps = stepsOn(process.stdout);
  const closing = closingStack(steps.line);
  const { defer } = closing;

  /** The drill's code loads the built service, so it is loaded once that is there. */
  async function prepare() {
    await ensureNpmPackages(steps);
    const program = await ensureRedisProgram(steps);
    await build(steps);
    const scratch = mkdtempSync(join(tmpdir(), `summitwatch-${name}-`));
    await defer(async () => rmSync(scratch, { recursive: true, force: true }));
    return { program, scratch, defer };
  }

  async function end(code, lastLine) {
    await closing.close();
    process.stdout.write(`${lastLine}\n`);
    process.exit(code);
  }

  onSignals(() => void end(130, 'stopped'));
  try {
    const { passed, failed } = await drill({ line: steps.line, defer, prepare });
    await end(failed === 0 ? 0 : 1, `${passed} passed, ${failed} failed`);
  } catch (error) {
    process.stderr.write(`\n${explain(error)}\n`);
    await end(error.exitCode ?? 1, '0 passed, 1 failed');
  }
}
