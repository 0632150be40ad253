/** `kill -9` in the middle of the news: after a start on what was left, nothing is missing, twice or different. */
import { z } from 'zod';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { coverageStart, startCoverage, type Coverage } from '../demo/coverage-server.mjs';
import { summitwatch } from './command-line.js';
import { listen, Listener, type Told } from './event-stream.js';
import { measuredHealth } from './measured-health.js';
import { pictureOf } from './picture.js';
import { moments, playTo } from './play.js';
import { Service } from './service.js';
import { until } from './until.js';

/** Articles are under way at both kills. The Redis that outlives the first is found by the next start. */
const kills: Readonly<Record<string, 'programs' | 'programs and Redis'>> = {
  [moments[3]]: 'programs',
  [moments[5]]: 'programs and Redis',
};

let coverage: Coverage;
let running: Service | undefined;
let listener: Listener | undefined;
let untouched: Awaited<ReturnType<typeof pictureOf>>;

beforeAll(async () => {
  coverage = await startCoverage({ speed: 0 });
});

afterAll(async () => {
  await listener?.hangUp();
  await running?.remove();
  await coverage.stop();
});

/** Empty feeds first, so that all that follows is news in both runs. */
async function started(): Promise<Service> {
  await running?.remove();
  coverage.setClock(coverageStart);
  running = new Service(coverage.storyFile);
  await running.start();
  await playTo(coverageStart, coverage, running);
  return running;
}

async function killInTheMiddle(service: Service, moment: string, what: 'programs' | 'programs and Redis') {
  const health = () => measuredHealth(service);
  const { head: before } = await health();
  coverage.setClock(moment);
  await until(health, ({ head }) => head > before);
  await service.kill(what);
}

it('A run that was never interrupted gives the picture to compare with.', async () => {
  const service = await started();
  for (const moment of moments) await playTo(moment, coverage, service);
  untouched = await pictureOf(service);
  expect(untouched.items).toHaveLength(38);
});

it('A run that was killed twice goes on each time and ends with the same picture.', async () => {
  const killed = await started();
  listener = new Listener(killed);
  for (const moment of moments) {
    const what = kills[moment];
    if (what !== undefined) {
      await killInTheMiddle(killed, moment, what);
      await killed.start();
    }
    await playTo(moment, coverage, killed);
  }
  expect(await pictureOf(killed)).toEqual(untouched);
}, 180_000);

it('The log of the killed run holds: no gap, no repeat, every text and sentence in its place.', async () => {
  const { code, output } = await summitwatch(['verify'], running!.environment);
  expect(output).toMatch(/: all hold\n$/);
  expect(code).toBe(0);
});

it('Who listened all the while, and went on after the last message each time, had every change once and in order.', async () => {
  const { head } = await measuredHealth(running!);
  const isLast = ({ event, id }: Told) => event === 'progress' && Number(id) >= head;
  const whole = (await listen(running!, isLast, { lastId: 0 })).filter(({ event }) => event === 'notice');
  await until(() => listener!.heard, (heard) => heard.some(isLast)); // oxfmt-ignore
  expect(listener!.heard.filter(({ event }) => event === 'notice')).toEqual(whole);
  expect(whole.length).toBeGreaterThan(10);
}, 20_000);

it('No feed was lost on the way.', async () => {
  const feeds = await running!.get('feeds', z.array(Feed));
  expect(feeds.map(({ health }) => health)).toEqual(Array(9).fill('ok'));
});
