// What `npm run bench:line` tells, section by section.
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { built } from '../../crash/built.mjs';
import { redisLib } from '../built.mjs';
import { spreadOf, whole } from '../compare.mjs';
import { spreadsOf } from '../../soak/ways.mjs';
import { pastFor } from './history.mjs';
import { openLine, story, throughLine } from './line.mjs';
import { stageFigures } from './stages.mjs';

const { loadStory } = built('libs/settings/src/index.js');

/** The line carries at least so much of what its slowest stage carries alone. */
const shareGoal = 0.7;
/** An article may cost that many times as much after a long past. */
const growthGoal = 1.2;

const feeds = 40;

/** Seconds from the command to the dashboard's address, with all built and an empty folder. */
export async function startFigures({ folder, repetitions, told }) {
  const seconds = [];
  for (let turn = 0; turn < repetitions; turn++) {
    const line = await openLine({ folder, feeds: 1, shown: 10 });
    await line.close();
    seconds.push(line.startSeconds);
    told(`start ${turn + 1}: ${line.startSeconds.toFixed(1)} s`);
  }
  const { median, low, high } = spreadOf(seconds);
  return [{ what: 'start: from the command to the dashboard’s address', value: median, low, high, unit: 's' }];
}

/** The stages alone and the whole line, on the same articles in the same run. */
export async function lineFigures(bench, { folder, count, repetitions, told, profile }) {
  const line = await openLine({ folder, feeds, shown: count * (repetitions + 1) });
  try {
    // What is compiled and opened once is no part of it.
    await throughLine(line, Math.min(200, count));
    const runs = [];
    for (let turn = 0; turn < repetitions; turn++) {
      const isLast = turn === repetitions - 1;
      if (profile && isLast) await line.service.ask('begin-profile');
      runs.push(await throughLine(line, count));
      if (profile && isLast) await line.service.ask('end-profile', profile);
      told(`the whole line, ${turn + 1} of ${repetitions}: ${(count / runs[turn].seconds).toFixed(1)} articles/s`);
    }
    const events = (await eventsOf(line.service)).slice(-runs[repetitions - 1].events);
    const about = { events, articles: count, repetitions, story: loadStory(line.press.storyFile), folder, told };
    const stages = await stageFigures(bench, about);
    return [...wholeFigures(runs, count, stages), ...stages];
  } finally {
    await line.close();
  }
}

function wholeFigures(runs, count, stages) {
  const [slowest] = stages;
  const rates = runs.map(({ seconds }) => count / seconds);
  const ours = spreadOf(rates);
  const against = (most) => spreadOf(rates.map((rate) => rate / most));
  const alone = stages.reduce((ms, { processor }) => ms + processor, 0);
  const cores = availableParallelism();
  const floor = (1000 * cores) / alone;
  const cost = (name) => spreadOf(runs.map((run) => costOf(run, count)[name])).median;
  return [
    {
      what: `the whole line, sustained, against its slowest stage alone (${slowest.what})`,
      ...{ ratio: against(slowest.value), ours, rival: { median: slowest.value }, unit: 'articles/s', goal: shareGoal },
    },
    {
      what: `the whole line, sustained, against what ${cores} cores could carry if its stages cost what they cost alone`,
      ...{ ratio: against(floor), ours, rival: { median: floor }, unit: 'articles/s' },
    },
    { what: 'all stages alone: processor time', value: alone, unit: 'ms an article' },
    { what: 'the whole line: processor time of the service', value: cost('service'), unit: 'ms an article' },
    { what: 'the whole line: processor time of Redis', value: cost('Redis'), unit: 'ms an article' },
  ];
}

const costOf = ({ usage, seconds }, count) =>
  Object.fromEntries(Object.entries(usage).map(([name, { cpuShare }]) => [name, (10 * cpuShare * seconds) / count]));

