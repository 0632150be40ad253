// Cases on disk: one folder per suite, `cases.jsonl` with a case per line, the feeds themselves beside it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder named, or `feeds-dev` among the datasets of this machine; undefined where there is none. */
export function datasetFolder(named, env = process.env) {
  const folder = named ?? join(env.SUMMITWATCH_DATASETS || '/work/shared/datasets', 'feeds-dev');
  return existsSync(folder) && statSync(folder).isDirectory() ? resolve(folder) : undefined;
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
