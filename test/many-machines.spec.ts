/**
 * Two of each program on a Redis of several servers: one after the other is killed, the master too, and the story moves to
 * another server, in the middle of the news. Nothing is missing, twice or different. Then a Redis that stands still for a minute,
 * dies, and loses all queues. A drill of several minutes that tells where it stands: npm run test:machines
 */
import { z } from 'zod';
import { connect } from '#redis';
import { moveSlotOf, RedisFarm, startReceiver, type FarmServer, type Receiver } from '#testing';
import { Delivery, SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { coverageStart, startCoverage, type Coverage } from '../demo/coverage-server.mjs';
import { answersOf, untilAtWork, untilProjected } from './back-at-work.js';
import { Machines, type Program } from './machines.js';
import { measuredHealth } from './measured-health.js';
import { pictureOf } from './picture.js';
import { moments, playTo } from './play.js';
import { Service, type Asked } from './service.js';
import { whileItMoves } from './until.js';

/** Ends what hangs; each wait ends sooner when nothing moves, and says what it saw. */
const fenceMs = 3_600_000;
const drill: (rule: string, run: () => Promise<void>) => void =
  process.env.MACHINES_DRILL === undefined
    ? it.skip
    : (rule, run) => {
        it(rule, run, fenceMs);
      };

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

const began = performance.now();
/** For whoever watches the drill. */
function tell(line: string): void {
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(1).padStart(7)} s  ${line}\n`);
}

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
    tell(`${moment} is read`);
  }
  const deliveries = await whileItMoves(
    () => desk.get('deliveries', z.array(Delivery)),
    (all) => all.every(({ result }) => result === 'delivered'),
    (all) => all.map(({ result }) => result),
  );
  // In which order the news of one moment comes is chance, and so are the turns between; what was owed is not.
  expect(toldTo(receiver)).toEqual(deliveries.map(({ notice }) => notice).sort());
  expect(deliveries.length).toBeGreaterThan(10);
  tell(`${deliveries.length} notices came, none else`);
  return pictureOf(desk);
}

async function inTheMiddle(desk: Desk, moment: string, trouble: () => Promise<unknown>): Promise<void> {
  const health = () => measuredHealth(desk);
  const { head: before } = await health();
  coverage.setClock(moment);
  await whileItMoves(
    health,
    ({ head }) => head > before,
    ({ head }) => head,
  );
  await trouble();
}

/** Each notice once, however often it came. */
function toldTo(receiver: Receiver): readonly string[] {
  const ids = receiver.requests().map(({ body }) => z.object({ id: z.string() }).parse(JSON.parse(body)).id);
  return [...new Set(ids)].sort();
}

/** Two of each on this Redis, and what they made of the news under these troubles; what they said is shown when it goes wrong. */
async function playedOn(url: string, replicas: number, troublesOf: (machines: Machines) => Troubles) {
  // Feeds are empty at first, so that all that follows is news in every run.
  coverage.setClock(coverageStart);
  const machines = new Machines(url, coverage.storyFile, replicas);
  ends.push(() => machines.remove());
  await machines.start();
  tell('two of each program run');
  try {
    const seen = await played(machines, troublesOf(machines));
    await machines.remove();
    return seen;
  } catch (error) {
    tell(machines.said());
    throw error;
  }
}

const seconds = (value: number) => `${value.toFixed(1)} s`;

/** As a power cut does, and then the machine is switched on again; the other one of its kind goes on meanwhile. */
const restart = (machines: Machines, program: Program) => async () => {
  await machines.kill(program);
  const took = await untilProjected(machines);
  tell(`${program} is killed; what is appended then is in the views after ${seconds(took)}`);
  expect(took).toBeLessThan(15);
  await machines.begin(program);
};

const storyLog = '{sw:alaska-2025-demo:0}:log';

/** Until the others have chosen another master nobody answers for the story; events count again once the old one follows it. */
async function failOver(machines: Machines, url: string, master: FarmServer | undefined): Promise<void> {
  const redis = connect(url);
  const killed = performance.now();
  const since = () => seconds((performance.now() - killed) / 1000);
  await redis.exists(storyLog);
  await master?.kill();
  await redis.exists(storyLog);
  const chosen = since();
  redis.disconnect();
  await master?.revive();
  await untilProjected(machines);
  tell(
    `the master is killed; another one answers after ${chosen}, and what is appended is in the views after ${since()}`,
  );
}

async function moveStory(servers: readonly FarmServer[]): Promise<number> {
  const from = performance.now();
  const holder = await moveSlotOf(storyLog, servers.slice(0, 3));
  tell(`the story's slot is moved, in ${seconds((performance.now() - from) / 1000)}`);
  return holder;
}

