/** A power cut in the middle of a transaction: what is acknowledged after the next start is still there after the one after it. */
import { connect } from '#redis';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endRedis, freePort, launchRedis } from '../bin/redis/server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'summitwatch-cut-log-'));
const server = { program: 'redis-server', folder, port: 0, password: 'of a spec' };
let child: ChildProcess | undefined;

beforeAll(async () => {
  server.port = await freePort();
});

afterEach(async () => {
  if (child) await endRedis(child, server);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The server runs for as long as the work. */
async function withServer<T>(work: (redis: ReturnType<typeof connect>) => Promise<T>): Promise<T> {
  child = await launchRedis(server);
  const redis = connect(`redis://:${encodeURIComponent(server.password)}@127.0.0.1:${server.port}`);
  const done = await work(redis);
  redis.disconnect();
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  return done;
}

/** As an append does: the event, and what belongs to it. */
const append = (redis: ReturnType<typeof connect>, id: string, event: string) =>
  redis.multi().xadd('log', id, 'event', event).set('head', event).exec();

/** Cuts the file off within the last command that holds `word`. */
function cutWithin(word: string): void {
  const files = join(folder, 'appendonlydir');
  const [last] = readdirSync(files)
    .filter((name) => name.endsWith('.incr.aof'))
    .sort()
    .slice(-1);
  const file = join(files, last!);
  const at = readFileSync(file).lastIndexOf(word);
  expect(at).toBeGreaterThan(0);
  truncateSync(file, at + 2);
}

it.each([
  ['its first command', 'xadd'],
  ['its last command', 'head'],
  ['its end', 'EXEC'],
])('that was cut within %s is undone, and nothing behind it is lost', async (_where, word) => {
  await withServer((redis) => append(redis, '0-1', 'cut'));
  cutWithin(word);
  await withServer(async (redis) => {
    expect([await redis.xlen('log'), await redis.get('head')]).toEqual([0, null]);
    expect(await append(redis, '0-1', 'acknowledged')).toEqual([
      [null, '0-1'],
      [null, 'OK'],
    ]);
  });
  await withServer(async (redis) => {
    expect(await redis.xrange('log', '-', '+')).toEqual([['0-1', ['event', 'acknowledged']]]);
    expect(await redis.get('head')).toBe('acknowledged');
    await redis.del('log', 'head');
  });
});