async function eventsOf({ redisUrl }) {
  const { connect, RedisEventLog } = redisLib();
  const redis = connect(redisUrl);
  const log = new RedisEventLog(redis, story);
  try {
    const events = [];
    for (const head = await log.head(); events.length < head;) {
      const more = await log.read(events.at(-1)?.position ?? 0, 1000);
      // What is sealed by now lies on disk: the newest are enough.
      if (more.length === 0) break;
      events.push(...more);
    }
    return events;
  } finally {
    log.close();
    redis.disconnect();
  }
}

/** From the moment a page stands at its publisher to the webhook that cites it, at a steady pace. */
export async function latencyFigures({ folder, perMinute, minutes, told }) {
  const line = await openLine({ folder, feeds, shown: 30 });
  try {
    await throughLine(line, 200);
    const from = Date.now();
    await line.press.tell('steady', { perMinute });
    await sleep(minutes * 60_000);
    await line.press.tell('stop');
    await sleep(5000);
    const spreads = spreadsOf(await line.press.tell('ways'), from);
    told(`${whole(perMinute)} articles a minute for ${minutes} min`);
    return spreads.map((spread) => ({ ...spread, what: `${spread.what}, feeds asked every second` }));
  } finally {
    await line.close();
  }
}

/** Processor time and time for each article, as the past grows: the same articles after ever more others. */
export async function growthFigures({ folder, sizes, count, told, profile }) {
  const line = await openLine({ folder, feeds, shown: count * (sizes.length + 3) });
  const past = pastFor({ ...line, story });
  try {
    await throughLine(line, Math.min(200, count));
    const points = [];
    for (const size of sizes) {
      await past.fillTo(size);
      points.push(await pointAt(size, line, { count, profile }));
      told(wordsOf(points.at(-1)));
    }
    return grown(points, sizes);
  } finally {
    past.close();
    await line.close();
  }
}

async function pointAt(size, line, { count, profile }) {
  const { ask } = line.service;
  await ask('collected');
  if (profile) await ask('begin-profile');
  const run = await throughLine(line, count);
  if (profile) await ask('end-profile', profile.replace(/(\.\w+)?$/, `-${size}$1`));
  const { young, ...others } = await ask('collected');
  const collecting = [young, ...Object.values(others)].reduce((ms, kind) => ms + (kind?.ms ?? 0), 0) / count;
  const heap = (await ask('collect')).heapUsed / 1e6;
  const { service, Redis } = costOf(run, count);
  const ms = (1000 * run.seconds) / count;
  return { size, ms, cpu: service + Redis, service, Redis, collecting, heap, rss: run.usage.service.rss };
}

function wordsOf({ size, ms, service, Redis, collecting, heap, rss }) {
  const processor = `processor ${service.toFixed(1)} + ${Redis.toFixed(1)} ms`;
  const memory = `heap ${heap.toFixed(0)} MB, RSS ${rss.toFixed(0)} MB`;
  return `${whole(size)} items: ${ms.toFixed(1)} ms an article, ${processor}, collecting ${collecting.toFixed(1)} ms; ${memory}`;
}

function grown(points, sizes) {
  const [first, last] = [points[0], points[points.length - 1]];
  const told = points.flatMap(({ size, ms, service, Redis, collecting, heap }) => [
    { what: `an article after ${whole(size)} others: time`, value: ms, unit: 'ms' },
    {
      what: `an article after ${whole(size)} others: processor time`,
      ...{ value: service + Redis, parts: { service, Redis }, unit: 'ms' },
    },
    { what: `an article after ${whole(size)} others: collecting garbage`, value: collecting, unit: 'ms' },
    { what: `after ${whole(size)} articles: heap of the service, collected`, value: heap, unit: 'MB' },
  ]);
  const what = (name) => `${name} of an article after ${whole(sizes.at(-1))} others against after ${whole(sizes[0])}`;
  const goal = growthGoal;
  return [
    ...told,
    { what: what('time'), value: last.ms / first.ms, unit: 'times', goal },
    { what: what('processor time'), value: last.cpu / first.cpu, unit: 'times', goal },
  ];
}
