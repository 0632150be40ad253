// Cases on disk: one folder per suite, `cases.jsonl` with a case per line, the feeds themselves beside it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Refusal } from '../terminal/refusal.mjs';

/** The folder named, which must exist, or `feeds-dev` in SUMMITWATCH_DATASETS; undefined where neither is. */
export function datasetFolder(named, { SUMMITWATCH_DATASETS: datasets } = process.env) {
  if (named !== undefined && !isFolder(named)) throw new Refusal(`There is no folder ${named}.`);
  const folder = named ?? (datasets && join(datasets, 'feeds-dev'));
  return folder && isFolder(folder) ? resolve(folder) : undefined;
}

function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export function suitesIn(folder) {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'cases.jsonl')));
  return names.sort().map((name) => ({ name, cases: casesIn(join(folder, name)) }));
}

function casesIn(suite) {
  const lines = readFileSync(join(suite, 'cases.jsonl'), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => caseOf(JSON.parse(line), suite));
}

function caseOf({ id, file, url, contentType, headers, checks }, suite) {
  const from = { url: url ?? '', contentType, headers };
  return { id, checks, from, body: readFileSync(join(suite, file)) };
}
