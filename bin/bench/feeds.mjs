// Reading feeds beside rss-parser alone: from bytes to items here, decoding included; from text already decoded there. A feed
// that it throws on counts with the time it took. What is told is feeds per second of processor time.
import { createRequire } from 'node:module';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { suitesIn } from '../conformance/dataset.mjs';
import { root } from '../service/places.mjs';
import { reading } from './built.mjs';
import { inTurns, ratioOf, spreadOf } from './compare.mjs';

const load = createRequire(import.meta.url);
const shortestTurn = 1;

/** Sets of feeds by name: those of a dataset's real suites, of a plain folder, or the project's own and generated ones. */
export function feedSets(folder) {
  if (folder === undefined) return { golden: goldenFeeds(), generated: [generatedFeed(100)] };
  const suites = suitesIn(folder);
  const real = suites.filter(({ name }) => name.startsWith('real'));
  const cases = (real.length > 0 ? real : suites).flatMap((suite) => suite.cases);
  if (cases.length > 0)
    return { [real.length > 0 ? 'real feeds' : 'all suites']: cases.map(({ body, from }) => ({ body, from })) };
  return { 'feeds of the folder': filesIn(folder).map(feedFrom) };
}

export async function feedFigures(feeds, { what, repetitions, told }) {
  const texts = feeds.map(textOf);
  // Neither is measured cold: a service reads feeds all day.
  await rateOf(feeds, ours);
  await rateOf(texts, theirs);
  const rates = await inTurns(
    repetitions,
    { 'parse-feed': () => rateOf(feeds, ours), 'rss-parser': () => rateOf(texts, theirs) },
    told,
  );
  const [own, rival] = [rates['parse-feed'], rates['rss-parser']];
  return {
    what,
    ratio: ratioOf(own, rival),
    ours: spreadOf(own),
    rival: spreadOf(rival),
    unit: 'feeds/CPU-s',
    goal: 1,
  };
}

async function rateOf(inputs, read) {
  const began = process.cpuUsage();
  let count = 0;
  let seconds;
  do {
    for (const input of inputs) await read(input).catch(() => undefined);
    count += inputs.length;
    const { user, system } = process.cpuUsage(began);
    seconds = (user + system) / 1e6;
  } while (seconds < shortestTurn);
  return count / seconds;
}

const ours = ({ body, from }) => reading().parseFeed(body, from);
const theirs = (text) => new (load('rss-parser'))().parseString(text);

function textOf({ body, from }) {
  const { decodeText } = load(join(root, 'dist/libs/reading/src/text/decode-text.js'));
  return decodeText(body, from.contentType, 'xml').text;
}

function goldenFeeds() {
  const folder = join(root, 'libs/reading/golden-feeds');
  return readdirSync(folder)
    .flatMap((name) => filesIn(join(folder, name)).filter((file) => /source\.xml$/.test(file)))
    .map(feedFrom);
}

function filesIn(folder) {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}

function feedFrom(file) {
  return { body: readFileSync(file), from: { url: 'https://harbour.example/feed' } };
}

/** As much as a busy newsroom's feed holds, escaped prose and all. */
function generatedFeed(items) {
  const paragraph = 'The delegations met in the harbour town and spoke of nets, ice &amp;amp; the quay’s new crane. ';
  const prose =
    `&lt;p&gt;${paragraph.repeat(4)}&lt;a href="https://harbour.example/more"&gt;More&lt;/a&gt;&lt;/p&gt;`.repeat(3);
  const item = (n) =>
    `<item><title>Talks, day ${n}</title><link>https://harbour.example/${n}</link><guid isPermaLink="false">harbour-${n}</guid>` +
    `<pubDate>Mon, 12 May 2031 06:${String(n % 60).padStart(2, '0')}:00 GMT</pubDate><dc:creator>Ines Roy</dc:creator>` +
    `<category>Talks</category><description>${prose}</description></item>`;
  const head = '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Nordic Wire</title>';
  const text = `${head}${Array.from({ length: items }, (_, n) => item(n)).join('\n')}</channel></rss>`;
  return { body: Buffer.from(text), from: { url: 'https://harbour.example/feed' } };
}
