/**
 * Two of each program on a Redis of several servers: one after the other is killed, the master too, and the story moves to
 * another server, in the middle of the news. Nothing is missing, twice or different. A drill of several minutes, for quiet
 * machines: npm run test:machines
 */
import { z } from 'zod';
import { moveSlotOf, RedisFarm, startReceiver, type FarmServer, type Receiver } from '#testing';
import { Delivery, Health, SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { coverageStart, startCoverage, type Coverage } from '../demo/coverage-server.mjs';
import { Machines, type Program } from './machines.js';
import { pictureOf } from './picture.js';
import { moments, playTo } from './play.js';
import { Service, type Asked } from './service.js';
import { until } from './until.js';

const drill = process.env.MACHINES_DRILL === undefined ? it.skip : it;

type Desk = Asked & Pick<Service, 'post'>;

const farm = new RedisFarm(process.env.SUMMITWATCH_TEST_REDIS_PROGRAM ?? 'redis-server');
const ends: (() => Promise<unknown>)[] = [];
let coverage: Coverage;
let untouched: Awaited<ReturnType<typeof played>>;

beforeAll(async () => {
  coverage = await startCoverage({ speed: 0 });
});
afterAll(async () => {
  for (const end of ends.reverse()) await end();
  await Promise.all([coverage.stop(), farm.close()]);
});

type Troubles = Readonly<Partial<Record<(typeof moments)[number], () => Promise<unknown>>>>;

/** Plays the coverage from its beginning. Troubles wait for moments with several items, and come while the news of their moment is on its way. */
async function played(desk: Desk, troubles: Troubles = {}) {
  const receiver = await startReceiver();
  ends.push(receiver.stop);
  await desk.post('subscriptions', SubscriptionWithSecret, { url: receiver.url, label: 'desk' });
  await playTo(coverageStart, coverage, desk);
  for (const moment of moments) {
    const trouble = troubles[moment];
    if (trouble !== undefined) await inTheMiddle(desk, moment, trouble);
    await playTo(moment, coverage, desk);
  }
  const deliveries = await until(
    () => desk.get('deliveries', z.array(Delivery)),
    (all) => all.every(({ result }) => result === 'delivered'),
    60_000,
  );
  // In which order the news of one moment comes is chance, and so are the turns between; what was owed is not.
  expect(toldTo(receiver)).toEqual(deliveries.map(({ notice }) => notice).sort());
  expect(deliveries.length).toBeGreaterThan(10);
  return pictureOf(desk);
}

async function inTheMiddle(desk: Desk, moment: string, trouble: () => Promise<unknown>): Promise<void> {
  const health = () => desk.get('health', Health);
  const { head: before } = await health();
  coverage.setClock(moment);
  await until(health, ({ head }) => head > before);
  await trouble();
}

/** Each notice once, however often it came. */
function toldTo(receiver: Receiver): readonly string[] {
  const ids = receiver.requests().map(({ body }) => z.object({ id: z.string() }).parse(JSON.parse(body)).id);
  return [...new Set(ids)].sort();
}

drill('One machine, undisturbed, gives the picture to compare with.', async () => {
  const service = new Service(coverage.storyFile);
  ends.push(() => service.remove());
  await service.start();
  untouched = await played(service);
  await service.remove();
  expect(untouched.items).toHaveLength(38);
});

async function machinesOn(url: string): Promise<Machines> {
  // Feeds are empty at first, so that all that follows is news in every run.
  coverage.setClock(coverageStart);
  const machines = new Machines(url, coverage.storyFile);
  ends.push(() => machines.remove());
  return machines.start();
}

const restart = (machines: Machines, program: Program) => () => machines.killAndStart(program);

async function failOver(master: FarmServer | undefined): Promise<void> {
  await master?.kill();
  await master?.revive();
}

drill(
  'On a Cluster: a program of each kind killed, a master lost, the slot moved: the same picture, and each notice owed.',
  async () => {
    const { url, servers } = await farm.cluster();
    const machines = await machinesOn(url);
    let holder = 0;
    const seen = await played(machines, {
      [moments[0]]: restart(machines, 'collector 1'),
      [moments[3]]: restart(machines, 'projector 1'),
      [moments[6]]: restart(machines, 'api 1'),
      [moments[4]]: async () => (holder = await moveSlotOf('{sw:alaska-2025-demo:0}:log', servers.slice(0, 3))),
      [moments[5]]: () => failOver(servers[holder]),
    });
    expect(seen).toEqual(untouched);
  },
  300_000,
);

drill(
  'Under Sentinels: a program of each kind killed, and the master lost: the same picture, and each notice owed.',
  async () => {
    const { url, servers } = await farm.sentinels();
    const machines = await machinesOn(url);
    const seen = await played(machines, {
      [moments[0]]: restart(machines, 'api 2'),
      [moments[3]]: restart(machines, 'collector 2'),
      [moments[4]]: restart(machines, 'projector 2'),
      [moments[5]]: () => failOver(servers[0]),
    });
    expect(seen).toEqual(untouched);
  },
  300_000,
);
