/** `npm start` as a person meets it: real processes, a real Redis, its words and its exit codes. */
import Redis from 'ioredis';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = resolve(__dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'summitwatch-launcher-'));
const data = join(scratch, 'data');

/** It watches nothing, so that no test leaves this machine. */
const story = {
  id: 'launcher-test',
  title: 'A summit without coverage',
  summit: {
    leaders: ['Anna Alder'],
    place: 'Reykjavik',
    began: '2025-08-15T19:30:00Z',
    ended: '2025-08-15T22:00:00Z',
    zone: 'Atlantic/Reykjavik',
  },
  actors: [{ name: 'Anna Alder', kind: 'person' }],
  relevance: { threshold: 1, groups: [{ name: 'summit', weight: 1, any: ['summit'] }] },
  feeds: [] as unknown[],
};

function storyFile(name: string, content: unknown = story): string {
  writeFileSync(join(scratch, name), JSON.stringify(content));
  return join(scratch, name);
}

/** One run of the launcher and everything it said. */
class Launch {
  said = '';
  readonly process: ChildProcess;
  readonly exitCode: Promise<number | null>;

  constructor(env: Record<string, string> = {}) {
    const given = {
      REDIS_URL: '',
      SUMMITWATCH_DATA: data,
      SUMMITWATCH_STORY: storyFile('story.yaml'),
      SUMMITWATCH_PORT: '0',
      ...env,
    };
    this.process = spawn(process.execPath, ['bin/start.mjs'], { cwd: root, env: { ...process.env, ...given } });
    this.process.stdout?.on('data', (chunk) => (this.said += String(chunk)));
    this.process.stderr?.on('data', (chunk) => (this.said += String(chunk)));
    this.exitCode = new Promise((done) => this.process.once('close', done));
    launched.push(this);
  }

  /** Resolves once it has said so; fails with all it said when it ends before. */
  async says(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.said)) {
      if (this.process.exitCode !== null) throw new Error(`It ended without ${String(pattern)}:\n${this.said}`);
      await sleep(20);
    }
  }

  async isUp(): Promise<this> {
    await this.says(/Ctrl-C stops it/);
    return this;
  }

  end(signal: NodeJS.Signals): Promise<number | null> {
    this.process.kill(signal);
    return this.exitCode;
  }
}

const launched: Launch[] = [];

interface RunFile {
  readonly pid: number;
  readonly url: string;
  readonly redisUrl: string;
}

const runFile = (): RunFile => JSON.parse(readFileSync(join(data, 'run.json'), 'utf8')) as RunFile;
const redisPid = (): number => Number(readFileSync(join(data, 'redis/redis.pid'), 'utf8'));

/** Empty when the process has ended, also while nobody has asked for its exit code. */
function commandLine(pid: number): string {
  if (process.platform !== 'linux') return spawnSync('ps', ['-o', 'args=', '-p', String(pid)]).stdout.toString();
  return existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '';
}

const isAlive = (pid: number): boolean => commandLine(pid).trim() !== '';

async function inRedis<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  redis.on('error', () => undefined);
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

/** A port nobody listens on, or one that somebody does. */
async function onSomePort<T>(work: (port: number) => Promise<T>): Promise<T> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

afterAll(async () => {
  await Promise.all(launched.map((launch) => launch.end('SIGTERM')));
  rmSync(scratch, { recursive: true, force: true });
});

