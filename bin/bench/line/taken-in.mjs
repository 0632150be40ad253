// Whether a running service has done all that a filled log asks of it: views, item index with its texts, snapshots, and the Redis behind it. What is still
// under way would be measured with the articles that come next.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { core, history } from '../built.mjs';

const { datedViews, positionAfter } = core();

export function takenInOn({ data, service, story, redis }) {
  const index = join(data, 'index');
  const snapshots = history().folderSnapshots(join(data, 'snapshots', story));
  return async () => {
    const { head, projected, owed } = await service.api('health');
    if (head !== projected || owed !== 0 || !isIndexed(index, head)) return false;
    return (await areSnapshotsMade(snapshots, head)) && (await isRewritten(redis));
  };
}

function isIndexed(folder, head) {
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.sqlite'));
  const db = new Database(join(folder, file), { readonly: true });
  try {
    const wanted = 'SELECT count(*) FROM items WHERE wanted IS NOT NULL';
    const { position, texts } = db.prepare(`SELECT position, (${wanted}) AS texts FROM checkpoint`).get();
    return position === head && texts === 0;
  } finally {
    db.close();
  }
}

/** Whether none is due at this position. */
async function areSnapshotsMade(snapshots, head) {
  const last = await Promise.all(datedViews.map(async (view) => (await snapshots.places(view)).at(-1)));
  return last.every((place) => positionAfter(place) > head);
}

/** A log that is written anew is no work of the articles that come next. */
async function isRewritten(redis) {
  return /aof_rewrite_in_progress:0/.test(await redis.info('persistence'));
}
