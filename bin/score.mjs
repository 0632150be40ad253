#!/usr/bin/env node
// `npm run score [-- FOLDER]`: how well the default reader finds outcomes, follow-up meetings, reactions and quotations in articles whose
// gold is known. FOLDER holds `articles/`, `gold/` and `vocabulary.json`; without one, summit-dev in SUMMITWATCH_DATASETS. `--story FILE`
// is the story of the articles that name none of their own, `--errors` lists what is missed or too much (`--kind outcomes` only of one
// kind, `--article ID` of one article), `--json FILE` writes figures and errors. Ends with 0 whether or not goals are reached.
import './setup/node-version.mjs';
import { writeFileSync } from 'node:fs';
import { build } from './build/build.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { leave } from './terminal/refusal.mjs';
import { quietSteps } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values, positionals } = wordsOf({
  allowPositionals: true,
  options: {
    story: { type: 'string', default: 'stories/alaska-2025.yaml' },
    errors: { type: 'boolean' },
    kind: { type: 'string' },
    article: { type: 'string' },
    json: { type: 'string' },
  },
});
const tell = (lines) => process.stdout.write(lines.map((line) => `${line}\n`).join(''));

async function score() {
  await ensureNpmPackages(quietSteps(process.stderr));
  await build(quietSteps(process.stderr));
  const { datasetFolder, datasetIn } = await import('./score/dataset.mjs');
  const folder = datasetFolder(positionals[0]);
  if (folder === undefined) {
    tell(['Skipped: name a folder of articles with gold, or set SUMMITWATCH_DATASETS.']);
    return;
  }
  const { findIn } = await import('./score/find.mjs');
  const { scoreOf } = await import('./score/score.mjs');
  const { linesOf, errorLines } = await import('./score/lines.mjs');
  const { articles, aliases } = datasetIn(folder);
  const asked = articles.filter(({ id }) => values.article === undefined || values.article === id);
  const figures = scoreOf(
    asked.map((article) => ({ ...article, found: findIn(article, article.story ?? values.story) })),
    aliases,
  );
  const told = figures.filter(({ kind }) => values.kind === undefined || values.kind === kind);
  tell([...linesOf(told), ...(values.errors ? errorLines(told) : [])]);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 1)}\n`);
}

await score().catch(leave);
