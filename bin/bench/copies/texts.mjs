// Real articles to make labelled sets of, cleaned as the service cleans them: saved pages of a folder, and plain texts.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { reading } from '../built.mjs';
import { pagesIn } from '../pages/gold.mjs';

const fewestWords = 60;

/** `{ id, text }` of every article below the folder, each text once, in an order that a hash gives. */
export function articlesBelow(folder) {
  const found = [folder, ...foldersIn(folder)].flatMap((each) => [...savedPages(each), ...plainTexts(each)]);
  const once = new Map(found.map((article) => [hashOf(article.text), article]));
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, article]) => article);
}

/** A or B, by the article: what is tuned on one half is judged by the other. */
export function halfOf({ text }) {
  return Number.parseInt(hashOf(text).slice(-1), 16) % 2 === 0 ? 'A' : 'B';
}

function foldersIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}

function savedPages(folder) {
  if (has(folder, 'gold.json')) return pagesIn(folder).flatMap(({ id, html, gold }) => cleaned(id, html, gold.url));
  if (!has(folder, 'timeline.json') || !has(folder, 'pages')) return [];
  const names = readdirSync(join(folder, 'pages')).filter((name) => name.endsWith('.html.gz'));
  return names.flatMap((name) => {
    const html = gunzipSync(readFileSync(join(folder, 'pages', name))).toString('utf8');
    return cleaned(name, html, `https://pages.example/${name}`);
  });
}

function cleaned(id, html, url) {
  const { verdict, article } = reading().cleanArticle(html, { url });
  return verdict === 'article' ? longEnough({ id, text: article.text }) : [];
}

function plainTexts(folder) {
  if (!has(folder, 'articles')) return [];
  const names = readdirSync(join(folder, 'articles')).filter((name) => name.endsWith('.txt'));
  return names.flatMap((name) => longEnough({ id: name, text: readFileSync(join(folder, 'articles', name), 'utf8') }));
}

function longEnough(article) {
  return article.text.split(/\s+/).length < fewestWords ? [] : [article];
}

function has(folder, name) {
  return statSync(join(folder, name), { throwIfNoEntry: false }) !== undefined;
}

function hashOf(text) {
  return createHash('sha1').update(text).digest('hex');
}
