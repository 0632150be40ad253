/**
 * Whether what waits moves. A service with nothing to do is fresh; one whose work stands still is not, however well its programs
 * and its Redis answer.
 */
import type { Facts, QueueFacts } from './facts.js';

/** Where work stands still, and how badly. */
export interface Trouble {
  /** A part of the line, or what it stands on. */
  readonly part: 'redis' | 'disk' | 'poll' | 'decide' | 'project' | 'queue';
  /** Of a queue, its name. */
  readonly queue?: string;
  /** In a sentence of numbers. */
  readonly because: string;
}

export interface Limits {
  readonly seconds: number;
  readonly events: number;
}

/** A job that has been under way so many times longer than work may stand still hangs: none of ours waits for so long. */
const hangsAfter = 5;

/** Judges one look after the other, for of the job that is next it is not known how long it has been so. */
export class Freshness {
  /** Of each queue the job that was next when we looked, and when it was first seen there. */
  private readonly next = new Map<string, { readonly id: string; readonly at: number }>();

  constructor(private readonly limits: Limits) {}

  troublesIn(facts: Facts, now: number): readonly Trouble[] {
    return [
      ...this.ofViews(facts, now),
      ...this.ofPolls(facts, now),
      ...facts.queues.flatMap((queue) => this.ofQueue(queue, now)),
    ];
  }

  private ofViews({ head, projected, unprojectedSince }: Facts, now: number): readonly Trouble[] {
    const [behind, seconds] = [head - projected, age(unprojectedSince, now)];
    if (behind <= this.limits.events && seconds <= this.limits.seconds) return [];
    const because = `the views are ${String(behind)} events behind, the first of them has waited ${told(seconds)}`;
    return [{ part: 'project', because }];
  }

  private ofPolls({ due, dueSince }: Facts, now: number): readonly Trouble[] {
    const seconds = age(dueSince, now);
    if (seconds <= this.limits.seconds) return [];
    return [{ part: 'poll', because: `${String(due)} feeds are overdue, the first of them by ${told(seconds)}` }];
  }

  private ofQueue({ name, waiting, active, next, activeSince }: QueueFacts, now: number): readonly Trouble[] {
    const waited = age(this.nextSince(name, next, now), now);
    const because: string[] = [];
    if (waited > this.limits.seconds) because.push(`${String(waiting)} jobs wait, the next one for ${told(waited)}`);
    const busy = age(activeSince, now);
    if (busy > this.limits.seconds * hangsAfter) {
      because.push(`of ${String(active)} jobs under way one has been so for ${told(busy)}`);
    }
    return because.map((sentence) => ({ part: 'queue', queue: name, because: sentence }));
  }

  private nextSince(name: string, next: string | undefined, now: number): number | undefined {
    if (next === undefined) {
      this.next.delete(name);
      return undefined;
    }
    const known = this.next.get(name);
    if (known?.id === next) return known.at;
    this.next.set(name, { id: next, at: now });
    return now;
  }
}

function age(since: number | undefined, now: number): number {
  return since === undefined ? 0 : Math.max(0, (now - since) / 1000);
}

function told(seconds: number): string {
  return `${String(Math.round(seconds))} s`;
}
