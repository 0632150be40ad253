// Speed beside the rival's in alternating rounds, what length costs, and what stays in memory. Speed is by processor time: what else
// runs on the machine does not count.
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { root } from '../../service/places.mjs';
import { inTurns, ratioOf, spreadOf, whole } from '../compare.mjs';

/** Microseconds for a sentence: 2,000 sentences a second. */
const goal = 500;
/** An article 16 times as long may cost that little more for each word. */
const flat = 0.8;
/** Megabytes that 1,000 articles may leave behind. */
const left = 4;

const load = createRequire(import.meta.url);
const sentencesIn = ({ text }) =>
  load(join(root, 'dist/libs/language/src/text/sentences-of.js')).sentencesOf(text).length;
const wordsIn = ({ text }) => text.split(/\s+/).length;
const sumOf = (articles, countIn) => articles.reduce((sum, article) => sum + countIn(article), 0);

/** `readers`: ours as `rules`, the rival under its name if it is there. */
export async function speedFigures(set, articles, readers, { rounds, told }) {
  const sentences = sumOf(articles, sentencesIn);
  const run = (read) => () => sentences / secondsOf(() => articles.forEach((article) => read(article)));
  const contestants = Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, run(read)]));
  for (const warm of Object.values(contestants)) warm();
  const rates = await inTurns(rounds, contestants, (line) => told(`${set}: ${line}`));
  const alone = Object.entries(rates).map(([name, values]) => {
    const rate = spreadOf(values).median;
    const unit = `µs, ${whole(rate)} sentences/s, ${whole((rate * articles.length) / sentences)} articles/s`;
    return { what: `${set}: a sentence, ${name}`, value: 1e6 / rate, unit, ...(name === 'rules' && { goal }) };
  });
  const against = Object.keys(rates).filter((name) => name !== 'rules');
  return [...alone, ...against.map((name) => ratioFigure(`${set}: rules against ${name}`, rates.rules, rates[name]))];
}

/** The same words as many articles, as a quarter as many four times as long, and as a sixteenth as many. */
export async function lengthFigures(articles, read, { rounds, told }) {
  const words = sumOf(articles, wordsIn);
  const run = (times) => {
    const joined = inLots(articles, times);
    return () => words / secondsOf(() => joined.forEach((article) => read(article)));
  };
  const contestants = { 1: run(1), 4: run(4), 16: run(16) };
  for (const warm of Object.values(contestants)) warm();
  const rates = await inTurns(rounds, contestants, (line) => told(`by length: ${line}`));
  return [4, 16].map((times) => ({
    ...ratioFigure(
      `articles ${times} times as long against ${whole(words / articles.length)} words`,
      rates[times],
      rates[1],
    ),
    unit: 'words/s',
    goal: flat,
  }));
}

/** What is held after 1,000 articles that was not after 100. */
export function memoryFigures(articles, read) {
  const readMany = (count) => {
    for (let n = 0; n < count; n++) read(articles[n % articles.length]);
    return heldNow();
  };
  const before = readMany(100);
  const after = readMany(1000);
  return [
    { what: 'memory held after 1,000 articles more', value: Math.max(0, after - before), unit: 'MB', goal: left },
    { what: 'memory of the process then', value: process.memoryUsage().rss / 1024 / 1024, unit: 'MB' },
  ];
}

function heldNow() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

function ratioFigure(what, ours, rival) {
  return { what, ratio: ratioOf(ours, rival), ours: spreadOf(ours), rival: spreadOf(rival), unit: 'sentences/s' };
}

function inLots(articles, size) {
  return Array.from({ length: articles.length / size }, (_, n) => ({
    text: articles
      .slice(n * size, (n + 1) * size)
      .map(({ text }) => text)
      .join('\n\n'),
  }));
}

function secondsOf(work) {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}
