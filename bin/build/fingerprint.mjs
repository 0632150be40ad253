// One hash over the names and contents of everything a build is made from: equal hash, nothing to build.
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
  if (!kind.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !neverBuilt.has(name))
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

export function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
