/**
 * The default reader on the headline and the first paragraphs alone: what an article says before it goes into detail. It misses more and
 * seldom takes an aside for news, so that it shows what the rules find further down.
 */
import type { Reader } from '#core';
import { weighedReader } from './weighed-reader.js';

/** The headline, and as many paragraphs. */
const paragraphs = 3;

export const leadReader: Reader = {
  name: 'lead',
  version: '2.17.0',
  about: `the same as the default on the headline and the first ${String(paragraphs)} paragraphs only`,
  findings: (article, story) => weighedReader.findings({ ...article, text: leadOf(article.text) }, story),
};

/** A beginning of the text, so that its offsets are those of the whole. */
function leadOf(text: string): string {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)].slice(0, paragraphs + 1);
  const last = lines.at(-1);
  return last === undefined ? '' : text.slice(0, last.index + last[0].length);
}
