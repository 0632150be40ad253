#!/usr/bin/env node
// `npm run check [-- --no-tests]`: the one gate, the same for people and CI. Every guard runs, one line each; what a failing one says
// is shown. `--no-tests` leaves jest out, for where the tests run next.
import './setup/node-version.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './service/places.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { checkAdvisories } from './supply/advisories.mjs';
import { checkInstallScripts } from './supply/install-scripts.mjs';
import { checkLicences } from './supply/licences.mjs';
import { leave } from './terminal/refusal.mjs';
import { run, runTool } from './terminal/run.mjs';
import { quietSteps, stepsOn } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values } = wordsOf({ options: { 'no-tests': { type: 'boolean', default: false } } });

const { step } = stepsOn(process.stdout);

const tests = { name: 'jest', work: () => run(process.execPath, [join(root, 'bin/test.mjs')]) };

const gates = [
  { name: 'oxfmt', work: () => runTool('oxfmt', ['--check', '.']) },
  { name: 'oxlint, types and rules', work: () => runTool('oxlint', ['--deny-warnings', '--quiet', '.']) },
  { name: 'eslint, rules of our own', work: () => runTool('eslint', ['--max-warnings', '0', '.']) },
  { name: 'dependency-cruiser', work: () => runTool('depcruise', ['--output-type', 'err-long', ...folders()]) },
  { name: 'knip', work: () => runTool('knip', ['--no-progress']) },
  { name: 'licences', work: () => checkLicences() },
  { name: 'install scripts', work: () => checkInstallScripts() },
  { name: 'advisories', work: checkAdvisories },
  ...(values['no-tests'] ? [] : [tests]),
];

const folders = () => ['apps', 'libs', 'test'].filter((folder) => existsSync(join(root, folder)));

async function pass({ name, work }) {
  try {
    let note;
    await step(name, async () => {
      const { code, output, skipped } = await work();
      if (code !== 0) throw new Error(output);
      note = skipped;
    });
    if (note) process.stdout.write(`  (${name}: not asked, ${note})\n`);
    return true;
  } catch (error) {
    process.stdout.write(`\n${error.message.trim()}\n\n`);
    return false;
  }
}

await ensureNpmPackages(quietSteps(process.stderr)).catch(leave);
const failed = [];
for (const gate of gates) {
  if (!(await pass(gate))) failed.push(gate.name);
}
process.stdout.write(failed.length > 0 ? `Failed: ${failed.join(', ')}\n` : 'All guards pass.\n');
process.exitCode = failed.length > 0 ? 1 : 0;
