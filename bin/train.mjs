#!/usr/bin/env node
// `npm run train [-- --write FILE --leave FOLDER…] FOLDER…`: learns from articles with gold what the rules pass over, and writes the weights
// that the default reader adds up. Each FOLDER is one that `npm run score` reads; those of `libs/language/articles` but `apart`, `blind` and
// `unseen` without any. Takes about a minute; the same articles and rules give the same weights.
import './setup/node-version.mjs';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build/build.mjs';
import { root } from './service/places.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { leave } from './terminal/refusal.mjs';
import { quietSteps } from './terminal/steps.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'string', default: 'libs/language/src/weighing/weights.json' } },
});
/** Judged by, so never learnt from. */
const judges = new Set(['apart', 'blind', 'unseen']);
const articles = join(root, 'libs/language/articles');
const ownFolders = () =>
  readdirSync(articles, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && !judges.has(entry.name) ? [join(articles, entry.name)] : [],
  );

const defaultStory = 'stories/alaska-2025.yaml';
/** Lessons are picked to tell labels apart, so they say less of how often anything is told. */
const shareOfLessons = 0.3;
const penalties = { chance: 20, choice: 8 };

async function train() {
  await ensureNpmPackages(quietSteps(process.stderr));
  await build(quietSteps(process.stderr));
  const { datasetIn } = await import('./score/dataset.mjs');
  const { examplesIn, gatheringsOf, lessonExamples, trapExamples } = await import('./train/examples.mjs');
  const folders = positionals.length > 0 ? positionals : ownFolders();
  const all = { outcomes: [], followUps: [], reactions: [] };
  const sources = [];
  for (const folder of folders) {
    const { articles: read, aliases } = datasetIn(folder);
    const weight = 2;
    for (const article of read) {
      const examples = examplesIn(article, aliases, defaultStory);
      sources.push({ examples, weight });
      for (const kind of Object.keys(all)) all[kind].push(...examples[kind].map((each) => ({ ...each, weight })));
    }
  }
  const isEven = (at) => at % 2 === 0;
  const [traps, lessons] = ['traps', 'lessons'].map((name) => join(root, 'libs/language', name));
  for (const examples of [
    ...trapExamples(traps, isEven, defaultStory),
    ...trapExamples(lessons, () => true, defaultStory),
  ])
    for (const kind of Object.keys(all)) all[kind].push(...examples[kind].map((each) => ({ ...each, weight: 3 })));
  for (const examples of lessonExamples(lessons, defaultStory))
    for (const kind of Object.keys(all))
      all[kind].push(...examples[kind].map((each) => ({ ...each, weight: 1, ofChance: shareOfLessons })));
  const { fitted } = await import('./train/logistic.mjs');
  const weights = weightsFrom(all, fitted);
  const gatherings = sources.flatMap(({ examples, weight }) =>
    gatheringsOf(examples, weights).map((each) => ({ ...each, weight })),
  );
  weights.gathering = chanceFrom(gatherings, fitted);
  writeFileSync(values.write, `${JSON.stringify(weights)}\n`);
  process.stdout.write(
    `Learnt from ${String(all.outcomes.length)} sentences and ${String(all.reactions.length)} people's words: ${values.write}\n`,
  );
}

function chanceFrom(examples, fitted) {
  const rows = examples.map(({ features, gold, weight, ofChance = weight }) => ({
    features,
    weight: ofChance,
    label: gold.length > 0 ? 'yes' : 'no',
  }));
  const { bias, weights } = fitted(rows, ['no', 'yes'], penalties.chance / 2);
  const apart = ([no, yes]) => Number((yes - no).toFixed(3));
  return {
    bias: apart(bias),
    weights: Object.fromEntries(Object.entries(weights).map(([name, both]) => [name, apart(both)])),
  };
}

function weightsFrom({ outcomes, followUps, reactions }, fitted) {
  const chance = (examples) => chanceFrom(examples, fitted);
  const choice = (examples, field) => {
    const rows = examples.flatMap(({ features, gold, weight }) =>
      gold.slice(0, 2).map((item) => ({ features, weight, label: item[field] })),
    );
    const options = [...new Set(rows.map(({ label }) => label))].sort();
    return { options, ...fitted(rows, options, penalties.choice) };
  };
  return {
    outcome: chance(outcomes),
    topic: choice(outcomes, 'topic'),
    outcomeStatus: choice(outcomes, 'status'),
    meeting: chance(followUps),
    meetingKind: choice(followUps, 'kind'),
    meetingStatus: choice(followUps, 'status'),
    reaction: chance(reactions),
    stance: choice(reactions, 'stance'),
    toward: choice(reactions, 'toward'),
  };
}

await train().catch(leave);
