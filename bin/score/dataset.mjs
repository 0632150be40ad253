// Articles with what careful readers find in them: `articles/<id>.txt`, `gold/<id>.json`, and `vocabulary.json` with the aliases of
// names. All offsets are UTF-16 indices into the text, end exclusive. An article on a summit of its own names its story file (`story` in
// the gold, below the folder).
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Refusal } from '../terminal/refusal.mjs';

/** The folder named, else `summit-dev` in SUMMITWATCH_DATASETS; undefined where neither is. */
export function datasetFolder(named, { SUMMITWATCH_DATASETS: datasets } = process.env) {
  if (named !== undefined && !isDataset(named)) throw new Refusal(`There is no folder gold in ${named}.`);
  const folder = named ?? (datasets && join(datasets, 'summit-dev'));
  return folder && isDataset(folder) ? resolve(folder) : undefined;
}

function isDataset(folder) {
  return statSync(join(folder, 'gold'), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** `{ articles: [{ id, text, gold, story }], aliases: { name: [others] } }`. */
export function datasetIn(folder) {
  const json = (...path) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
  const ids = readdirSync(join(folder, 'gold')).flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []);
  const articles = ids.sort().map((id) => articleOf(folder, id, json('gold', `${id}.json`)));
  return { articles, aliases: json('vocabulary.json').aliases ?? {} };
}

function articleOf(folder, id, gold) {
  const text = readFileSync(join(folder, 'articles', `${id}.txt`), 'utf8');
  return { id, text, gold, story: gold.story && join(folder, gold.story) };
}
