#!/usr/bin/env node
// `npm run golden [-- NAME…]`: reads the golden folders of pages and feeds, and shows where what is read is not what is expected; ends
// with 1 if anything differs. `--add FILE_OR_ADDRESS NAME` makes a folder of a saved page or feed (`--url` says where a file came
// from), with what is read of it now as expected: to be put right by hand. `--accept NAME…` takes what is read now for right.
// `--folders FOLDER` for others than ours.
import './setup/node-version.mjs';
import { build } from './build/build.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { quietSteps } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values, positionals: names } = wordsOf({
  allowPositionals: true,
  options: {
    add: { type: 'string' },
    url: { type: 'string' },
    accept: { type: 'boolean' },
    folders: { type: 'string' },
  },
});
const tell = (lines) => process.stdout.write(`${lines.join('\n')}\n`);

async function golden() {
  await ensureNpmPackages(quietSteps(process.stderr));
  await build(quietSteps(process.stderr));
  const { addGolden, acceptGolden, goldenIn, outcomeOf } = await import('./golden/folders.mjs');
  const { differenceIn } = await import('./golden/difference.mjs');
  if (values.add !== undefined) {
    if (names.length !== 1)
      throw new Refusal('Name the one folder that is to be made: npm run golden -- --add page.html a-class-of-page');
    tell([`Made ${await addGolden(values.add, names[0], values)}. Put right by hand what is expected there.`]);
    return;
  }
  const asked = goldenIn(values.folders).filter(({ name }) => names.length === 0 || names.includes(name));
  const unknown = names.filter((name) => !asked.some((folder) => folder.name === name));
  if (unknown.length > 0) throw new Refusal(`There is no golden folder ${unknown.join(', ')}.`);
  if (values.accept && names.length === 0) throw new Refusal('Name the folders that are right as they are read now.');
  const read = [];
  for (const folder of asked) read.push({ ...folder, outcome: await outcomeOf(folder) });
  if (values.accept) read.forEach(acceptGolden);
  else report(read.map((folder) => ({ ...folder, lines: differenceIn(folder) })));
}

function report(read) {
  const failed = read.filter(({ lines }) => lines.length > 0);
  tell(read.flatMap(({ kind, name, lines }) => [`${lines.length === 0 ? '✓' : '✗'} ${kind}/${name}`, ...lines]));
  tell([`${read.length - failed.length} as expected, ${failed.length} not`]);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

await golden().catch(leave);
