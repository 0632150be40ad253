// What a build is made from, as one hash: over names and contents, which say whether there is anything to build, or over what the file
// system tells of each without opening it, which says whether anything can have changed at all.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../service/places.mjs';

const neverBuilt = new Set(['node_modules', 'dist', '.git']);

/** The files under `paths` (files or folders, from the project's folder) that `wanted` accepts, sorted. */
export function sourcesIn(paths, wanted) {
  return paths
    .flatMap(filesUnder)
    .filter(wanted)
    .sort((a, b) => (a < b ? -1 : 1));
}

function filesUnder(path) {
  const kind = statSync(join(root, path), { throwIfNoEntry: false });
  if (!kind) return [];
  return kind.isDirectory() ? filesIn(path) : [path];
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !neverBuilt.has(name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}

/** A file that is written has another time of change, which nobody can set. */
export function marksOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs, ctimeMs, ino } = statSync(join(root, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\0${ctimeMs}\0${ino}\0`);
  }
  return hash.digest('hex');
}

export function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
