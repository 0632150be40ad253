/**
 * Long work as an operator sees it, whoever does it: here a worker of a program of its own, which meets the service at its Redis alone.
 */
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { doWork, type LongWork, type WorkOrder } from '#core';
import { openQueues } from '#jobs';
import { connect, redisWorkBook, type Redis } from '#redis';
import { Work } from '../apps/api/src/contract/work.js';
import { summitwatch } from './command-line.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchInBrowser, type Watched } from './watch-in-browser.js';

let watched: Watched;
let service: Service;
let page: Page;
let redis: Redis;

beforeAll(async () => {
  watched = await watchInBrowser(() => Promise.resolve());
  ({ service, page } = watched);
  redis = connect(service.redisUrl);
});

afterAll(async () => {
  redis.disconnect();
  await watched.close();
});

/** Works on until it is told to end, or finds that it is cancelled. */
function aWorker(over: Partial<WorkOrder> = {}) {
  const order: WorkOrder = {
    ...{ id: 'backup another-machine', kind: 'backup', about: 'summit.backup', by: 'anna' },
    ...{ unit: 'event', cancelling: 'drops', ...over },
  };
  let [done, isEnding] = [0, false];
  const desk = { work: redisWorkBook(redis, 'courier-test'), now: () => new Date() };
  const ended = doWork(desk, order, async (work: LongWork) => {
    await until(
      () => {
        work.at(Math.min((done += 10), 9_000), 10_000);
        return Promise.resolve(isEnding || work.isCancelled());
      },
      (isOver) => isOver,
    );
  });
  const end = () => {
    isEnding = true;
    return ended;
  };
  return { end, ended, done: () => done };
}

const open = async () => {
  await page.goto(`${service.url}/queues/work`);
  await page.getByRole('heading', { level: 1, name: 'Work' }).waitFor();
};
const bar = (name: string) => page.getByRole('progressbar', { name });
const valueOf = async (name: string) => Number(await bar(name).getAttribute('value'));
const line = () => page.getByRole('navigation', { name: 'The service' });
const works = () => service.get('work', z.array(Work));

it('Where nothing runs the page says so, and whether that is good; the line of truth is silent.', async () => {
  await open();
  await page.getByText('No long work is under way').waitFor();
  expect(await page.getByRole('main').innerText()).toMatch(/That is as it should be/);
  expect(await line().innerText()).not.toMatch(/Backup/);
});

it('What begins on another machine appears by itself, moves, and the line of truth leads to it.', async () => {
  await page.goto(`${service.url}/feeds`);
  const { end } = aWorker();
  await line()
    .getByRole('link', { name: /Backup: \d+ %/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Work' }).waitFor();
  const before = await valueOf('Backup: summit.backup');
  await until(
    () => valueOf('Backup: summit.backup'),
    (value) => value > before,
  );
  const said = await page.getByRole('main').innerText();
  expect(said).toMatch(/of 10.000.events · [\d.]+ a second · .* left/);
  expect(said).toMatch(/begun .* by anna/);
  await end();
  await page.getByText(/^took/).waitFor();
  await line()
    .getByRole('link', { name: /Backup/ })
    .waitFor({ state: 'detached' });
});

it('What loses work by cancelling says so first and can be left alone; cancelled, its worker ends.', async () => {
  await open();
  const worker = aWorker();
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  expect(await page.getByRole('group', { name: 'Cancel it' }).innerText()).toMatch(/made so far is let go of/);
  await page.getByRole('button', { name: 'Let it go on' }).press('Enter');
  expect(await page.locator(':focus').innerText()).toBe('Cancel');
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await page.getByRole('button', { name: 'Cancel it' }).press('Enter');
  await worker.ended;
  await page.getByText(/by admin · took/).waitFor();
  expect((await works())[0]).toMatchObject({ state: 'cancelled', because: 'admin', asked: { by: 'admin' } });
});

it('What keeps all that is done is cancelled at once.', async () => {
  await open();
  const worker = aWorker({ id: 'replay', kind: 'replay', about: 'lead@2', cancelling: 'keeps', unit: 'article' });
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await worker.ended;
  expect((await works()).find(({ id }) => id === 'replay')).toMatchObject({ state: 'cancelled' });
});

it('What must come to its end says why, offers no cancelling, and refuses it.', async () => {
  await open();
  const { end } = aWorker({ id: 'views', kind: 'views', about: '', cancelling: 'never' });
  await page.getByText('It cannot be cancelled').waitFor();
  expect(await page.getByRole('button', { name: 'Cancel' }).count()).toBe(0);
  const { status } = await service.ask('/api/v1/work/views/cancel', { method: 'POST' });
  expect(status).toBe(409);
  await end();
});

it('The queues are shown as they change, though no event tells of it, and no row moves.', async () => {
  const queues = openQueues(redis, 'courier-test');
  await page.clock.install();
  // What stands above the rows comes last: by the second asking they would stand there without it.
  let asked = 0;
  const isAskedAgain = new Promise<void>((goOn) => {
    page.on('request', (request) => {
      if (request.url().endsWith('/api/v1/queues') && ++asked === 2) goOn();
    });
  });
  await page.route('**/api/v1/projection', (route) => isAskedAgain.then(() => route.continue()), { times: 1 });
  await page.goto(`${service.url}/queues`);
  const row = page.getByRole('listitem').filter({ hasText: 'ask-hub' });
  const later = row.locator('dd').nth(2);
  await row.waitFor();
  const place = await row.boundingBox();
  await page.clock.pauseAt(Date.now() + 60_000);
  await queues.add('ask-hub', { feed: 'none' }, 'none', 600_000);
  // What was asked before the clock stood still may not be answered yet: then the next asking is left out.
  const before = asked;
  await until(
    () => page.clock.runFor(3000).then(() => asked),
    (times) => times > before,
  );
  await page.clock.resume();
  await until(
    () => later.innerText(),
    (n) => n === '1',
  );
  expect(await row.boundingBox()).toEqual(place);
  await queues.close();
});

it('The command line shows the same and cancels the same.', async () => {
  const worker = aWorker();
  await until(works, ([work]) => work?.state === 'running' && work.done > 0);
  const { output } = await summitwatch(['work'], service.environment);
  expect(output).toMatch(
    /^backup another-machine\n {2}backup summit.backup: [\d,]+ of 10,000 events, .* a second, .* left; by anna/m,
  );
  const cancelled = await summitwatch(['work', '--cancel', 'backup another-machine'], service.environment);
  expect([cancelled.code, cancelled.output]).toEqual([0, 'asked for; it ends where that is safe\n']);
  await worker.ended;
  const again = await summitwatch(['work', '--cancel', 'backup another-machine'], service.environment);
  expect([again.code, again.errors]).toEqual([2, 'summitwatch: this work has ended\n']);
});

it('A rebuild that was asked for in the dashboard tells of itself, by whom, to its end.', async () => {
  await page.goto(`${service.url}/queues`);
  await page.getByRole('button', { name: 'Rebuild the views' }).click();
  const [rebuild] = await until(
    async () => (await works()).filter(({ kind }) => kind === 'rebuild'),
    ([work]) => work?.state === 'done',
  );
  expect(rebuild).toMatchObject({ by: 'admin', cancelling: 'drops' });
  expect(rebuild?.done).toBe(rebuild?.total);
});
