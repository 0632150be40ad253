/**
 * Appends that are asked for at the same moment travel together, in one script: what a script, its answer and its place in the
 * server's file cost is paid once for them all. None waits for another that is not there yet.
 */
import type { Redis } from './connection.js';
import { appendScript } from './append.lua.js';
import { keysOf, type Keys } from './keys.js';
import { runReplicated, runScript } from './script.js';

/** So many facts keep the server busy for about a millisecond. */
const factsAtOnce = 64;

export interface AskedAppend {
  readonly subject: string;
  /** -1 for any. */
  readonly expected: number;
  /** Empty for none. */
  readonly command: string;
  readonly learntAt: string;
  /** Whether its writer has seen a log. */
  readonly seen: boolean;
  readonly payloads: readonly string[];
}

/** As the script answers. */
export type AppendAnswer = readonly number[];

interface Waiting {
  readonly asked: AskedAppend;
  readonly resolve: (answer: AppendAnswer) => void;
  readonly reject: (error: unknown) => void;
}

export class AppendQueue {
  private waiting: Waiting[] = [];
  private readonly keys: Keys;

  constructor(
    private readonly redis: Redis,
    story: string,
    /** How many replicas must hold an event before it counts. */
    private readonly replicas = 0,
  ) {
    this.keys = keysOf(story);
  }

  readonly ask = (asked: AskedAppend): Promise<AppendAnswer> =>
    new Promise((resolve, reject) => {
      if (this.waiting.length === 0) process.nextTick(this.sendAll);
      this.waiting.push({ asked, resolve, reject });
    });

  private readonly sendAll = (): void => {
    const groups = groupsOf(this.waiting);
    this.waiting = [];
    for (const group of groups) void this.send(group);
  };

  private async send(group: readonly Waiting[]): Promise<void> {
    try {
      const { log, head, commands, commandsBefore, subject, older } = this.keys;
      const places = group.flatMap(({ asked }) => [subject(asked.subject), older(asked.subject)]);
      const seen = group.some(({ asked }) => asked.seen) ? 1 : 0;
      const args = [seen, ...group.flatMap(({ asked }) => argumentsOf(asked))];
      const keys = [log, head, commands, commandsBefore, ...places];
      const answers = (await this.run(keys, args)) as (AppendAnswer | Error)[];
      group.forEach(({ resolve, reject }, i) => {
        const answer = answers[i] ?? answers[0] ?? [];
        if (answer instanceof Error) reject(answer);
        else resolve(answer);
      });
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }

  private run(keys: readonly string[], args: readonly (string | number)[]): Promise<unknown> {
    if (this.replicas === 0) return runScript(this.redis, appendScript, keys, args);
    return runReplicated(this.redis, appendScript, [keys, args], this.replicas);
  }
}

function argumentsOf({ subject, expected, command, learntAt, payloads }: AskedAppend): readonly (string | number)[] {
  return [subject, expected, command, learntAt, payloads.length, ...payloads];
}

function groupsOf(waiting: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const groups: Waiting[][] = [];
  let facts = factsAtOnce;
  for (const one of waiting) {
    const { length } = one.asked.payloads;
    if (facts + length > factsAtOnce) {
      groups.push([]);
      facts = 0;
    }
    groups[groups.length - 1]?.push(one);
    facts += length;
  }
  return groups;
}
