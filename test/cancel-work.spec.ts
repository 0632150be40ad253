/**
 * A backup, an import and a proof of the log, cancelled while they are under way: each ends in words, and nothing is left half done. Each
 * is stopped as soon as it is seen and goes on once its end was asked for, so that no machine is too quick.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RedisEventLog, redisWorkBook } from '#redis';
import type { WorkKind } from '#core';
import { z } from 'zod';
import { Work } from '../apps/api/src/contract/work.js';
import { summitwatch } from './command-line.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allKept, onRedis, storyId } from './past.js';
import { root, Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

const folder = mkdtempSync(join(tmpdir(), 'cancel-work-'));
const events = 40_000;

let newspaper: Newspaper;
let service: Service;
let head: number;

beforeAll(async () => {
  newspaper = await startNewspaper();
  service = await watchNewspaper(newspaper);
  const data = { by: 'desk', reason: 'a trial of the reader' };
  const happened = { at: '2025-08-16T10:00:00.000Z', precision: 'instant' } as const;
  const facts = Array.from({ length: 500 }, () => ({ type: 'replay-discarded.v1', happened, data }));
  await onRedis(service, async (redis) => {
    const log = new RedisEventLog(redis, storyId);
    for (let n = 0; n < events; n += facts.length) {
      await log.append({ subject: 'replay:trial', expectedVersion: 'any', facts });
    }
    log.close();
  });
  head = await allKept(service);
});

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
  rmSync(folder, { recursive: true, force: true });
});

const works = () => service.get('work', z.array(Work));

interface Seen {
  readonly id: string;
  readonly toldAt: string;
}

/** The words are run until the work is seen, and stand still while its end is asked for. */
async function cancelled(
  words: readonly string[],
  environment: object,
  find: () => Promise<Seen | undefined>,
  cancel: (id: string) => Promise<unknown>,
) {
  // oxfmt-ignore
  const env = { ...process.env, REDIS_URL: service.redisUrl, ...environment } as NodeJS.ProcessEnv;
  const own = spawn(process.execPath, ['bin/summitwatch.mjs', ...words], { cwd: root, env });
  let errors = '';
  own.stderr.on('data', (chunk) => (errors += String(chunk)));
  const ended = new Promise<number | null>((done) => own.once('close', done));
  const seen = await until(find, (work) => work !== undefined);
  own.kill('SIGSTOP');
  await cancel(seen!.id);
  // It tells of itself, and hears of its end, twice a second at most.
  await until(
    () => Date.now() - Date.parse(seen!.toldAt),
    (ms) => ms > 1000,
  );
  own.kill('SIGCONT');
  return { code: await ended, errors };
}

const running = (kind: WorkKind) => async () =>
  (await works()).find((work) => work.kind === kind && work.state === 'running');
const byRest = (id: string) => service.post(`work/${encodeURIComponent(id)}/cancel`, z.array(Work));
const run = (...words: string[]) => summitwatch(words, { ...service.environment, REDIS_URL: service.redisUrl });

it('A backup leaves no file, nor a part of one, and the next one is whole.', async () => {
  const file = join(folder, 'story.backup');
  const { code, errors } = await cancelled(['backup', file], service.environment, running('backup'), byRest);
  expect([code, errors]).toEqual([2, expect.stringContaining('cancelled by admin')]);
  expect(readdirSync(folder)).toEqual([]);
  expect((await works()).find(({ kind }) => kind === 'backup')).toMatchObject({ state: 'cancelled', because: 'admin' });
  const { code: second, output, errors: said } = await run('backup', file);
  expect([second, output + said]).toEqual([0, expect.stringMatching(/story\.backup: [\d,]+ events/)]);
});

it('A proof of the log ends without a verdict, and the next one proves it.', async () => {
  const { code, errors } = await cancelled(['verify'], service.environment, running('verify'), byRest);
  expect([code, errors]).toEqual([2, expect.stringContaining('cancelled by admin')]);
  expect((await run('verify')).code).toBe(0);
});

it('An import leaves an instance as empty as it was, and the same import takes all of it in.', async () => {
  const exported = join(folder, 'story.ndjson');
  expect((await run('export', '--out', exported)).code).toBe(0);
  const other = new Service(newspaper.storyFile);
  const environment = { ...other.environment, REDIS_URL: `${service.redisUrl}/1` };
  const find = () =>
    onRedis({ redisUrl: environment.REDIS_URL }, async (redis) =>
      (await redisWorkBook(redis, storyId).all()).find(({ state }) => state === 'running'),
    );
  const byCommand = (id: string) => summitwatch(['work', '--cancel', id], environment);
  const { code, errors } = await cancelled(['import', exported], environment, find, byCommand);
  expect([code, errors]).toEqual([2, expect.stringContaining('cancelled by command line')]);
  const left = readdirSync(other.data, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(left.map(({ parentPath, name }) => join(parentPath, name)).filter((name) => name.includes('segments'))).toEqual([]); // oxfmt-ignore
  const again = await summitwatch(['import', exported], environment);
  expect([again.code, again.errors]).toEqual([0, expect.stringMatching(/imported [\d,]+ events/)]);
  expect(Number(/imported ([\d,]+)/.exec(again.errors)?.[1]?.replaceAll(',', ''))).toBeGreaterThanOrEqual(head);
  rmSync(other.data, { recursive: true, force: true });
});
