// Runs every reader over every page: once for what it finds, and in turns for the processor time that it takes.
import { quantile } from '../compare.mjs';
import { calibrationOf } from './calibration.mjs';
import { quietly } from './quietly.mjs';
import { readers } from './readers.mjs';
import { mean, metadataScores, snippetScore, textFigures, textScore } from './score.mjs';

/** What unseen pages are held to; the rivals' own figures there are in docs/reading-pages.md. */
const goals = { scrapinghub: 0.975, fundus: 0.965, wcxb: 0.96, newsweb: 0.935 };
const metadataGoals = { title: 0.95, author: 0.92, day: 0.99, instant: 0.98 };
const cpuGoal = 0.4;

export async function measure(pages, { only, rounds, steps }) {
  const named = Object.entries(readers).filter(([name]) => only === undefined || name === only);
  const results = [];
  for (const [name, reader] of named) {
    steps.line(`  ${name} reads ${pages.length} pages`);
    for (const page of pages) results.push(await scoreOf(name, reader, page));
  }
  const cpu = rounds === 0 ? {} : await cpuOf(pages, named, rounds, steps);
  return { pages: results, figures: figuresOf(results, cpu) };
}

async function scoreOf(name, reader, { id, set, html, gold }) {
  const found = await attempt(async () => reader.tell(await reader.read(html, gold.url)));
  const metadata = Object.entries(metadataScores).map(([field, score]) => [field, score(found, gold)]);
  const text = gold.text === undefined ? undefined : textScore(found.text, gold.text);
  const site = gold.url && new URL(gold.url).hostname.replace(/^www\./, '');
  return {
    reader: name,
    id,
    set,
    site,
    ...text,
    ...Object.fromEntries(metadata),
    ...snippetScore(found.text, gold),
    found,
  };
}

/** A reader that throws has found nothing. */
async function attempt(work) {
  try {
    const [found, complaints] = await quietly(work);
    return complaints === 0 ? found : { ...found, complaints };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Milliseconds of processor time by reader, each page's median over the rounds. All pages were read before, so every reader is warm. In a
 * round each reads all pages in one go, so that it clears away its own rubbish; who begins changes from round to round.
 */
async function cpuOf(pages, named, rounds, steps) {
  const taken = Object.fromEntries(named.map(([name]) => [name, pages.map(() => [])]));
  for (let round = 0; round < rounds; round++) {
    steps.line(`  processor time, round ${round + 1} of ${rounds}`);
    for (const [name, { read }] of round % 2 === 0 ? named : [...named].reverse()) {
      for (const [at, { html, gold }] of pages.entries()) {
        const [ms] = await quietly(() => cpuOfOne(() => read(html, gold.url)));
        taken[name][at].push(ms);
      }
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([name, times]) => [name, times.map(medianOf)]));
}

/** A reader that throws has taken its time too. */
async function cpuOfOne(work) {
  const began = process.cpuUsage();
  try {
    await work();
  } catch {
    // What it says of that is told with its scores.
  }
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

function medianOf(values) {
  return quantile(
    values.sort((one, other) => one - other),
    0.5,
  );
}

function figuresOf(results, cpu) {
  const sets = [...new Set(results.map(({ set }) => set))];
  const names = [...new Set(results.map(({ reader }) => reader))];
  return names.map((reader) => {
    const own = results.filter((result) => result.reader === reader);
    return {
      reader,
      text: Object.fromEntries(
        sets.map((set) => [
          set,
          textOf(
            own.filter((result) => result.set === set),
            goals[set],
          ),
        ]),
      ),
      metadata: Object.fromEntries(
        sets.map((set) => [
          set,
          metadataOf(
            own.filter((result) => result.set === set),
            set === 'fundus',
          ),
        ]),
      ),
      calibration: calibrationOf(own),
      failed: own.filter(({ found }) => found.failure !== undefined).length,
      complained: own.filter(({ found }) => found.complaints > 0).length,
      empty: own.filter(({ found }) => !found.text).length,
      ...cpuFigures(reader, cpu),
    };
  });
}

function textOf(results, goal) {
  const scores = results.filter(({ recall }) => recall !== undefined);
  return scores.length === 0 ? undefined : { ...textFigures(scores), goal };
}

function metadataOf(results, isGoal) {
  const fields = [...Object.keys(metadataScores), 'wanted', 'unwanted'];
  return Object.fromEntries(
    fields.map((field) => {
      const told = results.flatMap((result) => result[field] ?? []).filter((score) => score !== '');
      return [field, told.length === 0 ? undefined : { share: mean(told), of: told.length, ...goalOf(field, isGoal) }];
    }),
  );
}

function goalOf(field, isGoal) {
  return isGoal && metadataGoals[field] !== undefined ? { goal: metadataGoals[field] } : {};
}

function cpuFigures(reader, cpu) {
  const own = cpu[reader];
  if (own === undefined) return {};
  const sorted = [...own].sort((one, other) => one - other);
  const rival = cpu.readability;
  const ratios = rival?.map((ms, at) => own[at] / ms).sort((one, other) => one - other);
  const compared = ratios && { median: quantile(ratios, 0.5), whole: mean(own) / mean(rival), goal: cpuGoal };
  return {
    cpu: { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), highest: sorted.at(-1), ratio: compared },
  };
}
