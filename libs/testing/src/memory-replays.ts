/** Runs of other readers in memory: the twin of `redisReplays`, held to the same contract. */
import type { ReplayRecord, ReplayRun, Replays } from '#core';

export function memoryReplays(): Replays {
  const runs = new Map<string, ReplayRun>();
  const kept = new Map<string, Map<string, ReplayRecord>>();
  const newestFirst = (a: ReplayRun, b: ReplayRun) => (a.startedAt < b.startedAt ? 1 : -1);
  return {
    all: () => Promise.resolve([...runs.values()].sort(newestFirst)),
    find: (id) => Promise.resolve(runs.get(id)),
    save: (run) => Promise.resolve(void runs.set(run.id, run)),
    keep: (id, record) => {
      const records = kept.get(id) ?? new Map<string, ReplayRecord>();
      kept.set(id, records.set(record.article, record));
      return Promise.resolve();
    },
    async *records(id) {
      for (const record of kept.get(id)?.values() ?? []) yield await Promise.resolve(record);
    },
    forgetRecords: (id) => Promise.resolve(void kept.delete(id)),
  };
}
