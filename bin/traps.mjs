#!/usr/bin/env node
// `node bin/traps.mjs [CLASS…]`: the traps that the rules fall into, each with what is wrong and what was found, then how many of each
// class are right, those in `taught/` counted apart. `--held-back` shows those held back too, which are no longer held back once they were looked at.
import './setup/node-version.mjs';
import { build } from './build/build.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { quietSteps } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values, positionals: names } = wordsOf({
  allowPositionals: true,
  options: { 'held-back': { type: 'boolean', default: false } },
});
const tell = (lines) => process.stdout.write(`${lines.join('\n')}\n`);

async function traps() {
  await ensureNpmPackages(quietSteps(process.stderr));
  await build(quietSteps(process.stderr));
  const { readTrap, trapsWithStories } = await import('./bench/findings/traps.mjs');
  const all = trapsWithStories();
  const unknown = names.filter((asked) => !all.some(({ name }) => name === asked));
  if (unknown.length > 0) throw new Refusal(`There are no traps of the class ${unknown.join(', ')}.`);
  const read = all
    .filter(({ name }) => names.length === 0 || names.includes(name))
    .map((one) => ({ ...one, ...readTrap(one) }));
  const shown = read.filter(
    ({ troubles, half }) => troubles.length > 0 && (values['held-back'] || half !== 'held back'),
  );
  tell([...shown.flatMap(linesOf), ...tableOf(read)]);
}

function linesOf({ name, at, trap, text, troubles, found }) {
  const told = Object.entries(found).flatMap(([list, findings]) =>
    findings.map(({ start, end, ...fields }) => `  ${list} “${text.slice(start, end)}” ${JSON.stringify(fields)}`),
  );
  return [`${name} ${at}: ${trap.text}`, ...troubles.map((trouble) => `  ✗ ${trouble}`), ...told, ''];
}

const halves = ['to teach by', 'held back', 'further'];

function tableOf(read) {
  const rightOf = (traps) => `${traps.filter(({ troubles }) => troubles.length === 0).length} of ${traps.length}`;
  const row = (name, traps) => {
    const cells = halves.map((half) => rightOf(traps.filter((trap) => trap.half === half)));
    return [name.padEnd(24), ...cells.map((cell) => cell.padStart(14))].join('');
  };
  const classes = [...new Set(read.map(({ name }) => name))];
  return [
    ['class'.padEnd(24), ...halves.map((half) => half.padStart(14))].join(''),
    ...classes.map((name) =>
      row(
        name,
        read.filter((one) => one.name === name),
      ),
    ),
    row('all', read),
  ];
}

await traps().catch(leave);
