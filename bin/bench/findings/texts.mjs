// What is read: articles made of the traps, of about the length of a news report, and saved pages where a folder has them.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Refusal } from '../../terminal/refusal.mjs';
import { reading } from '../built.mjs';
import { articleOf, trapsWithStories } from './traps.mjs';

/** Texts of an article, and by how many places the next article's are moved: no two articles are alike. */
const each = 20;
const stride = 13;

/** `{ story, articles }`: so many articles on the default story's summit. */
export function madeArticles(count) {
  const ours = trapsWithStories().filter(({ trap, half }) => trap.story === undefined && half !== 'further');
  const { story } = ours[0];
  const articles = Array.from({ length: count }, (_, n) => {
    const texts = Array.from(
      { length: each },
      (_, k) => ours[(n * stride + k * (1 + (n % 7))) % ours.length].trap.text,
    );
    return articleOf({ trap: { text: paragraphs(texts) }, story });
  });
  return { story, articles };
}

const paragraphs = (texts) =>
  texts.map((text, n) => (n === 0 ? text : `${n % 3 === 0 ? '\n\n' : ' '}${text}`)).join('');

/** The folder of saved pages that was named, else `summit-corpus/pages` in SUMMITWATCH_DATASETS; undefined where neither is. */
export function pagesFolder(named, { SUMMITWATCH_DATASETS: datasets } = process.env) {
  if (named !== undefined && !isFolder(named)) throw new Refusal(`There is no folder ${named}.`);
  const folder = named ?? (datasets && join(datasets, 'summit-corpus/pages'));
  return folder && isFolder(folder) ? folder : undefined;
}

const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The articles on the pages of a folder (`*.html`, `*.html.gz`). */
export function pageArticles(folder) {
  const files = readdirSync(folder).filter((file) => /\.html(?:\.gz)?$/.test(file));
  const articles = files.map((file) => ({ text: textOn(join(folder, file)) })).filter(({ text }) => text !== '');
  if (articles.length === 0) throw new Refusal(`There are no pages with text in ${folder}.`);
  return articles;
}

function textOn(file) {
  const bytes = readFileSync(file);
  const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return reading().cleanArticle(html, { url: `https://pages.invalid/${basename(file)}` }).article?.text ?? '';
}