describe('npm start', () => {
  let first: Launch;
  let killed: number;

  test('the first start says where the dashboard is and tells the admin secret', async () => {
    first = await new Launch().isUp();
    expect(first.said).toMatch(/Summitwatch is at http:\/\/127\.0\.0\.1:\d+/);
    expect(first.said).toMatch(/secret/i);
    expect((await fetch(runFile().url)).status).toBeLessThan(500);
  });

  test('what holds a password is for its owner only, and no command line shows it', () => {
    const password = readFileSync(join(data, 'redis/secret'), 'utf8');
    const modes = ['run.json', 'redis/secret', 'redis/redis.conf'].map(
      (file) => statSync(join(data, file)).mode & 0o777,
    );
    expect(modes).toEqual([0o600, 0o600, 0o600]);
    expect(commandLine(redisPid())).toContain('redis-server');
    expect(commandLine(redisPid())).not.toContain(password);
  });

  test('its Redis keeps every event it acknowledged and evicts none', async () => {
    const settings = await inRedis(runFile().redisUrl, (redis) =>
      redis.config('GET', 'appendonly', 'appendfsync', 'maxmemory-policy'),
    );
    expect(settings).toEqual(expect.arrayContaining(['yes', 'always', 'noeviction']));
  });

  test('a second start on the same data says who runs and where, with exit code 3', async () => {
    const second = new Launch();
    expect(await second.exitCode).toBe(3);
    expect(second.said).toContain(`pid ${first.process.pid}`);
    expect(second.said).toContain(runFile().url);
  });

  test('beside it the command line reads another story’s names, and refuses to ask its log', () => {
    const env = { ...process.env, REDIS_URL: '', SUMMITWATCH_DATA: data, SUMMITWATCH_STORY: storyFile('other.yaml') };
    const [find, feeds] = ['find', 'feeds'].map((command) =>
      spawnSync(process.execPath, ['bin/summitwatch.mjs', command], { cwd: root, env, input: '{"id":1,"text":"No."}' }),
    );
    expect([find?.status, String(find?.stdout)]).toEqual([0, expect.stringContaining('"findings"')]);
    expect([feeds?.status, String(feeds?.stderr)]).toEqual([2, expect.stringContaining('watches the story in')]);
  });

  test('a Redis that dies is started again, with all it had', async () => {
    await inRedis(runFile().redisUrl, (redis) => redis.set('kept', 'yes'));
    process.kill(redisPid(), 'SIGKILL');
    await first.says(/Redis is back/);
    expect(await inRedis(runFile().redisUrl, (redis) => redis.get('kept'))).toBe('yes');
  });

  test('Ctrl-C stops everything and leaves nothing running', async () => {
    const redis = redisPid();
    expect(await first.end('SIGINT')).toBe(0);
    expect(isAlive(redis)).toBe(false);
    expect(() => runFile()).toThrow('ENOENT');
  });

  test('the next start has the data and tells no secret', async () => {
    const next = await new Launch().isUp();
    expect(next.said).not.toMatch(/secret/i);
    expect(await inRedis(runFile().redisUrl, (redis) => redis.get('kept'))).toBe('yes');
    killed = redisPid();
    await next.end('SIGKILL');
    expect(isAlive(killed)).toBe(true);
  });

  test('after kill -9 a start ends the Redis that was left over and goes on', async () => {
    const again = await new Launch().isUp();
    expect(isAlive(killed)).toBe(false);
    expect(await inRedis(runFile().redisUrl, (redis) => redis.get('kept'))).toBe('yes');
    expect(await again.end('SIGTERM')).toBe(0);
  });
});

describe('npm start refuses with a sentence, no stack, and exit code 2', () => {
  async function refusal(env: Record<string, string>): Promise<string> {
    const launch = new Launch({ SUMMITWATCH_DATA: join(scratch, 'refused'), ...env });
    expect(await launch.exitCode).toBe(2);
    expect(launch.said).not.toMatch(/^\s+at /m);
    return launch.said;
  }

  test('when the port is taken, naming the way to another', async () => {
    const said = await onSomePort((port) => refusal({ SUMMITWATCH_PORT: String(port) }));
    expect(said).toMatch(/Port \d+ is taken.*SUMMITWATCH_PORT=\d+ npm start/);
  });

  test('when the story file has a slip, naming its place', async () => {
    const slip = { ...story, feedz: [] };
    const said = await refusal({ SUMMITWATCH_STORY: storyFile('slip.yaml', slip) });
    expect(said).toMatch(/slip\.yaml:1:\d+ feedz is not a known key.*did you mean "feeds"/);
  });

  test('when REDIS_URL is no address', async () => {
    expect(await refusal({ REDIS_URL: 'localhost:6379' })).toContain('redis://user:password@host:6379');
  });

  test('when no Redis answers, after waiting', async () => {
    const free = await onSomePort((port) => Promise.resolve(port));
    const said = await refusal({ REDIS_URL: `redis://:hidden@127.0.0.1:${free}`, REDIS_WAIT_SECONDS: '2' });
    expect(said).toMatch(/Waiting for Redis[^]*No Redis at 127\.0\.0\.1:\d+ after 2 s: nothing listens there/);
    expect(said).not.toContain('hidden');
  });

  test('when the Redis may evict, with the command that mends it', async () => {
    const port = await onSomePort((free) => Promise.resolve(free));
    const evicting = spawn('redis-server', ['--port', String(port), '--save', '', '--maxmemory-policy', 'allkeys-lru']);
    const said = await refusal({ REDIS_URL: `redis://127.0.0.1:${port}` });
    evicting.kill();
    expect(said).toContain(`redis-cli -h 127.0.0.1 -p ${port} CONFIG SET maxmemory-policy noeviction`);
  });
});
