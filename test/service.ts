/**
 * The built service as an operator runs it: `npm start` in a process of its own, with a data folder and a Redis of its
 * own. It can be killed and started again on what it left behind; `remove` leaves nothing.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { until } from './until.js';

export const root = resolve(__dirname, '..');
export const adminSecret = 'correct horse battery staple';

type Environment = Readonly<Record<string, string>>;

/** Anything that answers as the API does. */
export type Asked = Pick<Service, 'get'>;

/** Feeds, pages and receivers of these tests live on the loopback, which the service refuses to call unless told. */
export const loopback = {
  REDIS_URL: '',
  SUMMITWATCH_PORT: '0',
  SUMMITWATCH_ADMIN_SECRET: adminSecret,
  SUMMITWATCH_ALLOW_PRIVATE: 'feed=127.0.0.0/8,page=127.0.0.0/8,webhook=127.0.0.0/8,hub=127.0.0.0/8',
  SUMMITWATCH_POLL_SECONDS: '0.2',
  SUMMITWATCH_POLL_CEILING_SECONDS: '0.2',
  SUMMITWATCH_HOST_SPACING_MS: '0',
  // Specs look again and again.
  SUMMITWATCH_REQUESTS_PER_SECOND: '1000',
};

interface RunFile {
  readonly url: string;
  readonly redisUrl: string;
}

export class Service {
  said = '';
  readonly data = mkdtempSync(join(tmpdir(), 'summitwatch-service-'));
  readonly environment: Environment;
  private process: ChildProcess | undefined;
  private ended: Promise<unknown> = Promise.resolve();

  constructor(storyFile: string, environment: Environment = {}) {
    this.environment = { ...loopback, SUMMITWATCH_DATA: this.data, SUMMITWATCH_STORY: storyFile, ...environment };
  }

  get url(): string {
    return this.run.url;
  }

  get redisUrl(): string {
    return this.run.redisUrl;
  }

  private get run(): RunFile {
    return JSON.parse(readFileSync(join(this.data, 'run.json'), 'utf8')) as RunFile;
  }

  /** Resolves once it is up. */
  async start(): Promise<this> {
    this.said = '';
    const own = spawn(process.execPath, ['bin/start.mjs'], { cwd: root, env: { ...process.env, ...this.environment } });
    own.stdout.on('data', (chunk) => (this.said += String(chunk)));
    own.stderr.on('data', (chunk) => (this.said += String(chunk)));
    this.process = own;
    this.ended = new Promise((done) => own.once('close', done));
    const up = (seen: number | string) => typeof seen === 'number' || seen.includes('Ctrl-C');
    await until(() => own.exitCode ?? this.said, up, 110_000).catch(() => this.remove());
    if (own.exitCode !== null) throw new Error(`it ended at its start:\n${this.said}`);
    return this;
  }

  /** As a power cut does; its Redis may outlive it, as an orphan. */
  async kill(what: 'programs' | 'programs and Redis'): Promise<void> {
    this.process?.kill('SIGKILL');
    if (what === 'programs and Redis') process.kill(this.redisPid, 'SIGKILL');
    await this.ended;
  }

  /** Ctrl-C, and then nothing is left of it. */
  async remove(): Promise<void> {
    this.process?.kill('SIGINT');
    await this.ended;
    if (isRedis(this.redisPid)) process.kill(this.redisPid, 'SIGKILL');
    rmSync(this.data, { recursive: true, force: true });
  }

  private get redisPid(): number {
    const file = join(this.data, 'redis/redis.pid');
    return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  }

  /** Any request to the API, signed in as the admin unless told otherwise. */
  ask(path: string, { headers, ...init }: RequestInit = {}): Promise<Response> {
    const authorization = `Bearer ${adminSecret}`;
    return fetch(this.url + path, { ...init, headers: { authorization, ...(headers as Record<string, string>) } });
  }

  /** What the API answers, held against the contract. */
  async get<S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S>> {
    return taken(await this.ask(`/api/v1/${path}`), schema);
  }

  async post<S extends z.ZodType>(path: string, schema: S, body?: object): Promise<z.infer<S>> {
    const json = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    return taken(await this.ask(`/api/v1/${path}`, { method: 'POST', ...json }), schema);
  }
}

export async function taken<S extends z.ZodType>(response: Response, schema: S): Promise<z.infer<S>> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status}: ${text}`);
  return schema.parse(JSON.parse(text));
}

function isRedis(pid: number): boolean {
  const file = `/proc/${pid}/cmdline`;
  return pid > 0 && existsSync(file) && readFileSync(file, 'utf8').includes('redis-server');
}
