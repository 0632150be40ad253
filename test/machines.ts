/**
 * The programs as they run on several machines: two of each, every one a process of its own on one Redis and one archive. They
 * can be killed one by one; who asks, asks whichever API answers.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { freePort } from '#testing';
import { adminSecret, loopback, root, taken } from './service.js';
import { until } from './until.js';

const kinds = ['collector', 'projector', 'api'] as const;
export type Program = `${(typeof kinds)[number]} ${1 | 2}`;
const programs = kinds.flatMap((kind) => [1, 2].map((n) => `${kind} ${n}` as Program));

interface Running {
  readonly process: ChildProcess;
  said: string;
}

export class Machines {
  private readonly running = new Map<Program, Running>();
  /** An API's index is known by its port. */
  private readonly ports = new Map<Program, string>();
  private readonly data = mkdtempSync(join(tmpdir(), 'summitwatch-machines-'));

  constructor(
    private readonly redisUrl: string,
    private readonly storyFile: string,
    /** How many replicas an event must have. */
    private readonly replicas = 1,
  ) {}

  async start(): Promise<this> {
    await Promise.all(programs.map((program) => this.begin(program)));
    return this;
  }

  /** As a power cut does. */
  kill(program: Program): Promise<void> {
    return end(this.running.get(program), 'SIGKILL');
  }

  /** What each program wrote, with its name above it. */
  said(): string {
    return [...this.running].map(([program, { said }]) => `— ${program}\n${said}`).join('\n');
  }

  async remove(): Promise<void> {
    await Promise.all([...this.running.values()].map((one) => end(one, 'SIGTERM')));
    rmSync(this.data, { recursive: true, force: true });
  }

  readonly get = <S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S>> => this.ask(path, schema);

  readonly post = <S extends z.ZodType>(path: string, schema: S, body: object): Promise<z.infer<S>> =>
    this.ask(path, schema, {
      ...{ method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
    });

  /** While Redis has no master, or an API is just gone, the answer is awaited. */
  private async ask<S extends z.ZodType>(path: string, schema: S, init: RequestInit = {}): Promise<z.infer<S>> {
    const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${adminSecret}` };
    const answered = await until(
      () => this.anyAnswer(`/api/v1/${path}`, { ...init, headers }),
      (answer) => answer !== undefined,
      180_000,
    );
    return taken(answered!, schema);
  }

  private async anyAnswer(path: string, init: RequestInit): Promise<Response | undefined> {
    for (const url of this.urls()) {
      const answer = await fetch(url + path, { ...init, signal: AbortSignal.timeout(20_000) }).catch(() => undefined);
      if (answer !== undefined && answer.status !== 503) return answer;
    }
    return undefined;
  }

  /** Where its APIs are. */
  urls(): readonly string[] {
    return [...this.running.values()].flatMap(({ said }) => /✓ api at (\S+)/.exec(said)?.[1] ?? []);
  }

  /** Switched on, for the first time or again. */
  async begin(program: Program): Promise<void> {
    const [kind = ''] = program.split(' ');
    const env = {
      ...{ ...process.env, ...loopback, REDIS_URL: this.redisUrl, SUMMITWATCH_REPLICAS: String(this.replicas) },
      ...{ SUMMITWATCH_DATA: this.data, SUMMITWATCH_STORY: this.storyFile },
      ...(kind === 'api' && { SUMMITWATCH_PORT: await this.portOf(program) }),
    };
    const own = spawn(process.execPath, ['bin/serve.mjs', kind], { cwd: root, env });
    const one: Running = { process: own, said: '' };
    own.stdout.on('data', (chunk) => (one.said += String(chunk)));
    own.stderr.on('data', (chunk) => (one.said += String(chunk)));
    this.running.set(program, one);
    await until(
      () => one.said,
      (said) => said.includes(`✓ ${kind}`) || own.exitCode !== null,
      60_000,
    );
    if (own.exitCode !== null) throw new Error(`the ${program} ended at its start:\n${one.said}`);
  }

  private async portOf(program: Program): Promise<string> {
    const port = this.ports.get(program) ?? String(await freePort());
    this.ports.set(program, port);
    return port;
  }
}

async function end(one: Running | undefined, signal: NodeJS.Signals): Promise<void> {
  const own = one?.process;
  if (own?.exitCode !== null || own.signalCode !== null) return;
  const gone = new Promise((resolve) => own.once('close', resolve));
  own.kill(signal);
  await gone;
}
