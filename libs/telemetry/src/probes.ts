/** The answers to probes: numbers and names of parts, never content, so that they may be open to whoever reaches them. */
import type { Trouble } from './freshness.js';
import { programNames, standings, type Standing } from './programs.js';

export const probeNames = ['live', 'ready', 'fresh'] as const;
export type ProbeName = (typeof probeNames)[number];

export interface ProbeAnswer {
  /** `fail` goes with the status 503. */
  readonly status: 'pass' | 'fail';
  /** Of this process. */
  readonly programs: readonly string[];
  /** What a crash of Redis can cost: `fsync per event`, `may lose 1 s`, `may lose more`, or `unknown` while it is away or not asked. */
  readonly durability: string;
  readonly troubles: readonly ({ readonly program: string } & Trouble)[];
}

/**
 * `live`: the process answers; what fails is mended by a restart. `ready`: its Redis answers and is fit to hold the log. `fresh`:
 * and its work moves.
 */
export async function probe(name: ProbeName): Promise<ProbeAnswer> {
  if (name === 'live') return { status: 'pass', programs: programNames(), durability: 'unknown', troubles: [] };
  const found = await standings();
  const troubles = found.flatMap((standing) => troublesOf(name, standing).map((each) => withProgram(standing, each)));
  const durability = found.find(({ facts }) => facts !== undefined)?.facts?.durability ?? 'unknown';
  const programs = found.map((standing) => standing.name);
  return { status: troubles.length === 0 ? 'pass' : 'fail', programs, durability, troubles: distinct(troubles) };
}

const withProgram = ({ name }: Standing, trouble: Trouble) => ({ program: name, ...trouble });

function troublesOf(name: ProbeName, { unready, stale }: Standing): readonly Trouble[] {
  return name === 'ready' ? unready : [...unready, ...stale];
}

/** Programs of one process see the same; the first says so. */
function distinct<T extends Trouble>(troubles: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return troubles.filter(({ part, queue = '' }) => {
    const key = `${part} ${queue}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
