/** A view as it stood at a past moment: a fresh replay of the log, cut where we had not learnt more. */
import type { EventLog } from '../event-log.js';
import type { View } from '../view.js';

const batch = 1000;

export interface PastView<Doc> {
  readonly docs: ReadonlyMap<string, Doc>;
  /** Of the last event that was known at the moment. */
  readonly position: number;
}

/** `moment` is ISO 8601 UTC, on the clock of when we learnt. */
export async function viewAsOf<Doc>(log: EventLog, view: View<Doc>, moment: string): Promise<PastView<Doc>> {
  const docs = new Map<string, Doc>();
  let position = 0;
  for (;;) {
    const events = await log.read(position, batch);
    for (const event of events) {
      if (event.learntAt > moment) return { docs, position };
      for (const key of view.keys(event)) set(docs, key, view.evolve(docs.get(key), event, key));
      position = event.position;
    }
    if (events.length < batch) return { docs, position };
  }
}

function set<Doc>(docs: Map<string, Doc>, key: string, doc: Doc | undefined): void {
  if (doc === undefined) docs.delete(key);
  else docs.set(key, doc);
}
