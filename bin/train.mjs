#!/usr/bin/env node
// `npm run train [-- --write FILE --check --alone] [FOLDER…]`: learns from articles with gold what the rules pass over, and writes the weights
// that the default reader adds up. Each FOLDER is one that `npm run score` reads; those of `libs/language/articles` but those that
// only judge without any. Takes some twenty minutes; the same articles and rules give the same weights. With `--alone` they teach without
// the lessons and traps. `--check` only tells whether the weights are those that the present rules, articles and training give, and ends
// with 1 where they are not.
import './setup/node-version.mjs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from './build/build.mjs';
import { root } from './service/places.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { quietSteps } from './terminal/steps.mjs';
import { wordsOf } from './terminal/words.mjs';
import { judges, learntFrom } from './train/learnt-from.mjs';

const { values, positionals } = wordsOf({
  allowPositionals: true,
  options: {
    write: { type: 'string', default: 'libs/language/src/weighing/weights.json' },
    check: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
  },
});
const articles = join(root, 'libs/language/articles');
const ownFolders = () =>
  readdirSync(articles, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && !judges.includes(entry.name) ? [join(articles, entry.name)] : [],
  );

const defaultStory = 'stories/alaska-2025.yaml';
/**
 * How much an example of each kind counts. Lessons are picked to tell labels apart, so they say less of how often anything is told at all.
 */
const worth = {
  articles: { weight: 2 },
  /** Built as real reports are. */
  plain: { weight: 2 },
  traps: { weight: 4 },
  lessons: { weight: 1, ofChance: 0.3 },
};
/** How strongly weights are held small (of squares). Of people's words there are most examples, so theirs are held less. */
const penalties = { chance: 5, choice: 8, choiceOfReactions: 6, speaker: 5 };
/** Most lessons on quotations are of what nobody said, far more than in articles. */
const ofLessonsOnSpeakers = 0.4;
/** Articles are read for all else with speakers that were learnt from the other parts: of its own a model knows too much. */
const parts = 4;

async function train() {
  await ensureNpmPackages(quietSteps(process.stderr));
  await build(quietSteps(process.stderr));
  const { gatheringsOf } = await import('./train/examples.mjs');
  const logistic = await import('./train/logistic.mjs');
  const articles = await articlesIn(positionals.length > 0 ? positionals : ownFolders());
  const { speaker, speakerFor } = await speakersOf(articles);
  const inArticles = await examplesOfArticles(articles, speakerFor);
  const of = (plain) => inArticles.filter((_, at) => articles[at].isPlain === plain);
  const ofFreeProse = { articles: of(false), ...(values.alone ? {} : await examplesOfSentences(speaker)) };
  const all = pooled({ ...ofFreeProse, plain: of(true) });
  const free = of(true).length > 0 && weightsFrom(pooled(ofFreeProse), logistic);
  const weights = { speaker, ...mixed(weightsFrom(all, logistic), free) };
  const gatherings = inArticles.flatMap((examples) => gatheringsOf(examples, weights));
  weights.gathering = chanceFrom(
    gatherings.map((each) => ({ ...each, ...worth.articles })),
    logistic,
  );
  const whole = positionals.length > 0 ? weights : { learntFrom: learntFrom(), ...weights };
  writeFileSync(values.write, `${JSON.stringify(whole)}\n`);
  process.stdout.write(
    `Learnt from ${String(all.outcomes.length)} sentences and ${String(all.reactions.length)} people's words: ${values.write}\n`,
  );
}

async function articlesIn(folders) {
  const { datasetIn } = await import('./score/dataset.mjs');
  return folders.flatMap((folder) => {
    const { articles: read, aliases } = datasetIn(folder);
    return read.map((article) => ({ article, aliases, isPlain: basename(folder) === 'plain' }));
  });
}

/** Who said a quotation: learnt from all articles, and for each article from the other parts. */
async function speakersOf(articles) {
  const { passageOf, quoteLessons } = await import('./train/examples.mjs');
  const { speakerExamples } = await import('./train/speakers.mjs');
  const { fittedPick } = await import('./train/logistic.mjs');
  const examplesOf = ({ article, aliases }) => speakerExamples(passageOf(article, defaultStory), article, aliases);
  const examples = articles.map((article) => examplesOf(article).map((rows) => ({ rows, weight: 1 })));
  const lessons = (values.alone ? [] : quoteLessons(join(root, 'libs/language/lessons'), defaultStory)).flatMap(
    (article) => examplesOf({ article, aliases: {} }).map((rows) => ({ rows, weight: ofLessonsOnSpeakers })),
  );
  const learnt = (isOf) =>
    fittedPick([...examples.filter((_, at) => isOf(at % parts)).flat(), ...lessons], penalties.speaker);
  const others = Array.from({ length: parts }, (_, part) => learnt((own) => own !== part));
  return { speaker: learnt(() => true), speakerFor: (at) => others[at % parts] };
}

