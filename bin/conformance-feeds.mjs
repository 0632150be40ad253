#!/usr/bin/env node
// `npm run conformance:feeds [-- FOLDER]`: the built feed reader against suites of feeds with what should be found in them.
// `--errors` lists what was missed, `--json FILE` writes it for machines. `--hostile` reads what was made to hurt instead, and
// tells time, memory and outcome. Without a dataset there is nothing to measure, which is no failure.
import './setup/node-version.mjs';
import { writeFileSync } from 'node:fs';
import { build } from './build/build.mjs';
import { datasetFolder, suitesIn } from './conformance/dataset.mjs';
import { hostileTable } from './conformance/hostile.mjs';
import { runSuite } from './conformance/run.mjs';
import { errorLines, scoreTable } from './conformance/score.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values, positionals } = wordsOf({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, json: { type: 'string' }, hostile: { type: 'boolean' } },
});
const steps = stepsOn(process.stderr);
const tell = (lines) => process.stdout.write(`${lines.join('\n')}\n`);

async function conformance(folder) {
  const suites = [];
  for (const suite of suitesIn(folder)) suites.push(await runSuite(suite));
  if (suites.length === 0) throw new Refusal(`No folder in ${folder} has a cases.jsonl.`);
  if (values.errors) tell(errorLines(suites));
  tell(scoreTable(suites));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(suites, null, 1)}\n`);
}

async function main() {
  const folder = datasetFolder(positionals[0]);
  if (!values.hostile && folder === undefined) {
    tell(['No feeds to judge by: name a folder of suites, or set SUMMITWATCH_DATASETS to where feeds-dev lies.']);
    return;
  }
  await ensureNpmPackages(steps);
  await build(steps);
  if (values.hostile) tell(await hostileTable());
  else await conformance(folder);
}

await main().catch(leave);
