import { join } from 'node:path';
import {
  exists,
  lyingBeside,
  readIfThere,
  removeDurably,
  shred,
  touch,
  writeDurably,
  writeFirst,
  writtenAt,
} from './durable-file.js';
import type { Store } from './store.js';

/** A folder: every promise is kept once the disk has it. */
export function folderStore(folder: string): Store {
  const at = (path: string) => join(folder, path);
  return {
    exists: (path) => told(() => exists(at(path))),
    read: (path) => told(() => readIfThere(at(path))),
    write: (path, bytes) => writeDurably(at(path), bytes),
    writeFirst: (path, bytes) => writeFirst(at(path), bytes),
    shred: (path) => shred(at(path)),
    writtenAt: (path) => told(() => writtenAt(at(path))),
    touch: (path) =>
      told(() => {
        touch(at(path));
      }),
    remove: (path) => removeDurably(at(path)),
    lies: (path) => told(() => lyingBeside(at(path)).length > 0),
  };
}

/** What is known on the spot; what throws rejects. */
function told<T>(look: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(look());
  });
}
