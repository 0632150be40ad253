/**
 * The programs of this process, and how they stand. Each says of itself what it knows; probes are answered for all of them
 * together, and never later than a probe waits.
 */
import { factsOf, type Facts, type Sources } from './facts.js';
import { Freshness, type Limits, type Trouble } from './freshness.js';
import { unlessAway } from './when-away.js';

export type ProgramName = 'collector' | 'projector' | 'api';

export interface Program {
  readonly name: ProgramName;
  readonly sources: Sources;
  readonly limits: Limits;
  /** What only the program itself can know; empty while all is well. */
  readonly own?: () => readonly Trouble[];
}

export interface Standing {
  readonly name: ProgramName;
  readonly facts?: Facts;
  /** Of what it stands on: without it nothing can be asked of it. */
  readonly unready: readonly Trouble[];
  /** Of its work. */
  readonly stale: readonly Trouble[];
}

/** Whose standing still it is. The API speaks for all, for it is asked by those who read. */
const partsOf: Readonly<Record<ProgramName, (trouble: Trouble) => boolean>> = {
  api: () => true,
  projector: ({ part, queue }) => part === 'project' || queue === 'deliver-notice',
  collector: ({ part, queue }) => part === 'poll' || (part === 'queue' && queue !== 'deliver-notice'),
};

const answerWithinMs = 1500;
/** Those who ask within this time share one look. */
const sharedMs = 1000;
const away: Trouble = { part: 'redis', because: 'Redis does not answer' };

class Watched {
  private readonly freshness: Freshness;
  private standing: Promise<Standing> | undefined;
  /** Infinity while one is under way, so that looks never pile up before a Redis that is away. */
  private goodUntil = -Infinity;

  constructor(private readonly program: Program) {
    this.freshness = new Freshness(program.limits);
  }

  now(): Promise<Standing> {
    if (this.standing === undefined || performance.now() > this.goodUntil) {
      this.goodUntil = Infinity;
      this.standing = this.look().finally(() => {
        this.goodUntil = performance.now() + sharedMs;
      });
    }
    return this.inTime(this.standing);
  }

  private async look(): Promise<Standing> {
    const { name, sources, own = () => [] } = this.program;
    try {
      const facts = await factsOf(sources);
      const troubles = this.freshness.troublesIn(facts, sources.now().getTime());
      const { unready, stale } = this.ofDisks();
      return { name, facts, unready, stale: [...stale, ...troubles.filter(partsOf[name]), ...own()] };
    } catch (error) {
      const because = error instanceof Error && error.name === 'Refusal' ? error.message : away.because;
      return this.without({ part: 'redis', because });
    }
  }

  /** Where Redis is away, its disk may say why. */
  private without(redis: Trouble): Standing {
    const { name, own = () => [] } = this.program;
    const { unready, stale } = this.ofDisks();
    return { name, unready: [redis, ...unready], stale: [...stale, ...own()] };
  }

  private ofDisks(): Pick<Standing, 'unready' | 'stale'> {
    const full = this.program.sources.fullDisk();
    if (full === undefined) return { unready: [], stale: [] };
    const { stops, ...trouble } = full;
    return stops === 'all' ? { unready: [trouble], stale: [] } : { unready: [], stale: [trouble] };
  }

  private inTime(standing: Promise<Standing>): Promise<Standing> {
    const { sources } = this.program;
    return unlessAway(standing, () => this.without(away), { absentMs: sources.absentMs, withinMs: answerWithinMs });
  }
}

const watched = new Map<string, Watched>();

/** Answers how to take it back. */
export function watchProgram(program: Program): () => void {
  const one = new Watched(program);
  watched.set(program.name, one);
  return () => {
    if (watched.get(program.name) === one) watched.delete(program.name);
  };
}

export function programNames(): readonly string[] {
  return [...watched.keys()];
}

export function standings(): Promise<readonly Standing[]> {
  return Promise.all([...watched.values()].map((one) => one.now()));
}