async function examplesOfArticles(articles, speakerFor) {
  const { examplesIn } = await import('./train/examples.mjs');
  return articles.map(({ article, aliases }, at) =>
    examplesIn(article, aliases, { defaultStory, speaker: speakerFor(at) }),
  );
}

/** Of traps those at even places teach; the further ones are for the rules alone: as many again of one hand outweigh what articles tell. */
async function examplesOfSentences(speaker) {
  const { lessonExamples, trapExamples } = await import('./train/examples.mjs');
  const [traps, lessons] = ['traps', 'lessons'].map((name) => join(root, 'libs/language', name));
  return {
    traps: [
      ...trapExamples(traps, (at) => at % 2 === 0, { defaultStory, speaker }),
      ...trapExamples(lessons, () => true, { defaultStory, speaker }),
    ],
    lessons: lessonExamples(lessons, { defaultStory, speaker }),
  };
}

/** Traps on meetings are mostly of who meets, which is learnt apart. */
const worthOf = (source, kind) => (source === 'traps' && kind === 'followUps' ? { weight: 3 } : worth[source]);

/**
 * Nearly all that has no date are sentences picked to teach, which tell far more than those of an article do. What comes of that goes to a
 * feature that no reader sees.
 */
function markUndated(example) {
  const { features } = example;
  if ([...features.keys()].some((name) => name.startsWith('days '))) return example;
  return { ...example, features: new Map([...features, ['days unknown', 1]]) };
}

/** All examples of each kind of finding, each with what it counts. */
function pooled(sources) {
  const of = (kind) =>
    Object.entries(sources).flatMap(([source, lists]) =>
      lists.flatMap((examples) => examples[kind].map((each) => ({ ...each, ...worthOf(source, kind) }))),
    );
  return {
    outcomes: of('outcomes').map(markUndated),
    followUps: of('followUps'),
    reactions: of('reactions').map(markUndated),
  };
}

function chanceFrom(examples, { fittedChance }) {
  const rows = examples.map(({ features, gold, weight, ofChance = weight }) => ({
    features,
    weight: ofChance,
    isTrue: gold.length > 0,
  }));
  return fittedChance(rows, penalties.chance);
}

function weightsFrom({ outcomes, followUps, reactions }, logistic) {
  const chance = (examples) => chanceFrom(examples, logistic);
  const choice = (examples, field, penalty = penalties.choice) => {
    const rows = examples.flatMap(({ features, gold, weight }) =>
      gold.slice(0, 2).map((item) => ({ features, weight, label: item[field] })),
    );
    const options = [...new Set(rows.map(({ label }) => label))].sort();
    return { options, ...logistic.fittedChoice(rows, options, penalty) };
  };
  return {
    outcome: chance(outcomes),
    topic: choice(outcomes, 'topic'),
    outcomeStatus: choice(outcomes, 'status'),
    meeting: chance(followUps),
    meetingKind: choice(followUps, 'kind'),
    meetingStatus: choice(followUps, 'status'),
    reaction: chance(reactions),
    stance: choice(reactions, 'stance', penalties.choiceOfReactions),
    toward: choice(reactions, 'toward', penalties.choiceOfReactions),
  };
}

/** What is learnt of free prose alone counts, where both together are righter than either. */
const ofFree = 0.25;
const mixedModels = ['outcome', 'topic', 'outcomeStatus', 'reaction', 'stance', 'toward'];

/** @param free the same models, learnt of free prose alone; false where all is free prose */
function mixed(all, free) {
  const models = Object.entries(all).map(([name, model]) => [
    name,
    free && mixedModels.includes(name) ? meanOf(model, free[name]) : model,
  ]);
  return Object.fromEntries(models);
}

function meanOf(model, other) {
  const mean = (one, another) => Number(((one ?? 0) * (1 - ofFree) + (another ?? 0) * ofFree).toFixed(3));
  const both = (one, another) =>
    model.options
      ? model.options.map((option, at) => mean(one?.[at], another?.[other.options.indexOf(option)]))
      : mean(one, another);
  const names = [...new Set([...Object.keys(model.weights), ...Object.keys(other.weights)])].sort();
  return {
    ...model,
    bias: both(model.bias, other.bias),
    weights: Object.fromEntries(names.map((name) => [name, both(model.weights[name], other.weights[name])])),
  };
}

async function check() {
  const { learntFrom: then } = JSON.parse(readFileSync(resolve(root, values.write), 'utf8'));
  if (then !== learntFrom())
    throw new Refusal('Rules, articles or training have changed since the weights were learnt: npm run train', 1);
  process.stdout.write('The weights are those of the present rules and articles.\n');
}

await (values.check ? check() : train()).catch(leave);
