// Saved pages with what people say is on them: `gold.json` names each page's address and gold, `html/<id>.html.gz` holds it.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Refusal } from '../../terminal/refusal.mjs';

/** The folder named, else `extraction-dev` in SUMMITWATCH_DATASETS; undefined where neither is. */
export function pagesFolder(named, { SUMMITWATCH_DATASETS: datasets } = process.env) {
  if (named !== undefined && !isGold(named)) throw new Refusal(`There is no gold.json in ${named}.`);
  const folder = named ?? (datasets && join(datasets, 'extraction-dev'));
  return folder && isGold(folder) ? resolve(folder) : undefined;
}

function isGold(folder) {
  return statSync(join(folder, 'gold.json'), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** `{ id, set, html, gold }` per page; a field of the gold that is absent is unknown, not empty. */
export function pagesIn(folder) {
  const all = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'));
  return Object.entries(all).map(([id, { set, ...gold }]) => ({ id, set, gold, html: htmlOf(folder, id) }));
}

/** A or B, the same for all pages of a site: what is tuned on one half is judged by the other. */
export function halfOf({ gold }) {
  const labels = new URL(gold.url).hostname.split('.');
  const site = labels.slice(/^(?:com?|org|net|gov|ac|gob|or|ne)$/.test(labels.at(-2)) ? -3 : -2).join('.');
  return createHash('sha1').update(site).digest()[0] % 2 === 0 ? 'A' : 'B';
}

function htmlOf(folder, id) {
  return gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8');
}
