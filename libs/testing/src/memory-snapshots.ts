/** Snapshots of views in memory: the twin of the folder on disk, held to the same contract. */
import type { Snapshot, SnapshotPlace, Snapshots, ViewName } from '#core';

export class MemorySnapshots implements Snapshots {
  private readonly kept = new Map<string, Snapshot>();

  readonly places = (view: ViewName): Promise<readonly SnapshotPlace[]> => {
    const own = [...this.kept].filter(([key]) => key.startsWith(keyOf(view)));
    const places = own.map(([, { docs: _, ...place }]) => place);
    return Promise.resolve(places.sort((a, b) => a.position - b.position));
  };

  readonly load = (view: ViewName, position: number): Promise<Snapshot | undefined> => {
    const found = this.kept.get(keyOf(view, position));
    return Promise.resolve(found && throughJson(found));
  };

  readonly save = (view: ViewName, snapshot: Snapshot): Promise<void> => {
    this.kept.set(keyOf(view, snapshot.position), throughJson(snapshot));
    return Promise.resolve();
  };
}

function keyOf({ name, version }: ViewName, position: number | '' = ''): string {
  return `${name}@${String(version)} ${String(position)}`;
}

/** As on disk: what JSON drops is dropped here too. */
function throughJson({ docs, ...place }: Snapshot): Snapshot {
  return { ...place, docs: new Map(JSON.parse(JSON.stringify([...docs])) as [string, unknown][]) };
}
