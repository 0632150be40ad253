// Each stage of the line alone, with the program's own parts, on the articles that the line reads: how many articles a second it
// would carry if it were the only one, and what processor time one takes. What was written by the line before is written, folded and
// decided on once more here.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { built } from '../../crash/built.mjs';
import { articleOf } from '../../soak/press.mjs';
import { feedOf, pageOf } from '../../soak/paper.mjs';
import { openPressRoom } from '../../soak/press-room.mjs';
import { ratePerSecond } from '../bench-redis.mjs';
import { spreadOf } from '../compare.mjs';
import { startProjector, story as benchStory } from '../filled-log.mjs';
import { stopwatch } from './stopwatch.mjs';

const { cleanArticle, parseFeed } = built('libs/reading/src/index.js');
const { defaultReader } = built('libs/language/src/index.js');
const { judge, wordingOf } = built('libs/core/src/index.js');
const { folderArchive } = built('libs/archive/src/index.js');
const { outboundDoor } = built('libs/web/src/index.js');
const { RedisEventLog, redisCopyIndex } = built('libs/redis/src/index.js');
const { openQueues, startWorkers } = built('libs/jobs/src/index.js');
const { ItemIndex } = built('libs/search/src/index.js');
const { followSummit } = built('apps/collector/src/decide-summit.js');

/** As many articles as the collector has under way. */
const underWay = 16;
const base = 'http://127.0.0.1:1';

/**
 * `events` are those that the line made of so many `articles`. Answers figures, the slowest first, each with the milliseconds of
 * `processor` that one article takes.
 */
export async function stageFigures(bench, { events, articles, repetitions, story, folder, told }) {
  const made = madeOf(articles, story);
  const timed = stopwatch(bench.redis);
  const stages = {
    ...readingStages(made, { story, timed }),
    ...keepingStages(bench, { made, folder, timed }),
    ...logStages(bench, { events, folder, timed }),
  };
  const figures = [];
  for (const [what, run] of Object.entries(stages)) {
    const taken = [];
    for (let turn = 0; turn < repetitions; turn++) taken.push(await run(turn));
    const { median, low, high } = spreadOf(taken.map(({ seconds }) => articles / seconds));
    const processor = spreadOf(taken.map((one) => (1000 * one.processor) / articles)).median;
    told(`${what}: ${median.toFixed(0)} articles/s, ${processor.toFixed(2)} ms of processor for each`);
    figures.push({ what, value: median, low, high, unit: 'articles/s', processor });
  }
  return figures.sort((one, other) => one.value - other.value);
}

function madeOf(count, story) {
  const all = Array.from({ length: count }, (_, n) => articleOf(n + 1));
  const pages = all.map((article) => Buffer.from(pageOf(article, Date.now())));
  const texts = all.map(({ title, paragraphs }) => `${title}\n\n${paragraphs.join('\n\n')}`);
  const relevant = all.map(({ title }, n) => judge(title, texts[n], story.relevance).relevant);
  return { all, pages, texts, relevant };
}

function readingStages({ all, pages, texts, relevant }, { story, timed }) {
  const named = all.slice(0, 40).map((article) => ({ article, at: Date.now() }));
  const feed = Buffer.from(feedOf({ name: 'Press', base, printed: named }));
  const from = { url: `${base}/feed.xml`, contentType: 'application/rss+xml' };
  return {
    'feeds read': () =>
      timed(async () => {
        for (let n = 0; n < all.length; n += named.length) await parseFeed(feed, from);
      }),
    'pages read': () =>
      timed(() => {
        for (const [n, page] of pages.entries())
          cleanArticle(page, { url: base + all[n].path, contentType: 'text/html; charset=utf-8' });
      }),
    'claims found': () =>
      timed(() => {
        for (const [n, text] of texts.entries()) {
          const { title, path } = all[n];
          const article = { text, title, url: base + path, source: 'Press', lang: 'en' };
          if (relevant[n]) defaultReader.findings(article, story);
        }
      }),
  };
}

function keepingStages(bench, { made, folder, timed }) {
  const { pages, texts, relevant } = made;
  return {
    'pages fetched': () => fetching(folder, pages.length, timed),
    'pages and texts archived': async (turn) => {
      const place = join(folder, `archive-${turn}`);
      const archive = folderArchive(place);
      const tasks = pages.map((page, n) => async () => {
        // As a page comes: its bytes, its answer's head, and its text.
        await archive.keep('responses', `${String(n)} HTTP/1.1 200 OK`);
        await archive.keep('pages', page);
        await archive.keep('texts', texts[n]);
      });
      return timed(() => ratePerSecond(tasks, underWay)).finally(() => rmSync(place, { recursive: true, force: true }));
    },
    'texts compared for copies': async () => {
      await bench.begin('always');
      const claim = redisCopyIndex(bench.redis, benchStory);
      const wordings = texts.map((text) => wordingOf(text));
      const tasks = wordings.flatMap((wording, n) => (relevant[n] ? [() => claim(`a${String(n)}`, wording)] : []));
      return timed(() => ratePerSecond(tasks, underWay));
    },
    'jobs queued and carried out': () => queueing(bench, pages.length, timed),
  };
}

