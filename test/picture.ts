/**
 * All that a service made of the coverage, without what may differ between two runs: when things were learnt, where they
 * stand in the log, and through which of several feeds an address came first.
 */
import type { z } from 'zod';
import { MatterDetail, type Brief, type Evidence } from '../apps/api/src/contract/evidence.js';
import type { ItemDetail } from '../apps/api/src/contract/items.js';
import { allItems, briefOf } from './play.js';
import type { Asked } from './service.js';

type Cited = z.infer<typeof Evidence>;

export async function pictureOf(service: Asked) {
  const items = await allItems(service);
  const { outcomes, meetings, reactions, coverage } = await briefOf(service);
  const lines = [...outcomes, ...meetings, ...reactions];
  const matters = await Promise.all(
    lines.map(({ matter }) => service.get(`matters/${encodeURIComponent(matter)}`, MatterDetail)),
  );
  return {
    coverage: coverage && countsOf(coverage),
    items: sorted(items.map(withoutChance)),
    matters: matters.map(matterOf),
  };
}

function countsOf({ position: _, ...counts }: NonNullable<z.infer<typeof Brief>['coverage']>) {
  return counts;
}

function withoutChance({
  id,
  url,
  verdict,
  reason,
  copyOf,
  revisions,
  textHash,
  findings,
  trace,
}: z.infer<typeof ItemDetail>) {
  const steps = trace.map(({ type }) => type);
  return { id, path: pathOf(url), verdict, reason, copyOf, revisions, textHash, findings, steps };
}

function matterOf({ because, history, support, against, others, ...line }: z.infer<typeof MatterDetail>) {
  const { learntAt: _, asOf: _moment, clock: _clock, position: _position, ...lasting } = line;
  return {
    ...lasting,
    because: citation(because),
    history: history.map((turn) => ({ ...turn, because: citation(turn.because) })),
    support: sorted(support.map(citation)),
    against: sorted(against.map(citation)),
    others: sorted(others.map(citation)),
  };
}

const citation = (cited: Cited) => ({ ...cited, url: pathOf(cited.url) });
const pathOf = (url: string): string => new URL(url).pathname;
const sorted = <T extends object>(all: readonly T[]): readonly T[] =>
  [...all].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
