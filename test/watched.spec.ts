/** The three programs apart, as those who run them see them: probes, numbers, traces, lines, and an end in good order. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Redis from 'ioredis';
import { z } from 'zod';
import { startReceiver, type Receiver } from '#testing';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { Probe } from '../apps/api/src/contract/probe.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { adminSecret, root } from './service.js';
import { until } from './until.js';

const redisPassword = 'canary-of-the-redis';
const pathSecret = 'canary-in-the-path';
const scratch = mkdtempSync(join(tmpdir(), 'summitwatch-watched-'));

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

/** Takes what programs export over OTLP/HTTP, in JSON. */
async function startCollectorOfTraces() {
  const spans: Span[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as {
        resourceSpans: readonly { scopeSpans: readonly { spans: readonly Span[] }[] }[];
      };
      spans.push(...body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { spans, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** One program in a process of its own. */
class Program {
  said = '';
  logged = '';
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;

  constructor(
    readonly name: string,
    environment: Readonly<Record<string, string>>,
  ) {
    this.process = spawn(process.execPath, ['bin/serve.mjs', name], {
      cwd: root,
      env: { ...process.env, ...environment },
    });
    this.process.stdout?.on('data', (chunk) => (this.said += String(chunk)));
    this.process.stderr?.on('data', (chunk) => (this.logged += String(chunk)));
    this.ended = new Promise((done) => this.process.once('close', done));
  }

  /** Of its own door; known once it is up. */
  get door(): string {
    return /http:\/\/127\.0\.0\.1:\d+(?=\/metrics)/.exec(this.logged)?.[0] ?? '';
  }

  async isUp(): Promise<this> {
    started.push(this);
    const up = (said: string) => said.includes(`✓ ${this.name}`);
    await until(() => this.said, up).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${this.said}\n${this.logged}`);
    });
    return this;
  }

  async probe(name: string, base = this.door) {
    const response = await fetch(`${base}/health/${name}`);
    return { code: response.status, ...Probe.parse(await response.json()) };
  }

  async metrics(): Promise<string> {
    return (await fetch(`${this.door}/metrics`)).text();
  }

  /** Each line that it logged, as the object that it is. */
  lines(): readonly Readonly<Record<string, unknown>>[] {
    const whole = this.logged.slice(0, this.logged.lastIndexOf('\n') + 1);
    return whole
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }
}

let newspaper: Newspaper;
let receiver: Receiver;
let traces: Awaited<ReturnType<typeof startCollectorOfTraces>>;
let server: ChildProcess;
let redis: Redis;
let url: string;
let collector: Program;
let projector: Program;
let api: Program;
const started: Program[] = [];
let signingSecret: string;
let item: string;

const programs = () => [collector, projector, api] as const;
const told = (slug: string, title: string, ...paragraphs: string[]) => newspaper.print({ slug, title, paragraphs });

async function ask<S extends z.ZodType>(path: string, schema: S, body?: object): Promise<z.infer<S>> {
  const json = body && { method: 'POST', body: JSON.stringify(body) };
  const headers = { authorization: `Bearer ${adminSecret}`, 'content-type': 'application/json' };
  const response = await fetch(`${url}/api/v1/${path}`, { ...json, headers });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return schema.parse(await response.json());
}

beforeAll(async () => {
  [newspaper, receiver, traces] = [await startNewspaper(), await startReceiver(), await startCollectorOfTraces()];
  const free = await startCollectorOfTraces();
  const port = new URL(free.url).port;
  await new Promise((closed) => free.server.close(closed));
  const durable = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', '', '--maxmemory-policy', 'noeviction'];
  const place = ['--port', port, '--dir', scratch, '--requirepass', redisPassword];
  server = spawn('redis-server', [...place, ...durable], { stdio: 'ignore' });
  const redisUrl = `redis://:${redisPassword}@127.0.0.1:${port}`;
  redis = new Redis(redisUrl, { maxRetriesPerRequest: null });
  redis.on('error', () => undefined);
  await redis.ping();
  const environment = {
    ...{ REDIS_URL: redisUrl, SUMMITWATCH_DATA: scratch, SUMMITWATCH_STORY: newspaper.storyFile },
    ...{ SUMMITWATCH_PORT: '0', SUMMITWATCH_METRICS_PORT: '0', SUMMITWATCH_ADMIN_SECRET: adminSecret },
    SUMMITWATCH_ALLOW_PRIVATE: 'feed=127.0.0.0/8,page=127.0.0.0/8,webhook=127.0.0.0/8',
    ...{ SUMMITWATCH_POLL_SECONDS: '0.2', SUMMITWATCH_POLL_CEILING_SECONDS: '0.2', SUMMITWATCH_HOST_SPACING_MS: '0' },
    ...{ SUMMITWATCH_LOG: 'json', SUMMITWATCH_FRESH_SECONDS: '3' },
    ...{ OTEL_EXPORTER_OTLP_ENDPOINT: traces.url, OTEL_BSP_SCHEDULE_DELAY: '200' },
  };
  const up = (name: string) => new Program(name, environment).isUp();
  [projector, api, collector] = await Promise.all([up('projector'), up('api'), up('collector')]);
  url = /at (http:\S+)/.exec(api.said)![1]!;
  await until(
    () => ask('feeds', z.array(Feed)),
    (feeds) => feeds[0]?.health === 'ok',
  );
});

afterAll(async () => {
  for (const signal of ['SIGCONT', 'SIGKILL'] as const) for (const program of started) program.process.kill(signal);
  await Promise.all(started.map((program) => program.ended));
  redis.disconnect();
  server.kill('SIGCONT');
  server.kill('SIGKILL');
  await Promise.all([newspaper.stop(), receiver.stop()]);
  traces.server.closeAllConnections();
  traces.server.close();
  rmSync(scratch, { recursive: true, force: true });
});

it('Each program answers for itself, and says what a crash can cost; the API does so at its own port, too.', async () => {
  for (const program of programs()) {
    for (const name of ['live', 'ready', 'fresh']) {
      const answer = await until(() => program.probe(name), ({ code }) => code === 200); // oxfmt-ignore
      expect(answer).toMatchObject({ status: 'pass', programs: [program.name], troubles: [] });
      expect(answer.durability).toBe(name === 'live' ? 'unknown' : 'fsync per event');
    }
  }
  expect(await api.probe('fresh', url)).toMatchObject({ code: 200, programs: ['api'] });
  expect((await fetch(`${url}/health/well`)).status).toBe(404);
});

it('One trace goes from the poll to the webhook, over all programs that the news passes.', async () => {
  const address = `${receiver.url}/${pathSecret}`;
  signingSecret = (await ask('subscriptions', SubscriptionWithSecret, { url: address, label: 'desk' })).secret!;
  told(
    'failed',
    'Alaska summit ends, Trump and Putin part',
    'Donald Trump and Vladimir Putin ended the Alaska summit on Friday. The two presidents failed to agree on a ceasefire in Ukraine.',
  );
  await until(() => receiver.requests().length, (count) => count > 0); // oxfmt-ignore
  const [delivered] = (await until(
    () => traces.spans.filter(({ name }) => name === 'deliver'),
    (found) => found.length > 0,
  )) as [Span];
  const one = () => traces.spans.filter(({ traceId }) => traceId === delivered.traceId);
  const line = ['poll', 'fetch', 'read', 'judge', 'find', 'decide', 'project', 'deliver'];
  await until(
    () => new Set(one().map(({ name }) => name)),
    (names) => line.every((name) => names.has(name)),
  );
  const spans = await until(one, (all) => {
    const ids = new Set(all.map(({ spanId }) => spanId));
    return all.every(({ parentSpanId = '' }) => parentSpanId === '' || ids.has(parentSpanId));
  });
  expect(spans.filter(({ parentSpanId = '' }) => parentSpanId === '').map(({ name }) => name)).toEqual(['poll']);
  const itemOf = ({ attributes }: Span) => attributes.find(({ key }) => key === 'summitwatch.item')?.value.stringValue;
  item = String(itemOf(delivered));
  expect(new Set(['fetch', 'find', 'decide', 'deliver'].map((name) => itemOf(spans.find((span) => span.name === name)!)))).toEqual(new Set([item])); // oxfmt-ignore
});

it('The log says the same with one id along the line, a JSON object a line, and never a secret.', async () => {
  const stepsOf = (program: Program) =>
    program
      .lines()
      .filter((line) => line.item === item)
      .map(({ stage }) => stage);
  expect(await until(() => stepsOf(collector), (steps) => steps.includes('decide'))).toEqual(expect.arrayContaining(['fetch', 'read', 'judge', 'find'])); // oxfmt-ignore
  expect(stepsOf(projector)).toContain('deliver');
  expect(collector.lines().every(({ time, program, level }) => [time, program, level].every((each) => typeof each === 'string'))).toBe(true); // oxfmt-ignore
  const said = programs()
    .map((program) => program.said + program.logged)
    .join('\n');
  const numbers = (await Promise.all(programs().map((program) => program.metrics()))).join('\n');
  for (const secret of [adminSecret, redisPassword, signingSecret, pathSecret]) {
    expect(said.includes(secret)).toBe(false);
    expect(numbers.includes(secret)).toBe(false);
    expect(JSON.stringify(traces.spans).includes(secret)).toBe(false);
  }
});

it('Every stage is counted where it is worked on; no series is named after what passes through.', async () => {
  const [ofCollector, ofProjector, ofApi] = (await Promise.all(programs().map((program) => program.metrics()))) as [string, string, string]; // oxfmt-ignore
  const countOf = (text: string, stage: string) =>
    Number(new RegExp(`^summitwatch_step_seconds_count\\{stage="${stage}"\\} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  for (const stage of ['poll', 'fetch', 'read', 'judge', 'find', 'decide']) expect([stage, countOf(ofCollector, stage) > 0]).toEqual([stage, true]); // oxfmt-ignore
  for (const stage of ['project', 'deliver']) expect([stage, countOf(ofProjector, stage) > 0]).toEqual([stage, true]);
  for (const text of [ofCollector, ofProjector, ofApi]) {
    expect(text).toContain('summitwatch_durability{promise="fsync per event"} 1');
    expect(text.split('\n').length).toBeLessThan(500);
    expect(text).not.toContain(item);
    expect(text).not.toContain('courier');
  }
});

it('At the API’s port numbers are for those who may read.', async () => {
  expect((await fetch(`${url}/metrics`)).status).toBe(401);
  const answer = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${adminSecret}` } });
  expect([answer.status, await answer.text()]).toEqual([
    200,
    expect.stringContaining('summitwatch_fresh{program="api"}'),
  ]);
});

it('The dashboard asks for numbers that there are.', async () => {
  const there = (await Promise.all(programs().map((program) => program.metrics()))).join('\n');
  const file = readFileSync(join(root, 'deploy/grafana/summitwatch.json'), 'utf8');
  const asked = [...file.matchAll(/"expr": "((?:[^"\\]|\\.)*)"/g)].map(([, expression = '']) => expression);
  const names = new Set(asked.flatMap((expression) => expression.match(/\b(?:summitwatch|process|nodejs)_\w+/g) ?? []));
  expect(asked.length).toBeGreaterThan(10);
  expect([...names].filter((name) => !new RegExp(`^(?:# TYPE )?${name}(?:\\{| )`, 'm').test(there))).toEqual([]);
});

it('Only the projector stands still: the service lives, is ready and is not fresh, and says where.', async () => {
  projector.process.kill('SIGSTOP');
  told('prisoners', 'Prisoners to be exchanged after the Alaska summit', 'Families waited for news after the Trump-Putin summit. Trump and Putin agreed to exchange prisoners of war.'); // oxfmt-ignore
  const stale = await until(() => api.probe('fresh'), ({ code }) => code === 503); // oxfmt-ignore
  expect(stale.troubles.map(({ part }) => part)).toContain('project');
  expect(stale.troubles.map(({ part }) => part)).not.toContain('redis');
  expect([(await api.probe('live')).code, (await api.probe('ready')).code]).toEqual([200, 200]);
  expect((await collector.probe('live')).code).toBe(200);
  projector.process.kill('SIGCONT');
  await until(() => api.probe('fresh'), ({ code }) => code === 200); // oxfmt-ignore
});

it('The collector hangs: the API says that feeds or jobs wait, and that the views do not.', async () => {
  collector.process.kill('SIGSTOP');
  const stale = await until(() => api.probe('fresh'), ({ code }) => code === 503); // oxfmt-ignore
  const parts = new Set(stale.troubles.map(({ part }) => part));
  expect(parts.has('poll') || parts.has('queue')).toBe(true);
  expect([parts.has('project'), parts.has('redis')]).toEqual([false, false]);
  expect([(await api.probe('ready')).code, (await projector.probe('fresh')).code]).toEqual([200, 200]);
  collector.process.kill('SIGCONT');
  await until(() => api.probe('fresh'), ({ code }) => code === 200); // oxfmt-ignore
});

it('Redis is away: all live, none is ready, and what each knows by itself can still be had.', async () => {
  server.kill('SIGSTOP');
  await Promise.all(programs().map(seesRedisGone));
  const page = await until(() => fetch(`${url}/brief`), ({ status }) => status === 503); // oxfmt-ignore
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect([page.headers.get('content-type'), page.headers.get('retry-after'), await page.text()]).toEqual([
    'text/html; charset=utf-8',
    expect.stringMatching(/^\d+$/),
    expect.stringMatching(/<h1>Away for a moment[^]*Redis does not answer/),
  ]);
  server.kill('SIGCONT');
  await Promise.all(programs().map((program) => until(() => program.probe('fresh'), ({ code }) => code === 200))); // oxfmt-ignore
});

async function seesRedisGone(program: Program): Promise<void> {
  const unready = await until(() => program.probe('ready'), ({ code }) => code === 503); // oxfmt-ignore
  expect(unready.troubles).toMatchObject([{ part: 'redis', because: 'Redis does not answer' }]);
  expect([(await program.probe('live')).code, (await program.probe('fresh')).code]).toEqual([200, 503]);
  expect(await program.metrics()).toContain(`summitwatch_ready{program="${program.name}"} 0`);
}

it('Told to stop in the middle of the work, all end within ten seconds and leave no job behind as under way.', async () => {
  const address = told('endless', 'Alaska summit, without an end', 'Trump spoke of Putin.');
  newspaper.page(new URL(address).pathname, () => new Promise(() => undefined));
  const underWay = () => redis.llen('{swq:courier-test}:fetch-article:active');
  await until(underWay, (count) => count > 0);
  for (const program of programs()) program.process.kill('SIGTERM');
  expect(await Promise.all(programs().map((program) => program.ended))).toEqual([0, 0, 0]);
  // Whoever takes longer than ten seconds is left, and that is said.
  expect(programs().map(({ said }) => said.includes('did not stop within'))).toEqual([false, false, false]);
  expect(await redis.keys('{swq:*:active')).toEqual([]);
});