async function fetching(folder, count, timed) {
  const place = join(folder, 'fetch');
  mkdirSync(place, { recursive: true });
  const press = await openPressRoom(place, { feeds: 40, shown: count, story: 'fetch' });
  const settings = { userAgent: 'bench', allowPrivate: { page: ['127.0.0.0/8'] }, hostSpacingMs: 0 };
  const door = outboundDoor(settings);
  try {
    await press.tell('print', { count });
    const hosts = press.feeds.map(({ url }) => url.replace('/feed.xml', ''));
    const tasks = Array.from({ length: count }, (_, n) => async () => {
      const url = `${hosts[(n + 1) % hosts.length]}/article-${n + 1}.html`;
      const answer = await door.get({ url, purpose: 'page' });
      // What is not fetched would count as fast.
      if (!answer.ok) throw new Error(`${url}: ${answer.detail}`);
    });
    return await timed(() => ratePerSecond(tasks, underWay));
  } finally {
    await door.close();
    await press.stop();
  }
}

async function queueing(bench, count, timed) {
  await bench.begin('always');
  const { port, password } = bench.redis.options;
  const connection = { host: '127.0.0.1', port, password, maxRetriesPerRequest: null };
  const queues = openQueues(connection, benchStory);
  let carried = 0;
  const work = async () => {
    carried += 1;
    return { verdict: 'done' };
  };
  const settings = { connection, story: benchStory, concurrency: { 'fetch-article': underWay } };
  const workers = startWorkers({ 'fetch-article': work }, { ...settings, onError: () => undefined });
  try {
    return await timed(async () => {
      const tasks = Array.from(
        { length: count },
        (_, n) => () => queues.add('fetch-article', { article: `a${n}` }, `a${n}`),
      );
      await ratePerSecond(tasks, underWay);
      while (carried < count) await sleep(2);
    });
  } finally {
    await workers.close();
    await queues.close();
  }
}

function logStages(bench, { events, folder, timed }) {
  const isSummits = ({ subject }) => /^(outcome|meeting|reaction):/.test(subject);
  const appends = appendsOf(events.filter((event) => !isSummits(event)));
  const filled = async (all) => {
    await bench.begin('always');
    const log = new RedisEventLog(bench.redis, benchStory);
    await ratePerSecond(
      all.map((request) => () => log.append(request)),
      underWay,
    );
    return log;
  };
  return {
    'events appended to the log': () => timed(async () => (await filled(appendsOf(events))).close()),
    'events projected into the views': async () => {
      const log = await filled(appendsOf(events));
      const head = await log.head();
      return timed(() => projected(bench.redis, log, head)).finally(() => log.close());
    },
    'matters decided on': async () => {
      const log = await filled(appends);
      return deciding(log, timed).finally(() => log.close());
    },
    'items indexed for the lists': async (turn) => {
      const index = new ItemIndex(join(folder, `items-${turn}.db`), benchStory, Infinity);
      const taken = await timed(() => {
        for (let at = 0; at < events.length; at += 100) index.apply(events.slice(at, at + 100));
      });
      index.close();
      return taken;
    },
  };
}

/** What was appended together stays together: facts of one subject that follow each other. */
function appendsOf(events) {
  const appends = [];
  for (const { subject, type, happened, data } of events) {
    const last = appends[appends.length - 1];
    if (last?.subject === subject) last.facts.push({ type, happened, data });
    else appends.push({ subject, expectedVersion: 'any', facts: [{ type, happened, data }] });
  }
  return appends;
}

async function projected(redis, log, head) {
  let projector;
  await new Promise((resolve, reject) => {
    projector = startProjector(redis, log, (position) => position >= head && resolve(), reject);
  });
  await projector.stop();
}

/** Until nothing more is told: seconds to the last append. */
async function deciding(log, timed) {
  const account = async () => ({ applied: 0, parked: 0, filtered: 0 });
  const views = { checkpoint: async () => ({ position: 0 }), all: async () => new Map(), account };
  const began = performance.now();
  let last = began;
  const told = { ...bound(log), append: async (request) => { const answer = await log.append(request); last = performance.now(); return answer; } }; // oxfmt-ignore
  let failure;
  const report = (line) => (failure ??= new Error(line));
  const alone = { takeLease: async () => true, mayDecide: async () => true };
  const collector = { log: told, views, ...alone, now: () => new Date(), report };
  const { processor } = await timed(async () => {
    const decider = followSummit(collector, 'bench');
    while (performance.now() - last < 1500) await sleep(50);
    await decider.stop();
  });
  if (failure !== undefined) throw failure;
  return { seconds: (last - began) / 1000, processor };
}

const bound = (log) => ({ follow: log.follow, head: log.head, read: log.read });
