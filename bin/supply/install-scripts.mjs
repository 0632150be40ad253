// No package runs anything while it is installed (`.npmrc`: ignore-scripts). Those that would are named, with why they do
// without; one more of them is looked at by a person before it comes in.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../service/places.mjs';
import { lockedPackages } from './packages.mjs';

const doWithout = {
  '@parcel/watcher': 'its binary is a package of its own',
  '@scarf/scarf': 'it only tells its makers who installs it',
  '@swc/core': 'its binary is a package of its own; the script looks for one where that is missing',
  'msgpackr-extract': 'its binary is a package of its own; without one msgpackr reads in JavaScript',
  'unrs-resolver': 'its binary is a package of its own; the script looks whether it is there',
};

export function checkInstallScripts() {
  const wanting = [
    ...new Set(
      lockedPackages()
        .filter((each) => each.hasInstallScript)
        .map(({ name }) => name),
    ),
  ];
  const strangers = wanting.filter((name) => !(name in doWithout));
  const gone = Object.keys(doWithout).filter((name) => !wanting.includes(name));
  const problems = [
    ...(/^ignore-scripts=true$/m.test(readFileSync(join(root, '.npmrc'), 'utf8'))
      ? []
      : ['.npmrc does not say ignore-scripts=true']),
    ...strangers.map((name) => `${name} wants to run a script when it is installed: see whether it does without`),
    ...gone.map((name) => `${name} wants to run no script any more: take it off the list`),
  ];
  return { code: problems.length > 0 ? 1 : 0, output: `${problems.join('\n')}\n(bin/supply/install-scripts.mjs)` };
}
