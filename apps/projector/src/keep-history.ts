/**
 * Writes what is new in the log to its segments, seals those that are full, and lets the stream forget what is sealed,
 * projected and not recent. Each step can be cut off anywhere: what is in the stream and not sealed yet is never forgotten,
 * and only what follows the last entry kept, link by link, is taken for the log.
 */
import { passBy, Refusal, type Entry, type PassFailpoint } from '#core';
import { linkOf } from '#redis';
import { inWords, startLoop, type Loop } from './loop.js';
import type { Projector } from './projector.js';

const lease = 'keep-history';
const leaseMs = 15_000;
/** What a wiped Redis can cost beyond its own promise. */
const everyMs = 1000;
const batch = 1000;

type Keeper = Pick<Projector, 'log' | 'segments' | 'views' | 'takeLease' | 'recentEvents' | 'report'>;

/** A full disk or a damaged segment is told once, and waited for: until then the stream keeps everything. */
export function keepHistory(keeper: Keeper, holder: string, pass = passBy): Loop {
  const { report, takeLease } = keeper;
  let told = '';
  return startLoop({
    step: async () => {
      await keepOnce(keeper, holder, pass);
      if (told !== '') report('keeping history goes on');
      told = '';
      return everyMs;
    },
    failed: (error) => {
      const trouble = inWords(error);
      if (trouble !== told) report(`keeping history waits, and Redis keeps all: ${trouble}`);
      told = trouble;
      return everyMs;
    },
    // Whoever starts next need not wait for the lease to run out.
    release: () => takeLease(lease, holder, 0),
  });
}

/** One round; nothing while another holds the lease. */
export async function keepOnce(keeper: Keeper, holder: string, pass: PassFailpoint = passBy): Promise<void> {
  if (!(await keeper.takeLease(lease, holder, leaseMs))) return;
  await mirrorNew(keeper, holder);
  pass('seal:after-mirror');
  const sealed = await keeper.segments.seal();
  pass('seal:after-seal');
  const { position } = await keeper.views.checkpoint();
  const upTo = Math.min(sealed, position, (await keeper.log.head()) - keeper.recentEvents);
  if (upTo > 0) await keeper.log.trim(upTo);
  pass('seal:after-trim');
}

async function mirrorNew({ log, segments, takeLease }: Keeper, holder: string): Promise<void> {
  let last = await lastKept(segments);
  for (;;) {
    const entries = await log.entries(last.position, batch);
    refuseStrangers(entries, last);
    await segments.mirror(entries);
    const end = entries[entries.length - 1];
    if (end === undefined || entries.length < batch || !(await takeLease(lease, holder, leaseMs))) return;
    last = end;
  }
}

type Kept = Pick<Entry, 'position' | 'chain'>;

async function lastKept(segments: Keeper['segments']): Promise<Kept> {
  const position = await segments.head();
  const [entry] = position === 0 ? [] : await segments.at([position]);
  return entry ?? { position: 0, chain: '' };
}

/** Damage in Redis, or the log of another story, must not be sealed as if it were this one. */
function refuseStrangers(entries: readonly Entry[], before: Kept): void {
  let last = before;
  for (const entry of entries) {
    if (entry.position !== last.position + 1 || entry.chain !== linkOf(last.chain, entry)) {
      const at = String(entry.position);
      throw new Refusal(
        'conflict',
        `the entry at position ${at} does not follow what is kept; run: summitwatch verify`,
      );
    }
    last = entry;
  }
}