drill('One machine, undisturbed, gives the picture to compare with.', async () => {
  const service = new Service(coverage.storyFile);
  ends.push(() => service.remove());
  await service.start();
  tell('one machine, undisturbed');
  untouched = await played(service);
  await service.remove();
  expect(untouched.items).toHaveLength(38);
});

drill(
  'On a Cluster: a program of each kind killed, the slot moved, a master lost: the same picture, and each notice owed.',
  async () => {
    const { url, servers } = await farm.cluster();
    let holder = 0;
    const seen = await playedOn(url, 1, (machines) => ({
      [moments[0]]: restart(machines, 'collector 1'),
      [moments[2]]: restart(machines, 'projector 1'),
      [moments[3]]: restart(machines, 'projector 2'),
      [moments[4]]: async () => (holder = await moveStory(servers)),
      [moments[5]]: () => failOver(machines, url, servers[holder]),
      [moments[6]]: restart(machines, 'api 1'),
    }));
    expect(seen).toEqual(untouched);
  },
);

drill(
  'Under Sentinels: a program of each kind killed, and the master lost: the same picture, and each notice owed.',
  async () => {
    const { url, servers } = await farm.sentinels();
    const seen = await playedOn(url, 1, (machines) => ({
      [moments[0]]: restart(machines, 'api 2'),
      [moments[2]]: restart(machines, 'projector 2'),
      [moments[3]]: restart(machines, 'projector 1'),
      [moments[4]]: restart(machines, 'collector 2'),
      [moments[5]]: () => failOver(machines, url, servers[0]),
    }));
    expect(seen).toEqual(untouched);
  },
);

const outageSeconds = Number(process.env.MACHINES_OUTAGE_SECONDS ?? 60);
/** For what is under way when it begins. */
const noticedSeconds = 2;

/** All programs live on while their Redis does not answer; who asks the API is told so at once, and half a minute after it is back they work. */
async function outage(machines: Machines, what: string, [begin, end]: readonly [() => unknown, () => unknown]) {
  await begin();
  const answers = await answersOf(machines, outageSeconds);
  await end();
  const took = await untilAtWork(machines);
  const later = answers.filter(({ askedAt }) => askedAt > noticedSeconds);
  const slowest = Math.max(...later.map(({ milliseconds }) => milliseconds));
  const told = `${later.length} questions were answered with 503, the slowest after ${slowest.toFixed(0)} ms`;
  tell(`${what} for ${outageSeconds} s: ${told}; all works again after ${seconds(took)}`);
  expect(new Set(later.map(({ status }) => status))).toEqual(new Set([503]));
  expect(slowest).toBeLessThan(1000);
  expect(took).toBeLessThan(30);
}

async function deleteQueues({ client }: FarmServer): Promise<void> {
  const redis = client();
  const keys = await redis.keys('{swq:*');
  if (keys.length > 0) await redis.unlink(...keys);
  redis.disconnect();
  tell(`all ${keys.length} keys of the queues are deleted`);
}

drill('A Redis that stands still, dies, and loses its queues: the same picture, and each notice owed.', async () => {
  const { url, server } = await farm.alone();
  const seen = await playedOn(url, 0, (machines) => ({
    [moments[0]]: () => outage(machines, 'Redis stands still', [server.pause, server.resume]),
    [moments[3]]: () => outage(machines, 'Redis is dead', [server.kill, server.revive]),
    [moments[4]]: () => deleteQueues(server),
    [moments[5]]: () => deleteQueues(server),
  }));
  expect(seen).toEqual(untouched);
});
