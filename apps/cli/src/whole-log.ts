/**
 * Segments and stream as one log, for those who prove it. What stands in both is compared. Where a segment is damaged the
 * stream steps in if it still holds the events; else the walk goes on at the next place that can be read.
 */
import type { Entry } from '#core';
import { DamagedSegment, type Segments } from '#history';

export interface Problem {
  readonly position: number;
  readonly what: string;
}

export interface Sources {
  readonly segments: Pick<Segments, 'entries' | 'head' | 'list'>;
  /** What the stream alone holds. */
  readonly stream: (after: number, limit: number) => Promise<readonly Entry[]>;
}

/** Entries in order, and between them what is wrong; `resumed` is true for the first entry after a stretch left out. */
export type Step = { readonly entry: Entry; readonly resumed: boolean } | { readonly problem: Problem };

const batch = 500;

export async function* wholeLog(sources: Sources): AsyncGenerator<Step> {
  const reading = new Reading(sources, (await sources.stream(0, 1))[0]?.position ?? Infinity);
  while (!reading.ended) yield* await reading.next();
}

class Reading {
  ended = false;
  private after = 0;
  private leftOut = false;
  private told = '';

  constructor(
    private readonly sources: Sources,
    private readonly streamFirst: number,
  ) {}

  async next(): Promise<readonly Step[]> {
    const { segments, stream } = this.sources;
    const { entries, damage } = await keptAfter(segments, this.after);
    // Far below its first entry the stream has nothing to compare.
    const live = entries.length === 0 || this.after + batch >= this.streamFirst ? await stream(this.after, batch) : [];
    if (damage !== undefined) return this.passOver(damage, live);
    const found = entries.length > 0 ? entries : live;
    this.ended = found.length === 0;
    return [...differences(entries, live), ...this.stepsOf(found)];
  }

  /** What the stream holds of it, else the next segment, else the stream wherever it begins. */
  private async passOver(damage: DamagedSegment, live: readonly Entry[]): Promise<readonly Step[]> {
    const problem = { position: this.after + 1, what: damage.message };
    const problems = this.told === damage.file ? [] : [{ problem }];
    this.told = damage.file;
    const next = (await this.sources.segments.list()).find(({ first }) => first > this.after + 1)?.first;
    if (live[0]?.position === this.after + 1) {
      return [...problems, ...this.stepsOf(live.filter(({ position }) => position < (next ?? Infinity)))];
    }
    this.leftOut = true;
    if (next !== undefined) this.after = next - 1;
    else this.ended = live.length === 0;
    return [...problems, ...(next === undefined ? this.stepsOf(live) : [])];
  }

  private stepsOf(entries: readonly Entry[]): readonly Step[] {
    return entries.map((entry) => {
      const resumed = this.leftOut;
      this.leftOut = false;
      this.after = entry.position;
      return { entry, resumed };
    });
  }
}

interface Kept {
  readonly entries: readonly Entry[];
  readonly damage?: DamagedSegment;
}

async function keptAfter(segments: Sources['segments'], after: number): Promise<Kept> {
  try {
    return { entries: await segments.entries(after, batch) };
  } catch (damage) {
    if (!(damage instanceof DamagedSegment)) throw damage;
    return { entries: [], damage };
  }
}

function* differences(kept: readonly Entry[], live: readonly Entry[]): Generator<Step> {
  const byPosition = new Map(live.map((entry) => [entry.position, entry]));
  for (const { position, chain, body } of kept) {
    const other = byPosition.get(position);
    if (other === undefined || (other.chain === chain && other.body === body)) continue;
    yield { problem: { position, what: 'the stream and its segment hold different entries' } };
  }
}
