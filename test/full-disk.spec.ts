/** A full disk under Redis, then under the archive: said, waited for, and nothing that was acknowledged is lost. */
import { checkServer, connect } from '#redis';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { Health } from '../apps/api/src/contract/health.js';
import { Probe } from '../apps/api/src/contract/probe.js';
import { Subscription, SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { summitwatch } from './command-line.js';
import { freePort } from '#testing';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { Service } from './service.js';
import { until } from './until.js';

/** A small disk of memory. Only root may mount one, and not in every container. */
const mounted = (folder: string, size: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=700`, 'tmpfs', folder]).status === 0;
const unmount = (folder: string) => spawnSync('umount', ['-l', folder]);

const probe = mkdtempSync(join(tmpdir(), 'summitwatch-mount-'));
const mayMount = mounted(probe, '64k');
if (mayMount) unmount(probe);
rmSync(probe, { recursive: true, force: true });
const onSmallDisks = mayMount ? describe : describe.skip;

function fill(folder: string): () => void {
  const filler = join(folder, 'filler');
  for (const size of [65_536, 4096, 1]) {
    try {
      for (;;) appendFileSync(filler, Buffer.alloc(size));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  return () => {
    rmSync(filler);
  };
}

onSmallDisks(`A full disk${mayMount ? '' : ' (left out: nothing may be mounted here)'}`, () => {
  let newspaper: Newspaper;
  let service: Service;
  let folders: readonly [string, string];

  beforeAll(async () => {
    newspaper = await startNewspaper();
    service = new Service(newspaper.storyFile);
    folders = [join(service.data, 'redis'), join(service.data, 'archive')];
    for (const folder of folders) mkdirSync(folder, { mode: 0o700 });
    if (!mounted(folders[0], '8m') || !mounted(folders[1], '1m')) throw new Error('a disk could not be mounted');
    await service.start();
  });

  afterAll(async () => {
    for (const folder of folders) unmount(folder);
    await service.remove();
    await newspaper.stop();
  });

  const health = () => service.get('health', Health);
  const subscribe = (label: string) =>
    service.post('subscriptions', SubscriptionWithSecret, { url: 'http://127.0.0.1:9/', label });
  const probe = async (name: string) => Probe.parse(await (await service.ask(`/health/${name}`)).json());
  const labels = async () => (await service.get('subscriptions', z.array(Subscription))).map(({ label }) => label);

  it('under Redis is said, and requests are refused fast; with room it all goes on.', async () => {
    for (const label of ['one', 'two', 'three']) await subscribe(label);
    const makeRoom = fill(folders[0]);
    const underWay = subscribe('while it is full').catch((error: unknown) => String(error));
    await until(
      () => service.said,
      (said) => /Redis ended \(the disk that holds \S+redis is full/.test(said),
    );
    expect(await until(health, ({ ready }) => !ready)).toMatchObject({ live: true });
    const refused = await until(
      () => service.ask('/api/v1/brief'),
      ({ status }) => status === 503,
    );
    const full = expect.stringContaining('the disk that holds what Redis writes is full') as string;
    expect(await refused.json()).toMatchObject({ code: 'unavailable', message: full });
    expect(await probe('ready')).toMatchObject({ status: 'fail', troubles: [{ part: 'redis' }, { part: 'disk' }] });
    const since = performance.now();
    expect((await service.ask('/api/v1/items')).status).toBe(503);
    expect(performance.now() - since).toBeLessThan(1000);
    makeRoom();
    await until(health, ({ ready }) => ready, 30_000);
    await underWay;
    await subscribe('with room');
    const found = await until(labels, (all) => all.includes('with room'));
    expect(found).toEqual(expect.arrayContaining(['one', 'two', 'three', 'with room']));
    expect((await summitwatch(['verify'], service.environment)).code).toBe(0);
  });

  it('under the archive is said; what could not be kept is read when there is room.', async () => {
    const makeRoom = fill(folders[1]);
    newspaper.print({ slug: 'talks', title: 'Trump and Putin at the Alaska summit', paragraphs: ['They met.'] });
    await until(
      () => service.said,
      (said) => said.includes('ENOSPC'),
    );
    expect(await health()).toMatchObject({ ready: true, pending: 1 });
    expect(await probe('ready')).toMatchObject({ status: 'pass' });
    const because = 'the disk that holds the archive is full; make room, and it goes on by itself';
    expect((await probe('fresh')).troubles).toContainEqual({ program: 'collector', part: 'disk', because });
    makeRoom();
    const { items } = await until(
      () => service.get('items', ItemPage),
      (page) => page.items.some(({ verdict }) => verdict !== 'pending'),
      40_000,
    );
    expect(items[0]!.verdict).toBe('relevant');
    expect((await summitwatch(['verify'], service.environment)).code).toBe(0);
  });

  it('under a Redis of others, which goes on without writing, is found by every look at it.', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'summitwatch-full-redis-'));
    if (!mounted(folder, '1m')) throw new Error('a disk could not be mounted');
    const port = await freePort();
    const set = ['--port', String(port), '--dir', folder, '--save', '', '--appendonly', 'yes', '--appendfsync', 'no'];
    const server = spawn('redis-server', set);
    const redis = connect(`redis://127.0.0.1:${String(port)}`);
    try {
      await checkServer(redis);
      const makeRoom = fill(folder);
      await redis.set('a', 'b'.repeat(100_000)).catch(() => undefined);
      const trouble = () => checkServer(redis).then(() => '', String);
      expect(await until(trouble, (said) => said !== '')).toContain('could not write its file');
      makeRoom();
      expect(await until(trouble, (said) => said === '')).toBe('');
    } finally {
      redis.disconnect();
      server.kill('SIGKILL');
      await once(server, 'exit');
      unmount(folder);
      rmSync(folder, { recursive: true });
    }
  });
});
